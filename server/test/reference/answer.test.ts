import { expect, test } from 'vitest';
import { aggregates, list, multiAggregates, timeSeries } from './answer.ts';
import type { World } from './fact.ts';
import { action, fact, signal } from './fact-of-test.ts';

const world: World = {
  facts: [
    fact({ at: '2024-06-01T23:30:00Z', id: '0', topic: 'a', conversationId: 'p' }),
    fact({ at: '2024-06-02T10:00:00Z', id: '1', topic: 'b', conversationId: 'p' }),
    fact({
      at: '2024-06-03T10:00:00Z',
      id: '3',
      topic: 'a',
      tags: { k: 'v' },
      emotions: ['joy', 'love'],
    }),
    fact({ at: '2024-06-03T10:00:00Z', id: '2', topic: 'a', endUser: 'bob', tags: { k: '' } }),
    fact({
      at: '2024-06-03T22:30:00Z',
      id: '4',
      topic: 'é',
      signals: [signal('negative_explicit')],
    }),
    fact({ at: '2024-06-04T09:00:00Z', id: '5', cost: null, conversationId: 'd', userIntent: 'i' }),
  ],
  eligible: [],
};
const time_range = { start: '2024-06-03T00:00:00Z', end: '2024-06-05T00:00:00Z' };
const asked = { time_range, filters: [] };

const names = (request: Parameters<typeof aggregates>[1]) =>
  aggregates(world, { variables: ['n_interactions'], ...request }).data.map(
    ({ group_name, additional_groups, n_interactions, n_interactions_prev }) => [
      ...[group_name, additional_groups].flat(),
      n_interactions,
      n_interactions_prev,
    ],
  );

test('groups hold the interactions that have their value, and empty ones only if asked', () => {
  expect(names({ ...asked, group_by: { kind: 'topic' } })).toEqual([
    ['a', 2, 1],
    ['é', 1, 0],
  ]);
  expect(names({ ...asked, group_by: { kind: 'topic', include_empty: true } })).toEqual([
    ['a', 2, 1],
    ['', 1, 0],
    ['é', 1, 0],
  ]);
  expect(names({ ...asked, group_by: { kind: 'tag', tag: 'k' } })).toEqual([['v', 1, 0]]);
  expect(
    names({ ...asked, group_by: { kind: 'topic' }, additional_group_bys: [{ kind: 'emotion' }] }),
  ).toEqual([
    ['a', 'joy', 1, 0],
    ['a', 'love', 1, 0],
  ]);
});

test('time groups are compared with the interval moved back by the length of the range', () => {
  expect(names({ ...asked, group_by: { kind: 'day' } })).toEqual([
    ['2024-06-03', 3, 1],
    ['2024-06-04', 1, 1],
  ]);
  expect(names({ ...asked, time_zone: 'Europe/Berlin', group_by: { kind: 'day' } })).toEqual([
    ['2024-06-03', 2, 0],
    ['2024-06-04', 2, 2],
  ]);
});

test('no group gives one row, also of nothing', () => {
  const request = {
    ...asked,
    filters: [{ kind: 'topic', values: ['?'] }],
    variables: ['n_users', 'latency_seconds'],
  };
  expect(aggregates(world, request)).toEqual({
    total: 1,
    offset: 0,
    limit: 10,
    data: [
      {
        group_name: null,
        n_users: 0,
        n_users_prev: 0,
        latency_seconds: null,
        latency_seconds_prev: null,
      },
    ],
  });
});

test('filters keep, exclude and search as the API says', () => {
  const kept = (...filters: Parameters<typeof list>[1]['filters']) =>
    list(world, { ...asked, filters }).data.map(({ id }) => id);
  expect(kept()).toEqual(['5', '4', '2', '3']);
  expect(kept({ kind: 'topic', values: ['a', 'é'] }, { kind: 'user', values: ['ada'] })).toEqual([
    '4',
    '3',
  ]);
  expect(kept({ kind: 'topic', values: ['a'], is_exclude: true })).toEqual(['5', '4']);
  expect(kept({ kind: 'cost', min: 0 })).toEqual(['4', '2', '3']);
  expect(kept({ kind: 'cost', min: 1.5, is_exclude: true })).toEqual(['5', '4', '2', '3']);
  expect(kept({ kind: 'conversation_length', max: 1 })).toEqual(['5']);
  expect(kept({ kind: 'negative_user_intent', values: ['i'] })).toEqual([]);
  expect(kept({ kind: 'user_feedback', values: ['negative_explicit'] })).toEqual(['4']);
  expect(kept({ kind: 'warning_message', search: 'x', allow_nulls: true })).toHaveLength(4);
  expect(kept({ kind: 'text', search: 'OU' })).toHaveLength(4);
  expect(kept({ kind: 'pii', values: [false] })).toHaveLength(4);
});

test('rows are ordered by value, nulls last in both directions, then by the bytes of their names', () => {
  const rated: World = {
    facts: ['ä', 'z', 'Z', 'none'].map((topic, i) =>
      fact({
        at: '2024-06-03T10:00:00Z',
        id: String(i),
        topic,
        actions: topic === 'none' ? [] : [action('rating', topic === 'Z' ? 5 : 3)],
      }),
    ),
    eligible: [],
  };
  const order = (direction: 'asc' | 'desc') =>
    aggregates(rated, {
      ...asked,
      group_by: { kind: 'topic' },
      order_by: { by: 'user_rating', direction },
    }).data.map(({ group_name }) => group_name);
  expect(order('desc')).toEqual(['Z', 'z', 'ä', 'none']);
  expect(order('asc')).toEqual(['z', 'ä', 'Z', 'none']);
});

test('several groupings come as one ordered list', () => {
  const { total, data } = multiAggregates(world, {
    ...asked,
    group_by_groups: [[{ kind: 'topic' }], [{ kind: 'user' }, { kind: 'day' }]],
    variables: ['n_interactions'],
    limit: 2,
  });
  expect(total).toBe(5);
  expect(data).toMatchObject([
    { kinds: ['topic'], group_name: 'a', additional_groups: [], n_interactions: 2 },
    {
      kinds: ['user', 'day'],
      group_name: 'ada',
      additional_groups: ['2024-06-03'],
      n_interactions: 2,
    },
  ]);
});

test('a series has every bucket, and its counts add up to the total', () => {
  const { buckets, datasets } = timeSeries(world, {
    ...asked,
    granularity: 'day',
    group_by: { kind: 'user' },
    limit: 1,
    variables: ['n_interactions'],
  });
  expect(buckets).toEqual(['2024-06-03T00:00:00+00:00', '2024-06-04T00:00:00+00:00']);
  expect(datasets).toEqual({
    ada: [
      { bucket: buckets[0], n_interactions: 2, n_interactions_prev: 1 },
      { bucket: buckets[1], n_interactions: 1, n_interactions_prev: 1 },
    ],
  });
});
