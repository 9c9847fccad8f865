import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../server/src/store/sql.ts';
import { addFreshVersions, generateRows, settle } from './generate-rows.ts';
import { openStore } from './open-store.ts';
import { findKnown, readCases } from './read-cases.ts';

const ROWS = 4_000;
let opened: Awaited<ReturnType<typeof openStore>>;
beforeAll(async () => {
  opened = await openStore({ memoryMb: 2000 });
  await generateRows(opened.store, ROWS);
});
afterAll(() => opened.close());

test('rows are spread over 13 weeks, four to a conversation, their ids begin with their time', async () => {
  const [facts] = await opened.store.query(
    sql`SELECT toUInt32(count()) AS rows, toUInt32(uniqExact(id)) AS ids, toUInt32(uniqExact(toMonday(timestamp))) AS weeks,
      toUInt32(uniqExact(conversation_id)) AS conversations,
      toUInt32(countIf(toUnixTimestamp64Milli(timestamp) != toInt64(reinterpretAsUInt64(reverse(unhex(substring(replaceAll(toString(id), '-', ''), 1, 12))))))) AS strange
      FROM interactions`,
  );
  expect(facts).toEqual({ rows: ROWS, ids: ROWS, weeks: 13, conversations: ROWS / 4, strange: 0 });
});

test('fresh versions double rows until they are settled, and change no answer', async () => {
  const { store } = opened;
  expect(await addFreshVersions(store, 'everywhere', 0.05)).toBeGreaterThan(ROWS * 0.03);
  const count = async () =>
    (await store.query(sql`SELECT toUInt32(count()) AS n FROM interactions`))[0]?.['n'];
  await settle(store);
  expect(await count()).toBe(ROWS);
  await addFreshVersions(store, 'newest', 0.05);
  const [latest] = await store.query(sql`SELECT toUInt32(count()) AS n FROM interactions FINAL`);
  expect(latest?.['n']).toBe(ROWS);
});

test('every read case runs, ours and the one it is compared with', async () => {
  const { store } = opened;
  for (const { name, ours, compared } of readCases(await findKnown(store))) {
    await expect(Promise.all([ours(store), compared(store)]), name).resolves.toHaveLength(2);
  }
});
