import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropOldPartsSoon } from '../../test/drop-old-parts.ts';
import { openTestRemoval } from '../../test/open-test-removal.ts';
import { scanBytes } from '../../test/scan-bytes.ts';
import { storeUncompressed } from '../../test/store-uncompressed.ts';
import { completeRow } from '../store/columns.ts';
import { sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { eligibleUsers } from '../store/tables/eligible-users.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { type PatchRow, patches } from '../store/tables/patches.ts';
import { type ErasureContext, eraseUser } from './erase.ts';
import { purgeJob } from './purge.ts';
import { mergePartition } from './settle.ts';

let opened: Awaited<ReturnType<typeof openTestRemoval>>;
let context: ErasureContext;
beforeAll(async () => {
  opened = await openTestRemoval();
  await storeUncompressed(opened.store);
  await dropOldPartsSoon(opened.store);
  const { control } = opened;
  await control.projects.create({ id: 'p', name: 'p' });
  context = {
    ...opened.context,
    erasures: control.erasures,
    platformUsers: control.platformUsers,
  };
});
afterAll(() => opened.close());

const idOf = (n: number, kind = 0) =>
  `018f4c00-0000-8000-80${String(kind).padStart(2, '0')}-${n.toString(16).padStart(12, '0')}`;
const MONDAY = Date.UTC(2024, 4, 6) * 1000;
const WEEK = 7 * 86_400 * 1_000_000;

const interaction = (n: number, values: Partial<InteractionRow>) =>
  completeRow(interactions, {
    project_id: 'p',
    id: idOf(n),
    timestamp: MONDAY + n * WEEK,
    ...values,
  });
const patch = (n: number, values: Partial<PatchRow>) =>
  completeRow(patches, { project_id: 'p', id: idOf(n, 1), version: 1, ...values });

const signal = new AbortController().signal;

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 100_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('not in time');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function inactiveParts(store: Store): Promise<number> {
  const [row] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM system.parts WHERE NOT active AND rows > 0 AND table = 'interactions'`,
  );
  return row?.n ?? 0;
}

test('a person is gone from every read and from every byte of the directory', async () => {
  const { store, control, directory } = opened;
  const name = 'zaphod.beeblebrox@betelgeuse.example';
  const texts = ['my third arm aches', 'see a doctor of two heads', 'quite froody', 'hoopy note'];
  const [input = '', output = '', comment = '', payload = ''] = texts;
  const toMirror = (rows: Parameters<typeof store.insert<typeof eligibleUsers.columns>>[1]) =>
    store.insert(eligibleUsers, rows);
  for (const n of [0, 1]) {
    await store.insert(interactions, [
      interaction(n, { end_user: name, input, output }),
      interaction(n + 10, { end_user: 'ford', input: 'mostly harmless' }),
    ]);
    await store.insert(interactions, [
      interaction(n, { end_user: name, input, output, version: 2, action_texts: [comment] }),
    ]);
  }
  await store.insert(patches, [
    patch(1, { end_user: name, payload, state: 'waiting' }),
    patch(2, { target_id: idOf(0), payload, state: 'applied' }),
    patch(3, { end_user: 'ford', payload: 'a towel', state: 'waiting' }),
  ]);
  await control.platformUsers.upsertMany('p', [
    { endUser: name, tags: { planet: 'betelgeuse five' } },
    { endUser: 'ford' },
  ]);
  await control.platformUsers.mirrorChanges(toMirror);
  for (const id of ['20240506', '20240513']) await mergePartition(store, 'interactions', id);
  const secrets = [name, 'betelgeuse five', ...texts];
  const before = await scanBytes(directory, secrets);
  expect(new Set(before.map(({ needle }) => needle))).toEqual(new Set(secrets));

  const receipt = await eraseUser(context, { projectId: 'p', endUser: name });
  expect(receipt.rows).toEqual({ interactions: 2, patches: 2, platform_users: 1 });
  expect(receipt.hiddenAt).toBeGreaterThan(receipt.requestedAt);
  expect(receipt.purgedAt).toBeUndefined();
  const people = async (table: string) =>
    (
      await store.query<{ end_user: string }>(
        sql`SELECT DISTINCT end_user FROM ${{ strings: [table], values: [] }} ORDER BY end_user`,
      )
    ).map((row) => row.end_user);
  expect(await people('interactions')).toEqual(['ford']);
  expect(await people('patches')).toEqual(['ford']);
  expect(await people('eligible_users')).toEqual(['ford']);
  expect((await control.platformUsers.list({ projectId: 'p', limit: 10, offset: 0 })).total).toBe(
    1,
  );

  const purge = purgeJob({ ...context, scrubControl: control.scrub });
  await until(async () => {
    await purge.run(signal);
    return (await control.erasures.get('p', receipt.receiptId))?.purgedAt !== undefined;
  });
  expect(await scanBytes(directory, secrets)).toEqual([]);
  const others = await scanBytes(directory, ['mostly harmless', 'a towel']);
  expect(new Set(others.map(({ needle }) => needle)).size).toBe(2);
}, 120_000);

test('a later erasure does not keep the receipt of an earlier one waiting', async () => {
  const { store, control } = opened;
  const purge = purgeJob({ ...context, scrubControl: control.scrub });
  const erase = async (endUser: string, n: number) => {
    await store.insert(interactions, [
      interaction(n, { end_user: endUser }),
      interaction(n + 1, { end_user: 'ford' }),
    ]);
    const { receiptId } = await eraseUser(context, { projectId: 'p', endUser });
    await purge.run(signal);
    return async () => (await control.erasures.get('p', receiptId))?.purgedAt;
  };
  const first = await erase('zarniwoop', 20);
  await until(async () => (await inactiveParts(store)) === 0);
  await store.command(sql`ALTER TABLE interactions MODIFY SETTING old_parts_lifetime = 3600`);
  const second = await erase('gargravarr', 30);
  expect(await first()).toBeDefined();
  expect(await second()).toBeUndefined();
}, 120_000);

test('the erasure is known by a keyed hash, with its time, also after a restart', async () => {
  const { control } = opened;
  const receipt = await eraseUser(context, { projectId: 'p', endUser: 'trillian' });
  expect(receipt.rows).toEqual({ interactions: 0, patches: 0, platform_users: 0 });
  expect(receipt.endUserHash).not.toContain('trillian');
  expect(control.erasures.endUserErasedAt('p', 'trillian')).toBe(receipt.requestedAt);
  expect(control.erasures.endUserErasedAt('p', 'marvin')).toBeUndefined();
});

test('an event of the person whose commit was under way is erased too', async () => {
  const { store, barrier } = opened;
  let calls = 0;
  barrier.current = async () => {
    calls++;
    if (calls > 1) return;
    await store.insert(interactions, [interaction(5, { end_user: 'arthur', input: 'tea?' })]);
  };
  const receipt = await eraseUser(context, { projectId: 'p', endUser: 'arthur' });
  barrier.current = async () => {};
  expect(receipt.rows['interactions']).toBe(1);
  expect(await store.readRows(interactions, sql`WHERE end_user = 'arthur'`)).toEqual([]);
});
