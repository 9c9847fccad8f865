import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { buildTextIndexes } from './build-text-indexes.ts';
import { completeRow } from './columns.ts';
import { containsText } from './contains-text.ts';
import { raw, sql } from './sql.ts';
import { interactions } from './tables/interactions.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
const texts = ['The Invoice is WRONG', 'ÜBER-Größe', '100% sure_ly', 'a\\b', '', "it's"];
beforeAll(async () => {
  opened = await openTestStore();
  await opened.store.insert(
    interactions,
    texts.map((input) => completeRow(interactions, { project_id: 'p', id: randomUUID(), input })),
  );
});
afterAll(() => opened.close());

test.each([
  ['invoice', ['The Invoice is WRONG']],
  ['über-grö', ['ÜBER-Größe']],
  ['0% s', ['100% sure_ly']],
  ['_', ['100% sure_ly']],
  ['%', ['100% sure_ly']],
  ['\\', ['a\\b']],
  ["'", ["it's"]],
  ['absent', []],
])('%j is found as it stands, whatever its case', async (needle, expected) => {
  const rows = await opened.store.query<{ input: string }>(
    sql`SELECT input FROM interactions WHERE ${containsText(raw('input'), needle)}`,
  );
  expect(rows.map(({ input }) => input)).toEqual(expected);
});

test('the index, once built, excludes granules without the words', async () => {
  const [part] = await opened.store.query<{ id: string }>(
    sql`SELECT partition_id AS id FROM system.parts WHERE active AND table = 'interactions'`,
  );
  await buildTextIndexes(opened.store, part?.id ?? '');
  const rows = await opened.store.query<{ explain: string }>(
    sql`EXPLAIN indexes = 1 SELECT input FROM interactions WHERE ${containsText(raw('input'), 'zzqqxx')}`,
  );
  const plan = rows.map(({ explain }) => explain.trim()).join('\n');
  expect(plan).toMatch(/Name: input_ngrams\n.*\n(.*\n)?Granules: 0\/1/);
});
