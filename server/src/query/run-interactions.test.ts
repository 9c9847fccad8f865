import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { interactionsSchema } from './interactions-request.ts';
import { runInteractions } from './run-interactions.ts';
import { idOf, PROJECT, rowOf } from './test-world.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;

const AT = '2024-04-02T10:00:00Z';

beforeAll(async () => {
  opened = await openTestStore();
  const rows = [
    // Two at the same instant: ids decide. In the engine a UUID sorts by its second half first.
    rowOf({ n: 2, at: AT, cost: 5, sentiment: 1 }),
    rowOf({ n: 1, at: AT, sentiment: -2 }),
    rowOf({ n: 3, at: '2024-04-03T10:00:00Z', cost: 9, seconds: 3 }),
    rowOf({ n: 4, at: '2024-04-01T10:00:00Z', cost: 7, topic: 'billing' }),
    rowOf({ n: 5, at: '2024-04-30T10:00:00Z', project_id: 'another' }),
  ];
  await opened.store.insert(interactions, rows);
  const patched = { ...rowOf({ n: 4, at: '2024-04-01T10:00:00Z', cost: 1 }), version: 2 };
  await opened.store.insert(interactions, [patched]);
});
afterAll(() => opened.close());

function ask(more: object = {}) {
  const time_range = { start: '2024-04-01', end: '2024-05-01' };
  const request = interactionsSchema.parse({ time_range, filters: [], ...more });
  return runInteractions(opened.store, PROJECT, request);
}

const numbers = ({ data }: Awaited<ReturnType<typeof ask>>) =>
  data.map(({ id }) => Number(id.slice(-2)));

test('interactions come newest first, ties by id, in their latest version', async () => {
  const answer = await ask();
  expect(numbers(answer)).toEqual([3, 1, 2, 4]);
  expect(answer).toMatchObject({ total: 4, offset: 0, limit: 10, next_cursor: null });
  expect(answer.data[3]).toMatchObject({ cost: 0.001, topic: null });
});

test('a filter looks at the latest version only', async () => {
  expect(await ask({ filters: [{ kind: 'topic', values: ['billing'] }] })).toMatchObject({
    total: 0,
    data: [],
  });
});

test('every order puts nulls last, in both directions', async () => {
  const by = (name: string, direction: string) => ask({ order_by: { by: name, direction } });
  expect(numbers(await by('cost', 'desc'))).toEqual([3, 2, 4, 1]);
  expect(numbers(await by('cost', 'asc'))).toEqual([4, 2, 3, 1]);
  expect(numbers(await by('sentiment', 'asc'))).toEqual([1, 2, 3, 4]);
  expect(numbers(await by('sentiment', 'desc'))).toEqual([2, 1, 3, 4]);
  expect(numbers(await by('latency', 'desc'))).toEqual([3, 1, 2, 4]);
  expect(numbers(await by('timestamp', 'asc'))).toEqual([4, 1, 2, 3]);
});

test.each([['timestamp'], ['cost'], ['latency'], ['sentiment']])(
  'pages by cursor over %s are the whole list, once',
  async (by) => {
    for (const direction of ['asc', 'desc']) {
      const order_by = { by, direction };
      const whole = numbers(await ask({ order_by }));
      const paged: number[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof ask>> = await ask({ order_by, limit: 1, cursor });
        paged.push(...numbers(page));
        expect(page.total).toBe(4);
        cursor = page.next_cursor;
      } while (cursor);
      expect(paged).toEqual(whole);
    }
  },
);

test('a cursor of another request is refused', async () => {
  const { next_cursor } = await ask({ limit: 1 });
  const refused = { code: 'invalid_request', problems: [{ loc: ['body', 'cursor'] }] };
  const foreign = ask({ cursor: next_cursor, order_by: { by: 'cost' } });
  await expect(foreign).rejects.toMatchObject(refused);
  await expect(ask({ cursor: 'bm90IGpzb24' })).rejects.toMatchObject(refused);
});

test('an interaction shows every field, unknown ones as null or empty', async () => {
  const { data } = await ask({
    filters: [{ kind: 'interaction_id', values: [idOf(3, '2024-04-03T10:00:00Z')] }],
  });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    timestamp: '2024-04-03T10:00:00.000000Z',
    end_timestamp: '2024-04-03T10:00:03.000000Z',
    latency: 3,
    cost: 0.009,
    sentiment: null,
    emotions: [],
    tags: {},
    rag_details: { items: [] },
    feedback_type: null,
    actions: [],
    enriched: {},
  });
});

test('the total is that of all pages, whether a page is the only one, the last, or beyond it', async () => {
  const filters = [{ kind: 'text', search: 'QUESTION' }];
  const days = ['06T10', '08T10', '08T11'];
  const texts = days.map((day, i) =>
    rowOf({ n: 6 + i, at: `2024-06-${day}:00:00Z`, input: `a question ${i}` }),
  );
  await opened.store.insert(interactions, texts);
  const time_range = { start: '2024-06-01', end: '2024-07-01' };
  for (const limit of [1, 2, 3, 4]) {
    for (const offset of [0, 1, 2, 3, 4]) {
      const answer = await ask({ time_range, filters, limit, offset });
      expect(answer.total).toBe(3);
      expect(numbers(answer)).toEqual([8, 7, 6].slice(offset, offset + limit));
    }
    const first = await ask({ time_range, filters, limit: 1 });
    const next = await ask({ time_range, filters, limit: 1, cursor: first.next_cursor });
    expect([numbers(next), next.total]).toEqual([[7], 3]);
  }
});
