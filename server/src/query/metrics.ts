import type { PartName } from './parts.ts';
import type { Values } from './values.ts';

export type Grain = 'interaction' | 'conversation' | 'user';

/** A filter as a client would send it. */
type WireFilter = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** How a variable is computed from its parts. */
type Compute = <T>(values: Values<T>) => T;

export type Metric = {
  readonly unit: string;
  readonly grain: Grain;
  /** Numerator, denominator and what becomes of missing values. */
  readonly doc: string;
  /** Whether a higher value is good news. */
  readonly up: 'good' | 'bad' | 'neither';
  /** What a group without any data shows. */
  readonly zero: 0 | null | readonly never[];
  /** Lists and times are no numbers: they have no `_prev` and nothing is ordered by them. */
  readonly numeric: boolean;
  readonly value: Compute;
  /**
   * Which interactions make the number: those that pass all filters of any one of these lists, besides the request's own
   * filters and the group. `[[]]`: all of them.
   */
  readonly opensWith: readonly (readonly WireFilter[])[];
};

const MICROS_PER_SECOND = 1_000_000;
const NANODOLLARS_PER_MICRODOLLAR = 1000;

const NEGATIVE = ['negative_implicit', 'negative_explicit'];
const EXPLICIT = ['positive_explicit', 'negative_explicit'];
const feedback = (...values: readonly string[]): WireFilter[][] => [
  [{ kind: 'user_feedback', values }],
];
const having = (kind: string): WireFilter[][] => [[{ kind, has_value: true }]];
const sentiments = (...values: readonly string[]): WireFilter[][] => [
  [{ kind: 'sentiment', values }],
];

type Options = Partial<Pick<Metric, 'grain' | 'up' | 'opensWith' | 'unit'>>;

const metric = (
  rest: Omit<Metric, 'grain' | 'up' | 'opensWith' | 'numeric'>,
  options: Options,
) => ({
  grain: 'interaction' as const,
  up: 'neither' as const,
  opensWith: [[]],
  numeric: true,
  ...rest,
  ...options,
});

const count = (part: PartName, doc: string, options: Options = {}): Metric =>
  metric({ unit: 'count', zero: 0, doc, value: ({ part: of }) => of(part) }, options);

const mean = (
  [numerator, denominator]: readonly [PartName, PartName],
  doc: string,
  options: Options & { readonly unit: string; readonly per?: number },
): Metric =>
  metric(
    {
      unit: options.unit,
      zero: null,
      doc,
      value: ({ part, times, divide }) => {
        const { per } = options;
        const count = part(denominator);
        return divide(part(numerator), per === undefined ? count : times(per, count));
      },
    },
    without(options, 'per'),
  );

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

const percent = (
  [numerator, denominator]: readonly [PartName, PartName],
  doc: string,
  options: Options = {},
): Metric =>
  metric(
    {
      unit: 'percent',
      zero: null,
      doc,
      value: ({ part, times, divide }) => divide(times(100, part(numerator)), part(denominator)),
    },
    options,
  );

const seconds = (part: PartName, doc: string, options: Options = {}): Metric =>
  metric(
    {
      unit: 'seconds',
      zero: null,
      doc,
      value: ({ part: of, over, where }) => where(of('n'), over(of(part), MICROS_PER_SECOND)),
    },
    options,
  );

const list = (unit: string, part: PartName, doc: string, options: Options = {}): Metric => ({
  ...metric({ unit, zero: [], doc, value: ({ part: of }) => of(part) }, options),
  numeric: false,
});

const time = (part: PartName, doc: string): Metric => ({
  ...metric(
    {
      unit: 'time',
      zero: null,
      doc,
      value: ({ part: of, where }) => where(of('n'), of(part)),
    },
    {},
  ),
  numeric: false,
});

/** Eligible users of the range; without any registered, users of the whole project in the range. */
const reachable: Compute = ({ part, isWhole, times, divide, where }) => {
  const users = part('users');
  const seen = isWhole ? users : part('projectUsers');
  return where(
    part('registered'),
    divide(times(100, part('eligibleUsers')), part('eligible')),
    divide(times(100, users), seen),
  );
};

