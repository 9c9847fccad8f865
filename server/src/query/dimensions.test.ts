import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { dimensionNames, dimensions } from './dimensions.ts';
import { aggregatesSchema, inZone } from './request.ts';
import { runAggregates } from './run-aggregates.ts';
import { PROJECT, rowOf } from './test-world.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;

const range = { start: '2024-04-01', end: '2024-05-01' };

beforeAll(async () => {
  opened = await openTestStore();
  await opened.store.insert(interactions, [
    rowOf({
      n: 1,
      at: '2024-04-02T23:30:00Z',
      conversation_id: 'x',
      topic: 'cities',
      user_intent: 'find',
      user_action: 'asks',
      keywords: ['b', 'a', 'b', ''],
      tags: { country: 'de', empty: '' },
      text_language: 'de',
      pii_kinds: ['EMAIL'],
      sentiment: -2,
      emotions: ['joy'],
      type_of_problem: 'refusal',
      type_of_risk: 'jailbreak',
      moderation_issue: 'profanity',
      business_issue: 'delivery',
      custom_columns: { segment: 'b2b' },
      custom_aggregates: { kind: ['k1'], other: ['k2'] },
      model: 'gpt',
      feature_flags: ['new'],
      outcome: 'resolved',
      rag_sources: ['docs', 'docs'],
      rag_queries: ['q'],
      rag_results: [['r1', 'r2'], ['r1']],
      actions: [
        { slug: 'thumbs_down' },
        { slug: 'comment', text: 'great', sentiment: 2 },
        { slug: 'retract', text: 'thumbs_down' },
        { slug: 'thumbs_down' },
      ],
    }),
    rowOf({ n: 2, at: '2024-04-03T00:30:00Z', conversation_id: 'y', end_user: 'bob' }),
  ]);
});
afterAll(() => opened.close());

async function groups(group_by: object, more: object = {}): Promise<(string | null)[]> {
  const request = { time_range: range, filters: [], variables: ['n_interactions'], group_by };
  const order_by = { by: 'n_interactions' };
  const parsed = aggregatesSchema.parse({ ...request, order_by, limit: 100, ...more });
  const { data, total } = await runAggregates(opened.store, PROJECT, inZone(parsed, 'UTC'));
  expect(total).toBe(data.length);
  return data.map(({ group_name }) => group_name);
}

/** The option a kind needs and the groups of the two interactions, by name. */
const examples: Readonly<Record<string, readonly [object, readonly string[]]>> = {
  user_intent: [{}, ['find']],
  negative_user_intent: [{}, ['find']],
  keyword: [{}, ['a', 'b']],
  user_feedback: [{}, ['negative_explicit', 'positive_explicit']],
  tag: [{ tag: 'country' }, ['de']],
  type_of_problem: [{}, ['refusal']],
  topic: [{}, ['cities']],
  user: [{}, ['ann', 'bob']],
  data_source: [{ field: 'result' }, ['r1', 'r2']],
  language: [{}, ['de']],
  pii: [{}, ['false', 'true']],
  positive_comment: [{}, ['great']],
  conversation_id: [{}, ['x', 'y']],
  sentiment: [{}, ['very_negative']],
  emotion: [{}, ['joy']],
  type_of_risk: [{}, ['jailbreak']],
  moderation_issue: [{}, ['profanity']],
  business_issue: [{}, ['delivery']],
  user_action: [{}, ['asks']],
  feedback_action: [{}, ['comment', 'retract', 'thumbs_down']],
  custom_column: [{ field: 'segment' }, ['b2b']],
  custom_aggregate: [{}, ['k1', 'k2']],
  model: [{}, ['gpt']],
  feature_flag: [{}, ['new']],
  outcome: [{}, ['resolved']],
  hour: [{}, ['2024-04-02T23:00:00+00:00', '2024-04-03T00:00:00+00:00']],
  day: [{}, ['2024-04-02', '2024-04-03']],
  week: [{}, ['2024-04-01']],
  month: [{}, ['2024-04-01']],
};

test('there is an example of every kind', () => {
  expect(Object.keys(examples).sort()).toEqual([...dimensionNames].sort());
});

test.each(dimensionNames)('%s groups by what it says', async (kind) => {
  const [option, names] = examples[kind] ?? [{}, []];
  expect([...(await groups({ kind, ...option }))].sort()).toEqual(names);
});

test('interactions without a value form a group of their own only where it is asked for', async () => {
  expect(await groups({ kind: 'topic', include_empty: true })).toEqual(['', 'cities']);
  expect(await groups({ kind: 'keyword', include_empty: true })).toEqual(['', 'a', 'b']);
  expect(await groups({ kind: 'tag', tag: 'empty' })).toEqual([]);
});

test('days are those of the local clock', async () => {
  expect(await groups({ kind: 'day' }, { time_zone: 'Europe/Berlin' })).toEqual(['2024-04-03']);
  expect(await groups({ kind: 'hour' }, { time_zone: 'Asia/Kolkata' })).toEqual([
    '2024-04-03T05:00:00+05:30',
    '2024-04-03T06:00:00+05:30',
  ]);
});

test('every kind is documented, each in its own words', () => {
  const docs = Object.values(dimensions).map(({ doc }) => doc);
  expect(new Set(docs).size).toBe(docs.length);
});
