import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { onEveryShard } from './create-store.ts';
import { bind, type ParamValue, sql } from './sql.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const hostile = [
  '',
  "'",
  "'; DROP TABLE interactions; --",
  "\\'; SELECT 1; --",
  'a\\tb\tc\nd\re\0f\bg\fh',
  '{p0:String}',
  '\\N',
  'NULL',
  '-- comment',
  '/* comment */',
  '`"[](){}%_?&=+#',
  'é 漢字 😀 \u2028 \uFFFD',
];

test.each(hostile)('a bound text comes back as it went in: %j', async (text) => {
  const rows = await opened.store.query(sql`SELECT ${bind('String', text)} AS text`);
  expect(rows).toEqual([{ text }]);
});

test('texts inside arrays and maps come back as they went in', async () => {
  const map = new Map<string, ParamValue>(hostile.map((text) => [`k${text}`, text]));
  const [row] = await opened.store.query<{ list: string[]; map: Record<string, string> }>(
    sql`SELECT ${bind('Array(String)', hostile)} AS list, ${bind('Map(String, String)', map)} AS map`,
  );
  expect(row?.list).toEqual(hostile);
  expect(row?.map).toEqual(Object.fromEntries(map));
});

test('every type of parameter binds', async () => {
  const id = '018f0000-0000-7000-8000-000000000001';
  const [row] = await opened.store.query(sql`SELECT
    ${bind('UInt64', 9007199254740991)} AS big,
    ${bind('Int64', -5)} AS negative,
    ${bind('Float64', 0.1)} AS float,
    ${bind('Bool', true)} AS yes,
    ${bind('UUID', id)} AS id,
    ${bind('Array(UUID)', [id])} AS ids,
    ${bind("DateTime64(6, 'UTC')", '2024-05-30 09:27:52.420001')} AS at,
    ${bind('Nullable(String)', null)} AS nothing,
    ${bind('Array(Nullable(Int64))', [1, null])} AS numbers,
    ${bind('Array(UInt8)', [])} AS empty,
    (SELECT count() FROM ${bind('Identifier', 'interactions')}) AS rows`);
  expect(row).toEqual({
    big: 9007199254740991,
    negative: -5,
    float: 0.1,
    yes: true,
    id,
    ids: [id],
    at: '2024-05-30 09:27:52.420001',
    nothing: null,
    numbers: [1, null],
    empty: [],
    rows: 0,
  });
});

test('a million characters of parameters fit', async () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `user-${i}-${'x'.repeat(50)}`);
  const [row] = await opened.store.query(
    sql`SELECT length(${bind('Array(String)', ids)}) AS n, ${bind('String', 'y'.repeat(1_000_000))} AS long`,
  );
  expect(row).toEqual({ n: 20_000, long: 'y'.repeat(1_000_000) });
});

test('statements at the same time keep their own parameters and settings', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) =>
      opened.store.query(
        sql`SELECT ${bind('UInt32', i)} AS i, ${bind('String', `s${i}`)} AS s, getSetting('max_execution_time') AS t`,
        { timeoutSeconds: 10 + (i % 7) },
      ),
    ),
  );
  expect(answers).toEqual(
    Array.from({ length: 200 }, (_, i) => [{ i, s: `s${i}`, t: 10 + (i % 7) }]),
  );
});

test('a statement over its time is refused as too expensive, and ends', async () => {
  const slow = sql`SELECT count() FROM numbers(1000000000000) WHERE sipHash64(number) = 1`;
  const began = Date.now();
  await expect(opened.store.query(slow, { timeoutSeconds: 1 })).rejects.toMatchObject({
    code: 'query_too_expensive',
  });
  expect(Date.now() - began).toBeLessThan(4_000);
  expect(await opened.store.ready()).toBe(true);
});

test('a statement that writes is never too expensive, but to be tried again', async () => {
  const written = opened.store.command(
    sql`INSERT INTO tombstones (project_id) SELECT toString(groupArray(number)) FROM numbers(5000000)`,
    { maxMemoryMb: 5 },
  );
  await expect(written).rejects.toMatchObject({ code: 'store_unavailable', retryable: true });
});

test('a statement over its memory is refused as too expensive, and the engine goes on', async () => {
  const large = sql`SELECT uniqExact(number, toString(number)) AS n FROM numbers(50000000)`;
  const error = await opened.store.query(large, { maxMemoryMb: 50 }).catch((e) => e);
  expect(error).toMatchObject({ code: 'query_too_expensive' });
  expect(error.message).not.toMatch(/uniqExact|SELECT|numbers/);
  expect(await opened.store.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
});

test('a refused statement is an internal error whose message shows nothing of it', async () => {
  const error = await opened.store.query(sql`SELECT secret_column`).catch((e) => e);
  expect(error).toMatchObject({ code: 'internal', exposed: false });
  expect(error.message).not.toContain('secret_column');
  expect(String(error.cause)).toContain('secret_column');
});

test('rows that do not fit are refused whole', async () => {
  const lines = '["p","x"]\n["p"\n';
  await expect(
    opened.store.insertLines('tombstones', lines, ['project_id', 'deletion_id']),
  ).rejects.toMatchObject({ code: 'internal' });
  expect(await opened.store.query(sql`SELECT count() AS n FROM tombstones`)).toEqual([{ n: 0 }]);
});

test('on a cluster, what changes parts goes to the local tables of every shard', () => {
  const cluster = { name: 'c', replicated: true };
  expect(onEveryShard('DELETE FROM patches WHERE id = 1', cluster)).toBe(
    'DELETE FROM `patches_local` ON CLUSTER `c` WHERE id = 1',
  );
  expect(onEveryShard('OPTIMIZE TABLE `patches` FINAL', cluster)).toBe(
    'OPTIMIZE TABLE `patches_local` ON CLUSTER `c` FINAL',
  );
  const whole = 'ALTER TABLE `patches_local` ON CLUSTER `c` ADD COLUMN x UInt8';
  expect(onEveryShard(whole, cluster)).toBe(whole);
});
