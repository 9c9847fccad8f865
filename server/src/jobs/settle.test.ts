import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { systemClock } from '../lib/clock.ts';
import { completeRow } from '../store/columns.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { quietForSizeMs, type SettleOptions, settleJob } from './settle.ts';

let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await openTestStore());
  await store.command(sql`SYSTEM STOP MERGES interactions`);
});
afterAll(() => close());

const signal = new AbortController().signal;
const warnings: Record<string, unknown>[] = [];
const options = (changes: Partial<SettleOptions> = {}): SettleOptions => ({
  store,
  clock: systemClock,
  logger: { warn: (fields) => void warnings.push({ ...fields }) },
  busy: () => false,
  quietMs: 0,
  quietWhileGrowingMs: 0,
  ...changes,
});

async function insertVersions(week: string, versions: number): Promise<void> {
  const timestamp = Date.parse(`${week}T12:00:00Z`) * 1000;
  for (let version = 1; version <= versions; version++) {
    const row = completeRow(interactions, {
      project_id: 'p',
      id: '018f4c00-0000-8000-8000-000000000001',
      timestamp,
      version,
    });
    await store.insert(interactions, [row]);
  }
}

async function partsOf(week: string): Promise<number> {
  const [row] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM system.parts WHERE active AND table = 'interactions' AND partition = ${bind('String', week)}`,
  );
  return row?.n ?? 0;
}

test('quiet partitions are merged one at a time, the oldest first, and then left alone', async () => {
  await insertVersions('2024-05-06', 3);
  await insertVersions('2024-05-13', 2);
  await store.command(sql`SYSTEM START MERGES interactions`);
  const job = settleJob(options());
  expect(await job.run(signal)).toEqual({ again: true });
  expect(await partsOf('2024-05-06')).toBe(1);
  expect(await job.run(signal)).toEqual({ again: true });
  expect(await partsOf('2024-05-13')).toBe(1);
  expect(await job.run(signal)).toEqual({});
  const rows = await store.readRows(interactions, sql`ORDER BY timestamp`);
  expect(rows.map((row) => row.version)).toEqual([3, 2]);
});

test('a partition that cannot be merged does not keep the others waiting', async () => {
  await insertVersions('2024-05-20', 2);
  await insertVersions('2024-05-27', 2);
  const stubborn: Store = {
    ...store,
    command: async (statement, limits) => {
      if (JSON.stringify(statement).includes('20240520')) throw new Error('cannot be read');
      return store.command(statement, limits);
    },
  };
  const job = settleJob(options({ store: stubborn }));
  await expect(job.run(signal)).rejects.toThrow('cannot be read');
  expect(await job.run(signal)).toEqual({ again: true });
  expect(await partsOf('2024-05-27')).toBe(1);
  await expect(job.run(signal)).rejects.toThrow('cannot be read');
  expect(await settleJob(options()).run(signal)).toEqual({ again: true });
});

test('nothing is merged under load, nor what had a new part a moment ago', async () => {
  await insertVersions('2024-06-03', 2);
  const before = await partsOf('2024-06-03');
  await settleJob(options({ busy: () => true })).run(signal);
  await settleJob(options({ quietMs: 60_000, quietWhileGrowingMs: 60_000 })).run(signal);
  expect(await partsOf('2024-06-03')).toBe(before);
});

test('a partition too large for the free disk is left and named once', async () => {
  await insertVersions('2024-06-10', 2);
  const before = await partsOf('2024-06-10');
  const job = settleJob(options({ freeDiskFactor: 1e15 }));
  await job.run(signal);
  await job.run(signal);
  expect(await partsOf('2024-06-10')).toBe(before);
  const named = warnings.filter((fields) => fields['partition'] === '20240610');
  expect(named).toHaveLength(1);
  expect(named[0]).toMatchObject({ table: 'interactions', freeBytes: expect.any(Number) });
});

test('the larger a partition, the longer it must have been quiet', () => {
  expect(quietForSizeMs(100_000)).toBe(0);
  expect(quietForSizeMs(1_000_000_000)).toBe(1_000_000);
});

test('rows that were deleted leave the disk of a partition of one part', async () => {
  await store.command(sql`OPTIMIZE TABLE interactions FINAL`);
  await store.command(sql`DELETE FROM interactions WHERE timestamp < '2024-05-10 00:00:00'`);
  const masked = () =>
    store.query(
      sql`SELECT name FROM system.parts WHERE active AND table = 'interactions' AND has_lightweight_delete`,
    );
  expect(await masked()).not.toEqual([]);
  const job = settleJob(options());
  while ((await job.run(signal)).again);
  expect(await masked()).toEqual([]);
});
