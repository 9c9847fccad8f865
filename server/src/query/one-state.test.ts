import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { aggregatesSchema, inZone, multiAggregatesSchema, timeSeriesSchema } from './request.ts';
import { runAggregates, runMultiAggregates } from './run-aggregates.ts';
import { runTimeSeries } from './run-time-series.ts';
import { PROJECT, rowOf } from './test-world.ts';

const SELECTION = {
  time_range: { start: '2024-04-01', end: '2024-05-01' },
  filters: [],
  variables: ['n_interactions', 'n_users', 'n_conversations'],
};
const AT_ONCE = 20;

let opened: Awaited<ReturnType<typeof openTestStore>>;
let rounds = 0;
let stopped = false;
let writing: Promise<void>;

/** Whichever of two topics was behind is ahead after the next insert. */
async function write(): Promise<void> {
  const first = rounds++ * AT_ONCE;
  const rows = Array.from({ length: first === 0 ? AT_ONCE / 2 : AT_ONCE }, (_, i) =>
    rowOf({
      n: first + i,
      at: '2024-04-02T10:00:00Z',
      topic: `t${rounds % 2}`,
      model: 'm',
      end_user: `u${first + i}`,
    }),
  );
  await opened.store.insert(interactions, rows);
}

beforeAll(async () => {
  opened = await openTestStore();
  await write();
  await write();
  const goOn = async () => {
    while (!stopped) await write();
  };
  writing = goOn();
});
afterAll(async () => {
  stopped = true;
  await writing;
  await opened.close();
});

const requests = Array.from({ length: 20 });

const descending = (values: readonly number[]) => values.toSorted((a, b) => b - a);

test('groups are in the order of the values they show', async () => {
  const request = inZone(
    aggregatesSchema.parse({ ...SELECTION, group_by: { kind: 'topic' } }),
    'UTC',
  );
  for (const _ of requests) {
    const { data, total } = await runAggregates(opened.store, PROJECT, request);
    const counts = data.map((row) => Number(row['n_interactions']));
    expect(counts).toEqual(descending(counts));
    expect([total, data.length]).toEqual([2, 2]);
    for (const row of data) expect(row['n_users']).toBe(row['n_interactions']);
  }
});

test('rows of several groupings are of one state', async () => {
  const request = inZone(
    multiAggregatesSchema.parse({
      ...SELECTION,
      group_by_groups: [[{ kind: 'topic' }], [{ kind: 'model' }, { kind: 'topic' }]],
    }),
    'UTC',
  );
  for (const _ of requests) {
    const { data } = await runMultiAggregates(opened.store, PROJECT, request);
    const counts = data.map((row) => Number(row['n_interactions']));
    expect(counts).toEqual(descending(counts));
    const [one, two] = [1, 2].map((n) => data.filter(({ kinds }) => kinds.length === n));
    expect(one?.map((row) => row['n_users'])).toEqual(two?.map((row) => row['n_users']));
    expect(data).toHaveLength(4);
  }
});

test('groups of a curve are in the order of their sizes', async () => {
  const request = inZone(
    timeSeriesSchema.parse({
      ...SELECTION,
      granularity: 'month',
      group_by: { kind: 'topic' },
    }),
    'UTC',
  );
  for (const _ of requests) {
    const { datasets } = await runTimeSeries(opened.store, PROJECT, request);
    const counts = Object.values(datasets).map(([point]) => Number(point?.['n_interactions']));
    expect(counts).toEqual(descending(counts));
  }
});

test('a page beyond the last group still tells how many there are', async () => {
  const request = inZone(
    aggregatesSchema.parse({
      ...SELECTION,
      group_by: { kind: 'topic' },
      offset: 5,
    }),
    'UTC',
  );
  const { data, total } = await runAggregates(opened.store, PROJECT, request);
  expect([total, data]).toEqual([2, []]);
});
