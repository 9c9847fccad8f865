import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { completeRow } from '../store/columns.ts';
import { eligibleUsers } from '../store/tables/eligible-users.ts';
import { interactions } from '../store/tables/interactions.ts';
import { catalog } from './catalog.ts';
import { filterKinds } from './filters.ts';
import { type Metric, metrics, type VariableName, variableNames } from './metrics.ts';
import { orderNames } from './order.ts';
import { aggregatesSchema, inZone } from './request.ts';
import { runAggregates } from './run-aggregates.ts';
import { micros, PROJECT, rowOf } from './test-world.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;

const APRIL = { start: '2024-04-01', end: '2024-05-01' };

beforeAll(async () => {
  opened = await openTestStore();
  const rows = [
    rowOf({
      n: 1,
      at: '2024-04-02T10:00:00Z',
      seconds: 2,
      end_user: 'ann',
      conversation_id: 'x',
      topic: 'billing',
      user_intent: 'refund',
      user_action: 'asks',
      keywords: ['invoice', 'refund'],
      emotions: ['anger'],
      sentiment: -2,
      cost: 1_500,
      input_tokens: 10,
      output_tokens: 20,
      tags: { country: 'it', plan: '' },
      rag_sources: ['docs', 'web'],
      n_empty_retrievals: 1,
      type_of_problem: 'refusal',
      negative_intent_message: 'repeats the request',
      actions: [{ slug: 'thumbs_down' }, { slug: 'regenerate' }, { slug: 'rating', value: 1 }],
    }),
    rowOf({
      n: 2,
      at: '2024-04-02T10:05:00Z',
      seconds: 4,
      end_user: 'ann',
      conversation_id: 'x',
      topic: 'shipping',
      user_action: 'asks',
      keywords: ['invoice'],
      sentiment: 1,
      cost: 500,
      input_tokens: 5,
      tags: { country: 'de' },
      type_of_risk: 'jailbreak',
      actions: [{ slug: 'thumbs_up' }, { slug: 'copy_output' }, { slug: 'paste' }],
    }),
    rowOf({
      n: 3,
      at: '2024-04-03T23:30:00Z',
      seconds: 0,
      end_user: 'ann',
      conversation_id: 'y',
      topic: 'billing',
      user_action: 'thanks',
      sentiment: 0,
      moderation_issue: 'profanity',
      actions: [{ slug: 'rating', value: 4 }],
    }),
    rowOf({
      n: 4,
      at: '2024-04-10T00:00:00Z',
      seconds: 10,
      end_user: 'bob',
      conversation_id: 'z',
      business_issue: 'delivery',
    }),
    rowOf({ n: 5, at: '2024-03-15T00:00:00Z', end_user: 'bob', conversation_id: 'w', cost: 7 }),
    rowOf({ n: 6, at: '2024-04-10T00:00:00Z', end_user: 'eve', project_id: 'another' }),
  ];
  for (const row of rows) await opened.store.insert(interactions, [row]);
  const superseded = rowOf({ n: 4, at: '2024-04-10T00:00:00Z', end_user: 'bob', cost: 1 });
  await opened.store.insert(interactions, [{ ...superseded, version: 0 }]);
});
afterAll(() => opened.close());

function ask(variables: readonly string[] | undefined, more: object = {}) {
  const request = { time_range: APRIL, filters: [], variables, ...more };
  return runAggregates(opened.store, PROJECT, inZone(aggregatesSchema.parse(request), 'UTC'));
}

/** Worked out by hand from the rows above, by the definitions of docs/metrics.md. */
const byHand: Record<VariableName, unknown> = {
  n_interactions: 4,
  n_users: 2,
  n_feedback: 6,
  n_positive_implicit_user_feedback: 1,
  n_negative_implicit_user_feedback: 1,
  n_positive_explicit_user_feedback: 2,
  n_negative_explicit_user_feedback: 2,
  n_interactions_negative: 1,
  n_interactions_negative_implicit: 1,
  n_interactions_negative_explicit: 1,
  n_users_negative: 1,
  n_users_negative_implicit: 1,
  n_users_negative_explicit: 1,
  explicit_feedback_ratio: 0.75,
  percentage_negative_feedback: 25,
  percentage_negative_feedback_explicit: 25,
  n_conversations_positive_explicit: 2,
  n_conversations_negative_explicit: 1,
  conversation_percentage_negative_feedback: 33.3333333333,
  conversation_percentage_negative_feedback_explicit: 33.3333333333,
  n_paste_output: 1,
  user_rating: 2.5,
  cost: 2,
  latency_seconds: 4,
  n_intents: 1,
  n_topics: 2,
  n_user_actions: 2,
  n_keywords: 2,
  n_emotions: 1,
  n_data_sources: 2,
  // x is a tie of billing and shipping: billing came first; y is billing.
  n_topics_conversations: 1,
  n_user_actions_conversations: 2,
  topics: ['billing', 'shipping'],
  tags: [{ tag_name: 'country', n_tag_values: 2 }],
  n_negative_intent: 1,
  // (-1 + 0.5 + 0) / 3
  sentiment_score: -0.166666666667,
  // ((-1 + 0.5) / 2 + 0) / 2
  conversation_sentiment_score: -0.125,
  n_positive_messages: 1,
  n_negative_messages: 1,
  session_length: 1.33333333333,
  // (304 + 0 + 10) / 3
  session_time: 104.666666667,
  start_session: '2024-04-02T10:00:00.000000Z',
  end_session: '2024-04-10T00:00:00.000000Z',
  bounce_rate: 66.6666666667,
  // ann on two days, bob on one
  retention: 50,
  // 2 of 2 users of the project, none being registered
  penetration: 100,
  // 100 * (3 days with one user / 30) / 2
  stickiness: 5,
  n_conversations: 3,
  n_new_users: 1,
  latency_p50_seconds: 2,
  latency_p95_seconds: 10,
  n_input_tokens: 15,
  n_output_tokens: 20,
  n_interactions_problem: 1,
  n_interactions_risk: 1,
  n_interactions_moderation: 1,
  n_interactions_business: 1,
  error_rate: 25,
  n_empty_retrievals: 1,
};

