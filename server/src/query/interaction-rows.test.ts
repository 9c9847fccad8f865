import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { findInteraction } from './find-conversation.ts';
import { readInteractions } from './interaction-rows.ts';
import { aggregatesSchema, inZone } from './request.ts';
import { runAggregates } from './run-aggregates.ts';
import { idOf, micros, PROJECT, rowOf } from './test-world.ts';

const AT = '2024-04-02T10:00:00Z';
const key = { id: idOf(1, AT), micros: micros(AT) };

let opened: Awaited<ReturnType<typeof openTestStore>>;

beforeAll(async () => {
  opened = await openTestStore();
  const written = (version: number, second: number, topic: string) => ({
    ...rowOf({ n: 1, at: AT, topic }),
    version,
    written_at: micros(AT) + second * 1_000_000,
  });
  // The applier wrote version 2 twice, as it does when it stopped between writing and noting so; then a late retry came.
  await opened.store.insert(interactions, [written(1, 1, 'as sent')]);
  await opened.store.insert(interactions, [written(2, 2, 'first try')]);
  await opened.store.insert(interactions, [written(2, 3, 'second try')]);
  await opened.store.insert(interactions, [written(1, 4, 'late retry')]);
});
afterAll(() => opened.close());

test('of rows with equal versions the one written last counts', async () => {
  const [row] = await readInteractions(opened.store, PROJECT, [key]);
  expect(row?.topic).toBe('second try');
  const found = await findInteraction(opened.store, PROJECT, key.id);
  expect(found?.topic).toBe('second try');
});

test('numbers count the same row as the list shows', async () => {
  const request = { time_range: { start: '2024-04-02', end: '2024-04-03' }, filters: [] };
  const { data } = await runAggregates(
    opened.store,
    PROJECT,
    inZone(aggregatesSchema.parse({ ...request, variables: ['n_interactions', 'topics'] }), 'UTC'),
  );
  expect(data[0]).toMatchObject({ n_interactions: 1, topics: ['second try'] });
});
