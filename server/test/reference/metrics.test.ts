import { expect, test } from 'vitest';
import { instantOf } from './calendar.ts';
import type { World } from './fact.ts';
import { action, fact, signal } from './fact-of-test.ts';
import { ORDERS, orderValue, others, requested, VARIABLES, valuesIn, viewOf } from './metrics.ts';
import { periodOf } from './period.ts';

/**
 * Range: 3 and 4 June. Conversation c: ada at 10:00 and 10:10 on the 3rd; d: bob on the 3rd, ada on the 4th;
 * e: cleo on the 4th. Before: bob on the 1st.
 */
const world: World = {
  facts: [
    fact({ at: '2024-06-01T12:00:00Z', id: '0', endUser: 'bob', conversationId: 'x', cost: 500 }),
    fact({
      at: '2024-06-03T10:00:00Z',
      id: '1',
      seconds: 2,
      cost: 1500,
      topic: 'orders',
      userIntent: 'cancel',
      userAction: 'cancel order',
      sentiment: 'very_positive',
      emotions: ['joy', 'love'],
      keywords: ['order', 'cancel'],
      tags: { plan: 'pro', country: 'DE', empty: '' },
      signals: [signal('positive_explicit'), signal('negative_explicit')],
      actions: [action('rating', 4), action('paste'), action('rating', 1, true)],
      inputTokens: 10,
      outputTokens: 20,
    }),
    fact({
      at: '2024-06-03T10:10:00Z',
      id: '2',
      seconds: 0,
      cost: null,
      topic: 'billing',
      userIntent: 'cancel',
      userAction: 'pay',
      sentiment: 'negative',
      negativeIntent: 'The user is annoyed.',
      signals: [signal('negative_implicit', 'edit')],
      typeOfProblem: 'refusal',
      tags: { plan: 'free' },
      keywords: ['order'],
      actions: [action('paste'), action('paste', null, true)],
    }),
    fact({
      at: '2024-06-03T11:00:00Z',
      id: '3',
      seconds: 5,
      endUser: 'bob',
      conversationId: 'd',
      cost: 250,
      topic: 'orders',
      userAction: 'pay',
      sentiment: 'neutral',
      typeOfRisk: 'jailbreak',
      retrievals: [
        { source: 'faq', query: 'q', results: [], empty: true },
        { source: 'wiki', query: 'q', results: ['r'], empty: false },
      ],
    }),
    fact({
      at: '2024-06-04T11:00:00Z',
      id: '4',
      seconds: 10,
      conversationId: 'd',
      cost: 250,
      topic: 'orders',
      userIntent: 'ask',
      moderationIssue: 'hate',
      signals: [signal('positive_implicit', 'copy_output')],
      actions: [action('rating', 5)],
    }),
    fact({
      at: '2024-06-04T12:00:00Z',
      id: '5',
      seconds: 3,
      endUser: 'cleo',
      conversationId: 'e',
      cost: 0,
      sentiment: 'positive',
      businessIssue: 'delivery',
      emotions: ['joy'],
    }),
  ],
  eligible: [],
};

const period = (from: World = world) =>
  periodOf(from, instantOf('2024-06-03'), instantOf('2024-06-05'), 'UTC');
const before = periodOf(world, instantOf('2024-06-01'), instantOf('2024-06-03'), 'UTC');

function all(ids: string[], from: World = world, whole = false) {
  const facts = period(from).facts.filter(({ id }) => ids.includes(id));
  return valuesIn(
    VARIABLES,
    viewOf(facts, period(from), whole),
    viewOf(before.facts, before, whole),
  );
}

test('every variable has the value computed by hand', () => {
  expect(all(['1', '2', '3', '4', '5'])).toMatchObject({
    n_interactions: 5,
    n_interactions_prev: 1,
    n_users: 3,
    n_positive_implicit_user_feedback: 1,
    n_negative_implicit_user_feedback: 1,
    n_positive_explicit_user_feedback: 1,
    n_negative_explicit_user_feedback: 1,
    n_feedback: 4,
    n_interactions_negative: 2,
    n_interactions_negative_implicit: 1,
    n_interactions_negative_explicit: 1,
    n_users_negative: 1,
    n_users_negative_implicit: 1,
    n_users_negative_explicit: 1,
    explicit_feedback_ratio: 0.2,
    percentage_negative_feedback: 40,
    percentage_negative_feedback_explicit: 20,
    n_conversations_positive_explicit: 1,
    n_conversations_negative_explicit: 1,
    conversation_percentage_negative_feedback: 33.3333333333,
    conversation_percentage_negative_feedback_explicit: 33.3333333333,
    n_paste_output: 2,
    user_rating: 4.5,
    user_rating_prev: null,
    cost: 2,
    cost_prev: 0.5,
    latency_seconds: 4,
    n_intents: 2,
    n_topics: 2,
    n_user_actions: 2,
    n_keywords: 2,
    n_emotions: 2,
    n_data_sources: 2,
    n_topics_conversations: 1,
    n_user_actions_conversations: 2,
    topics: ['orders', 'billing'],
    tags: [
      { tag_name: 'country', n_tag_values: 1 },
      { tag_name: 'plan', n_tag_values: 2 },
    ],
    n_negative_intent: 1,
    // (1 - 0.5 + 0 + 0.5) / 4, and the conversations' means 0.25, 0, 0.5
    sentiment_score: 0.25,
    conversation_sentiment_score: 0.25,
    n_positive_messages: 2,
    n_negative_messages: 1,
    session_length: 1.66666666667,
    // c: 10:00:00 to 10:10:00; d: 24 h and 10 s; e: 3 s
    session_time: 29_004.3333333,
    start_session: { instant: instantOf('2024-06-03T10:00:00Z') },
    end_session: { instant: instantOf('2024-06-04T12:00:00Z') },
    bounce_rate: 33.3333333333,
    // only ada was seen on both days
    retention: 33.3333333333,
    penetration: 100,
    // two users on each day, of three
    stickiness: 66.6666666667,
    n_conversations: 3,
    // bob's first interaction came before
    n_new_users: 2,
    latency_p50_seconds: 3,
    latency_p95_seconds: 10,
    n_input_tokens: 10,
    n_output_tokens: 20,
    n_interactions_problem: 1,
    n_interactions_risk: 1,
    n_interactions_moderation: 1,
    n_interactions_business: 1,
    error_rate: 40,
    n_empty_retrievals: 1,
  });
});

