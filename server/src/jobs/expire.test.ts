import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRemoval } from '../../test/open-test-removal.ts';
import { MICROS_PER_DAY, parseInstant } from '../lib/time.ts';
import { completeRow } from '../store/columns.ts';
import { bind, sql } from '../store/sql.ts';
import { interactions } from '../store/tables/interactions.ts';
import { patches } from '../store/tables/patches.ts';
import { expireJob, expireProject } from './expire.ts';

let opened: Awaited<ReturnType<typeof openTestRemoval>>;
beforeAll(async () => {
  opened = await openTestRemoval();
});
afterAll(() => opened.close());

const midnight = parseInstant('2024-03-05T00:00:00Z') ?? 0;
const idOf = (at: number, rest: number) => {
  const hex = Math.floor(at / 1000)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-8000-8000-${String(rest).padStart(12, '0')}`;
};

async function insertAt(projectId: string, times: readonly number[]): Promise<void> {
  const rows = times.map((timestamp, n) =>
    completeRow(interactions, { project_id: projectId, id: idOf(timestamp, n), timestamp }),
  );
  for (const row of rows) await opened.store.insert(interactions, [row]);
}

async function timesLeft(projectId: string): Promise<number[]> {
  const rows = await opened.store.readRows(
    interactions,
    sql`FINAL WHERE project_id = ${bind('String', projectId)} ORDER BY timestamp`,
  );
  return rows.map((row) => row.timestamp);
}

test('what began a microsecond before the day expires, what began with it stays', async () => {
  await insertAt('edge', [midnight - MICROS_PER_DAY, midnight - 1, midnight, midnight + 1]);
  expect(await expireProject(opened.context, 'edge', midnight)).toBe(2);
  expect(await timesLeft('edge')).toEqual([midnight, midnight + 1]);
  expect(await expireProject(opened.context, 'edge', midnight)).toBe(0);
});

test('patches go with their interactions in every state, and leave no tombstones', async () => {
  const old = midnight - 5;
  await insertAt('patched', [old, midnight + 5]);
  const patch = (n: number, values: object) =>
    completeRow(patches, {
      project_id: 'patched',
      id: idOf(midnight + 60, n),
      at: midnight + 60,
      version: 1,
      state: 'pending',
      ...values,
    });
  await opened.store.insert(patches, [patch(1, {}), patch(2, {}), patch(3, { at: old })]);
  await opened.store.insert(patches, [
    patch(1, { version: 2, state: 'applied', target_id: idOf(old, 0) }),
    patch(2, { version: 2, state: 'applied', target_id: idOf(midnight + 5, 1) }),
  ]);
  await expireProject(opened.context, 'patched', midnight);
  const left = await opened.store.readRows(
    patches,
    sql`FINAL WHERE project_id = 'patched' ORDER BY id`,
  );
  expect(left.map((row) => [row.id, row.state])).toEqual([[idOf(midnight + 60, 2), 'applied']]);
  const [tombstones] = await opened.store.query<{ n: number }>(
    sql`SELECT count() AS n FROM tombstones WHERE project_id = 'patched'`,
  );
  expect(tombstones?.n).toBe(0);
});

test('feedback that never found its interaction expires as well', async () => {
  const waiting = { project_id: 'lonely', version: 1, state: 'waiting', payload: '{"text":"bad"}' };
  const rows = [midnight - 1, midnight].map((at, n) =>
    completeRow(patches, { ...waiting, id: idOf(at, n), at }),
  );
  await opened.store.insert(patches, rows);
  expect(await expireProject(opened.context, 'lonely', midnight)).toBe(0);
  const left = await opened.store.readRows(patches, sql`WHERE project_id = 'lonely'`);
  expect(left.map(({ at }) => at)).toEqual([midnight]);
});

test('each project expires by its own setting', async () => {
  const { control, context } = opened;
  const now = midnight + 0.75 * MICROS_PER_DAY;
  for (const id of ['own', 'never', 'other']) await control.projects.create({ id, name: id });
  const days = [0, 1, 2, 3, 4].map((n) => midnight - n * MICROS_PER_DAY);
  for (const id of ['own', 'never', 'other']) await insertAt(id, days);
  await control.settings.put('own', { expire_days: 1 });
  await control.settings.put('never', { expire_days: null });
  await control.settings.put('other', { expire_days: 3 });
  const job = expireJob({
    ...context,
    projects: control.projects,
    settings: control.settings,
    audit: control.audit,
    clock: () => now,
  });
  await job.run(new AbortController().signal);
  expect(await timesLeft('own')).toEqual([days[1], days[0]]);
  expect(await timesLeft('never')).toHaveLength(5);
  expect(await timesLeft('other')).toEqual([days[3], days[2], days[1], days[0]]);
  const { entries } = await control.audit.list({ projectId: 'other' });
  expect(entries.map((entry) => [entry.action, entry.subject, entry.count])).toEqual([
    ['expire', 'interactions before 2024-03-02', 1],
  ]);
});