test('every variable has the value worked out by hand', async () => {
  const { data } = await ask(undefined);
  const shown = Object.fromEntries(variableNames.map((name) => [name, data[0]?.[name]]));
  expect(shown).toEqual(byHand);
});

test('the previous range is the equally long one before', async () => {
  const { data } = await ask(['n_interactions', 'cost', 'user_rating', 'n_new_users', 'topics']);
  expect(data[0]).toEqual({
    group_name: null,
    n_interactions: 4,
    n_interactions_prev: 1,
    cost: 2,
    cost_prev: 0.007,
    user_rating: 2.5,
    user_rating_prev: null,
    n_new_users: 1,
    n_new_users_prev: 1,
    topics: ['billing', 'shipping'],
  });
});

test('a day that both ranges meet counts in each', async () => {
  const time_range = { start: '2024-04-02T10:02:00Z', end: '2024-04-04T10:02:00Z' };
  const { data } = await ask(['stickiness', 'retention', 'n_users'], { time_range });
  // Both ranges meet three days. ann: before 10:02 on one of them, after it on two.
  expect(data[0]).toMatchObject({
    n_users: 1,
    n_users_prev: 1,
    stickiness: 66.6666666667,
    stickiness_prev: 33.3333333333,
    retention: 100,
    retention_prev: 0,
  });
});

test('nothing is 0 for counts and sums, null for everything else, an empty list for lists, as the catalogue says', async () => {
  const { data } = await ask(undefined, { time_range: { start: '2020-01-01', end: '2020-02-01' } });
  for (const name of variableNames) {
    const { zero, numeric }: Metric = metrics[name];
    expect(catalog.variables.find((one) => one.name === name)?.of_nothing).toEqual(zero);
    expect([name, data[0]?.[name]]).toEqual([name, zero]);
    if (numeric) expect([name, data[0]?.[`${name}_prev`]]).toEqual([name, zero]);
  }
});

test('whole conversations count their interactions that the filters left out', async () => {
  const filters = [{ kind: 'topic', values: ['shipping'] }];
  const wanted = ['session_length', 'n_interactions', 'bounce_rate', 'n_topics_conversations'];
  const matched = await ask(wanted, { filters });
  expect(matched.data[0]).toMatchObject({ session_length: 1, n_interactions: 1, bounce_rate: 100 });
  const whole = await ask(wanted, { filters, conversation_scope: 'whole' });
  expect(whole.data[0]).toMatchObject({
    session_length: 2,
    n_interactions: 1,
    bounce_rate: 0,
    n_topics_conversations: 1,
  });
});

test('penetration looks at the eligible users where some are registered', async () => {
  const registered = (end_user: string, active: { active_from?: number; active_to?: number }) =>
    completeRow(eligibleUsers, { project_id: PROJECT, end_user, version: 1, ...active });
  await opened.store.insert(eligibleUsers, [
    registered('ann', {}),
    registered('carl', { active_from: micros('2024-04-20') }),
    registered('dora', { active_to: micros('2024-04-01') }),
    registered('bob', { active_from: micros('2024-05-01') }),
    { ...registered('eve', {}), removed: true },
  ]);
  const { data } = await ask(['penetration']);
  expect(data[0]).toEqual({ group_name: null, penetration: 50, penetration_prev: 0 });
});

test('each variable by itself gives what it gives among all, and can be ordered by', async () => {
  const grouped = { group_by: { kind: 'user' } };
  const all = await ask(undefined, grouped);
  for (const name of variableNames) {
    const order = orderNames.includes(name) ? { order_by: { by: name, direction: 'asc' } } : {};
    const alone = await ask([name], { ...grouped, ...order });
    for (const row of alone.data) {
      const among = all.data.find(({ group_name }) => group_name === row.group_name);
      expect([name, row[name]]).toEqual([name, among?.[name]]);
    }
  }
});

test('every variable is documented, and what opens it are filters that exist', () => {
  const docs = Object.values(metrics as Record<string, Metric>).map(({ doc }) => doc);
  expect(new Set(docs).size).toBe(docs.length);
  for (const { doc, opensWith } of Object.values(metrics as Record<string, Metric>)) {
    expect(doc.length).toBeGreaterThan(10);
    for (const filter of opensWith.flat()) {
      expect(filterKinds[filter.kind]?.schema.safeParse(filter).success).toBe(true);
    }
  }
});