test('counts and sums of nothing are 0, everything else of nothing is null or empty', () => {
  const values = all([]);
  const nulls = VARIABLES.filter((name) => values[name] === null).sort();
  expect(nulls).toEqual([
    'bounce_rate',
    'conversation_percentage_negative_feedback',
    'conversation_percentage_negative_feedback_explicit',
    'conversation_sentiment_score',
    'end_session',
    'error_rate',
    'explicit_feedback_ratio',
    'latency_p50_seconds',
    'latency_p95_seconds',
    'latency_seconds',
    // of nobody among the users of the project: 0
    'percentage_negative_feedback',
    'percentage_negative_feedback_explicit',
    'retention',
    'sentiment_score',
    'session_length',
    'session_time',
    'start_session',
    'stickiness',
    'user_rating',
  ]);
  expect(values).toMatchObject({ cost: 0, penetration: 0, topics: [], tags: [] });
});

test('conversation variables look at the matched interactions, or at the whole conversation if asked', () => {
  expect(all(['3'])).toMatchObject({ session_length: 1, session_time: 5, bounce_rate: 100 });
  expect(all(['3'], world, true)).toMatchObject({
    session_length: 2,
    session_time: 86_410,
    bounce_rate: 0,
    n_interactions: 1,
  });
});

test('retention, penetration and new users look at the whole project in the range', () => {
  expect(all(['4'])).toMatchObject({
    retention: 100,
    n_new_users: 1,
    penetration: 33.3333333333,
    // ada on one of the two days
    stickiness: 50,
  });
  const registered: World = {
    ...world,
    eligible: [
      { endUser: 'ada', from: undefined, to: instantOf('2024-06-03T00:00:00.000001Z') },
      { endUser: 'cleo', from: instantOf('2024-06-04T23:59:59Z'), to: undefined },
      { endUser: 'dora', from: undefined, to: undefined },
      { endUser: 'bob', from: undefined, to: instantOf('2024-06-03') },
      { endUser: 'emil', from: instantOf('2024-06-05'), to: undefined },
    ],
  };
  expect(all(['1', '2'], registered)).toMatchObject({ penetration: 33.3333333333 });
});

test('a main value goes to the most frequent, and to the first to occur among equals', () => {
  const members = ['2024-06-03T10:00:00Z', '2024-06-03T10:01:00Z'].flatMap((at, i) => [
    fact({ at, id: `${i}a`, topic: i === 0 ? 'first' : 'second' }),
    fact({ at, id: `${i}b`, topic: '' }),
  ]);
  const others = [
    fact({ at: '2024-06-03T12:00:00Z', conversationId: 'o', topic: 'second', id: '9' }),
    fact({ at: '2024-06-03T12:00:00Z', conversationId: 'o', topic: 'first', id: '8' }),
  ];
  const view = viewOf([...members, ...others], period(), false);
  expect(orderValue('n_topics_conversations', view, view)).toBe(1);
});

test('topics are the ten largest, equals by their bytes', () => {
  const names = ['ä', 'z', 'Z', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const facts = names.map((topic, i) => fact({ at: '2024-06-03', id: String(i), topic }));
  const view = viewOf([...facts, fact({ at: '2024-06-03', topic: 'z' })], period(), false);
  expect(others['topics']?.(view)).toEqual(['z', 'Z', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('the bundle opens into its five counts, and every order has a value', () => {
  expect(requested(['user_feedback', 'cost', 'n_feedback'])).toHaveLength(6);
  expect(requested(undefined)).toEqual(VARIABLES);
  const view = viewOf(period().facts, period(), false);
  const previous = viewOf(before.facts, before, false);
  expect(orderValue('trend', view, previous)).toBe(4);
  expect(orderValue('positive_feedback', view, previous)).toBe(2);
  expect(orderValue('negative_feedback', view, previous)).toBe(2);
  expect(orderValue('user_feedback', view, previous)).toBe(4);
  for (const order of ORDERS) expect(orderValue(order, view, previous)).not.toBeNaN();
});