export const metrics = {
  n_interactions: count('n', 'number of interactions'),
  n_users: count('users', 'distinct end_user', { grain: 'user', up: 'good' }),
  n_feedback: metric(
    {
      unit: 'count',
      zero: 0,
      doc: 'feedback signals of all four types',
      value: ({ part, plus }) =>
        plus(
          plus(part('positiveImplicit'), part('negativeImplicit')),
          plus(part('positiveExplicit'), part('negativeExplicit')),
        ),
    },
    { opensWith: feedback('positive_implicit', 'positive_explicit', ...NEGATIVE) },
  ),
  n_positive_implicit_user_feedback: count(
    'positiveImplicit',
    'positive signals that are implicit: the answer was copied, or the next message confirms or thanks; an interaction with two counts 2',
    { up: 'good', opensWith: feedback('positive_implicit') },
  ),
  n_negative_implicit_user_feedback: count(
    'negativeImplicit',
    'negative signals that are implicit: regenerate, edit, or the next message repeats, rephrases, corrects or complains; an interaction with two counts 2',
    { up: 'bad', opensWith: feedback('negative_implicit') },
  ),
  n_positive_explicit_user_feedback: count(
    'positiveExplicit',
    'thumbs up, ratings of 4 and 5, positive comments; an interaction with two counts 2',
    { up: 'good', opensWith: feedback('positive_explicit') },
  ),
  n_negative_explicit_user_feedback: count(
    'negativeExplicit',
    'thumbs down, ratings of 1 and 2, negative comments; an interaction with two counts 2',
    { up: 'bad', opensWith: feedback('negative_explicit') },
  ),
  n_interactions_negative: count(
    'interactionsNegative',
    'interactions with at least one negative signal, implicit or explicit',
    { up: 'bad', opensWith: feedback(...NEGATIVE) },
  ),
  n_interactions_negative_implicit: count(
    'interactionsNegativeImplicit',
    'interactions with at least one implicit negative signal',
    { up: 'bad', opensWith: feedback('negative_implicit') },
  ),
  n_interactions_negative_explicit: count(
    'interactionsNegativeExplicit',
    'interactions with at least one explicit negative signal',
    { up: 'bad', opensWith: feedback('negative_explicit') },
  ),
  n_users_negative: count(
    'usersNegative',
    'distinct users of interactions with a negative signal, implicit or explicit',
    { grain: 'user', up: 'bad', opensWith: feedback(...NEGATIVE) },
  ),
  n_users_negative_implicit: count(
    'usersNegativeImplicit',
    'distinct users of interactions with an implicit negative signal',
    { grain: 'user', up: 'bad', opensWith: feedback('negative_implicit') },
  ),
  n_users_negative_explicit: count(
    'usersNegativeExplicit',
    'distinct users of interactions with an explicit negative signal',
    { grain: 'user', up: 'bad', opensWith: feedback('negative_explicit') },
  ),
  explicit_feedback_ratio: mean(
    ['interactionsExplicit', 'n'],
    'interactions with at least one explicit signal / interactions',
    { unit: '0..1', up: 'good', opensWith: feedback(...EXPLICIT) },
  ),
  percentage_negative_feedback: percent(
    ['interactionsNegative', 'n'],
    '100 × interactions with a negative signal / interactions',
    { up: 'bad', opensWith: feedback(...NEGATIVE) },
  ),
  percentage_negative_feedback_explicit: percent(
    ['interactionsNegativeExplicit', 'n'],
    '100 × interactions with an explicit negative signal / interactions',
    { up: 'bad', opensWith: feedback('negative_explicit') },
  ),
  n_conversations_positive_explicit: count(
    'conversationsPositiveExplicit',
    'conversations with at least one explicit positive signal',
    { grain: 'conversation', up: 'good', opensWith: feedback('positive_explicit') },
  ),
  n_conversations_negative_explicit: count(
    'conversationsNegativeExplicit',
    'conversations with at least one explicit negative signal',
    { grain: 'conversation', up: 'bad', opensWith: feedback('negative_explicit') },
  ),
  conversation_percentage_negative_feedback: percent(
    ['conversationsNegative', 'conversations'],
    '100 × conversations with a negative signal, implicit or explicit / conversations',
    { grain: 'conversation', up: 'bad', opensWith: feedback(...NEGATIVE) },
  ),
  conversation_percentage_negative_feedback_explicit: percent(
    ['conversationsNegativeExplicit', 'conversations'],
    '100 × conversations with an explicit negative signal / conversations',
    { grain: 'conversation', up: 'bad', opensWith: feedback('negative_explicit') },
  ),
  n_paste_output: count('pastes', 'paste actions that were not retracted', {
    opensWith: [[{ kind: 'feedback_action', values: ['paste'] }]],
  }),
  user_rating: mean(['ratingSum', 'ratingCount'], 'mean of the ratings that were not retracted', {
    unit: '1..5',
    up: 'good',
    opensWith: [[{ kind: 'feedback_action', values: ['rating'] }]],
  }),
  cost: metric(
    {
      unit: 'microdollars',
      zero: 0,
      doc: 'sum of the cost of the model calls; unknown counts 0',
      value: ({ part, over }) => over(part('cost'), NANODOLLARS_PER_MICRODOLLAR),
    },
    { up: 'bad' },
  ),
  latency_seconds: mean(['latency', 'n'], 'mean of time_end minus time_start, zeros included', {
    unit: 'seconds',
    up: 'bad',
    per: MICROS_PER_SECOND,
  }),
  n_intents: count('intents', 'distinct user intents; interactions without one are left out'),
  n_topics: count('topics', 'distinct topics; interactions without one are left out'),
  n_user_actions: count('actions', 'distinct user actions; interactions without one are left out'),
  n_keywords: count('keywords', 'distinct keywords'),
  n_emotions: count('emotions', 'distinct emotions'),
  n_data_sources: count('dataSources', 'distinct sources of retrieval traces'),
  n_topics_conversations: count(
    'conversationTopics',
    "distinct main topics of conversations: each one's most frequent topic; a tie goes to the one seen first, interactions without a topic do not vote",
    { grain: 'conversation' },
  ),
  n_user_actions_conversations: count(
    'conversationActions',
    "distinct main user actions of conversations: each one's most frequent; a tie goes to the one seen first, interactions without one do not vote",
    { grain: 'conversation' },
  ),
  topics: list('names', 'topicCounts', 'the 10 topics with most interactions; ties by name'),
  tags: list('list', 'tagValues', 'per tag its number of distinct values, by name'),
  n_negative_intent: count(
    'negativeIntents',
    'interactions with a message that says what annoys the user',
    { up: 'bad', opensWith: [[{ kind: 'negative_intent_message' }]] },
  ),
  sentiment_score: metric(
    {
      unit: '-1..1',
      zero: null,
      doc: "mean of the user messages' scores: very_negative -1, negative -0.5, neutral 0, positive 0.5, very_positive 1; those without sentiment are left out",
      value: ({ part, times, divide }) =>
        divide(part('sentiment'), times(2, part('sentimentCount'))),
    },
    { up: 'good', opensWith: having('sentiment') },
  ),
  conversation_sentiment_score: metric(
    {
      unit: '-1..1',
      zero: null,
      doc: "mean over conversations of each one's mean sentiment; conversations without any are left out",
      value: ({ meanOfMeans }) =>
        meanOfMeans({
          whole: 'conversationSentimentWhole',
          rest: 'conversationSentimentRest',
          count: 'conversationSentimentCount',
        }),
    },
    { grain: 'conversation', up: 'good', opensWith: having('sentiment') },
  ),
  n_positive_messages: count(
    'positiveMessages',
    'interactions whose user message is positive or very positive',
    { up: 'good', opensWith: sentiments('positive', 'very_positive') },
  ),
  n_negative_messages: count(
    'negativeMessages',
    'interactions whose user message is negative or very negative',
    { up: 'bad', opensWith: sentiments('negative', 'very_negative') },
  ),
  session_length: mean(
    ['conversationInteractions', 'conversations'],
    'mean over conversations of their number of interactions',
    { unit: 'interactions', grain: 'conversation' },
  ),
  session_time: mean(
    ['conversationTime', 'conversations'],
    'mean over conversations of the latest time_end minus the earliest time_start',
    { unit: 'seconds', grain: 'conversation', per: MICROS_PER_SECOND },
  ),
  start_session: time('firstStart', 'earliest time_start'),
  end_session: time('lastStart', 'latest time_start'),
  bounce_rate: percent(
    ['conversationBounces', 'conversations'],
    '100 × conversations with exactly one interaction / conversations',
    { grain: 'conversation', opensWith: [[{ kind: 'conversation_length', min: 1, max: 1 }]] },
  ),
  retention: percent(
    ['returningUsers', 'users'],
    '100 × users seen on at least two calendar days within the time range, in the whole project, whatever filters and group / users',
    { grain: 'user', up: 'good' },
  ),
  penetration: metric(
    {
      unit: 'percent',
      zero: null,
      doc: '100 × eligible users among the users / users eligible in the time range; where none are registered: 100 × users / users of the whole project in the time range',
      value: reachable,
    },
    { grain: 'user', up: 'good' },
  ),
  stickiness: metric(
    {
      unit: 'percent',
      zero: null,
      doc: '100 × mean over the calendar days of the time range, empty ones included, of the distinct users of the day / users',
      value: ({ part, days, times, product, divide }) =>
        divide(times(100, part('userDays')), product(days, part('users'))),
    },
    { grain: 'user', up: 'good' },
  ),
  n_conversations: count('conversations', 'distinct conversations', { grain: 'conversation' }),
  n_new_users: count(
    'newUsers',
    'users whose first interaction in the whole project lies in the time range',
    { grain: 'user', up: 'good' },
  ),
  latency_p50_seconds: seconds(
    'latencyP50',
    'median of time_end minus time_start, exact, nearest rank',
    { up: 'bad' },
  ),
  latency_p95_seconds: seconds(
    'latencyP95',
    '95th percentile of time_end minus time_start, exact, nearest rank',
    { up: 'bad' },
  ),
  n_input_tokens: count('inputTokens', 'input tokens of the model calls, estimates included'),
  n_output_tokens: count('outputTokens', 'output tokens of the model calls, estimates included'),
  n_interactions_problem: count('problems', 'interactions with a type_of_problem', {
    up: 'bad',
    opensWith: having('type_of_problem'),
  }),
  n_interactions_risk: count('risks', 'interactions with a type_of_risk', {
    up: 'bad',
    opensWith: having('type_of_risk'),
  }),
  n_interactions_moderation: count('moderation', 'interactions with a moderation_issue', {
    up: 'bad',
    opensWith: having('moderation_issue'),
  }),
  n_interactions_business: count('business', 'interactions with a business_issue', {
    up: 'bad',
    opensWith: having('business_issue'),
  }),
  error_rate: percent(
    ['errors', 'n'],
    '100 × interactions with a negative signal or a type_of_problem / interactions',
    { up: 'bad', opensWith: [...feedback(...NEGATIVE), ...having('type_of_problem')] },
  ),
  n_empty_retrievals: count('emptyRetrievals', 'retrieval traces without results', {
    up: 'bad',
    opensWith: [[{ kind: 'empty_retrieval', values: [true] }]],
  }),
} as const satisfies Record<string, Metric>;

export type VariableName = keyof typeof metrics;

export const variableNames = Object.keys(metrics) as readonly VariableName[];

/** Names that stand for several variables. */
export const bundles: Readonly<Record<string, readonly VariableName[]>> = {
  user_feedback: [
    'n_feedback',
    'n_positive_implicit_user_feedback',
    'n_negative_implicit_user_feedback',
    'n_positive_explicit_user_feedback',
    'n_negative_explicit_user_feedback',
  ],
};
