import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  exchange,
  openTestDerivation,
  type TestDerivation,
} from '../../test/open-test-derivation.ts';
import { systemClock } from '../lib/clock.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { createReanalysis } from './reanalyze.ts';

const WEEK_IN_MINUTES = 7 * 24 * 60;

let rig: TestDerivation;
beforeAll(async () => {
  rig = await openTestDerivation();
});
afterAll(() => rig?.close());

const warnings: Readonly<Record<string, unknown>>[] = [];

const open = (busy = () => false) =>
  createReanalysis({
    ...rig,
    clock: systemClock,
    projectOf: async (id) => (id === 'p' ? rig.project : undefined),
    logger: { warn: (fields) => void warnings.push(fields) },
    busy,
    wakeDerivation: () => {},
  });

const run = ({ job }: ReturnType<typeof open>) => job.run(new AbortController().signal);

/** Stores the row as another release left it. */
async function spoil(row: InteractionRow, more: Partial<InteractionRow>): Promise<void> {
  await rig.store.insert(interactions, [
    { ...row, version: row.version + 1, analysis_version: 'old', ...more },
  ]);
}

/** Without what each version has of its own. */
const content = ({ version: _v, written_at: _w, news_at: _n, ...row }: InteractionRow) => row;

test('what older analyzers read is read again, but for what a person corrected', async () => {
  const many = Array.from({ length: 230 }, (_, i) =>
    exchange('many', i * 600 - 2 * WEEK_IN_MINUTES, { input: `Thank you, that is great! ${i}` }),
  );
  await rig.send(...many);
  await rig.send(
    exchange('corrected', 0, { input: 'Thank you, that is great!' }),
    exchange('hidden', 0, { input: 'Thank you, that is great!', hide_content: true }),
  );
  await rig.derive();
  const before = await rig.latest('many');
  const [corrected] = await rig.latest('corrected');
  const [hidden] = await rig.latest('hidden');
  expect(before.every(({ sentiment }) => (sentiment ?? 0) > 0)).toBe(true);

  const wrong = { sentiment: -2, emotions: ['anger'], outcome: 'escalated', keywords: [] };
  for (const row of before.filter((_, i) => i % 3 !== 0)) await spoil(row, wrong);
  const enriched = { sentiment: 'person', outcome: 'person' };
  await spoil(corrected!, { ...wrong, enriched, corrected: ['sentiment', 'outcome'] });
  await spoil(hidden!, wrong);

  const reanalysis = open();
  const rounds = [await run(reanalysis)];
  expect(reanalysis.progress()).toMatchObject({ total: 155, skipped: 0, finished: false });
  expect(reanalysis.progress()?.done).toBeGreaterThan(0);
  // Another process goes on where the first one stopped.
  const second = open();
  while ((await run(second)).again) rounds.push({ again: true });
  expect(second.progress()).toEqual({ done: 155, total: 155, skipped: 0, finished: true });
  expect(rounds.length).toBeGreaterThan(2);
  await rig.derive();

  expect((await rig.latest('many')).map(content)).toEqual(before.map(content));
  const [afterCorrection] = await rig.latest('corrected');
  expect(afterCorrection).toMatchObject({
    sentiment: -2,
    outcome: 'escalated',
    emotions: corrected!.emotions,
    keywords: corrected!.keywords,
    analysis_version: corrected!.analysis_version,
  });
  expect(afterCorrection!.enriched).toMatchObject(enriched);
  // Its text is gone: what was found then stays, and is marked as read.
  expect((await rig.latest('hidden'))[0]).toMatchObject({
    sentiment: -2,
    outcome: 'resolved',
    analysis_version: hidden!.analysis_version,
  });
});

test('nothing is read again while events wait, nor when all was read by these analyzers', async () => {
  await rig.send(exchange('quiet', 0));
  const before = await rig.latest('quiet');
  expect(await run(open(() => true))).toEqual({});
  const reanalysis = open();
  while ((await run(reanalysis)).again);
  expect(reanalysis.progress()?.finished).toBe(true);
  expect(await rig.latest('quiet')).toEqual(before);
});

test('when all is read it writes nothing any more', async () => {
  const reanalysis = open();
  while ((await run(reanalysis)).again);
  const set = vi.spyOn(rig.jobState, 'set');
  for (let i = 0; i < 3; i++) expect(await run(reanalysis)).toEqual({});
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

test('interactions of a project that nobody knows are left as they are, and do not keep the others', async () => {
  await rig.send(exchange('known', 0, { input: 'Thank you!' }));
  await rig.derive();
  const [known] = await rig.latest('known');
  await spoil(known!, { sentiment: -2 });
  // Before the known project and after it in the order of the key.
  const rows = ['gone', 'zombie'].flatMap((project_id) =>
    Array.from({ length: 60 }, (_, n) => {
      const id = known!.id.replace(/.{4}$/, String(n).padStart(4, '0'));
      return { ...known!, project_id, id, analysis_version: 'old' };
    }),
  );
  await rig.store.insert(interactions, rows);
  await rig.jobState.set('reanalyze', undefined);
  const reanalysis = open();
  while ((await run(reanalysis)).again);

  expect(reanalysis.progress()).toEqual({ done: 1, total: 121, skipped: 120, finished: true });
  expect((await rig.latest('known'))[0]?.sentiment).toBe(known!.sentiment);
  expect(warnings.map(({ projectId }) => projectId)).toEqual(['gone', 'zombie']);
});
