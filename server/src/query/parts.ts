import { raw, type Sql, sql } from '../store/sql.ts';
import { hasNegativeSignal, named } from './attributes.ts';
import { localSql } from './buckets.ts';
import { instantSql, ofProject, periodSql, type Scope, timestampMicros, within } from './scope.ts';

/** The subqueries that a statement is put together from; each is included only where a part of it is needed. */
export type SourceName =
  | 'interactions'
  | 'conversations'
  | 'conversationTopics'
  | 'conversationActions';

/** A number (or list) kept exact until the end: what is summed, counted or collected per group and period. */
export type Part = {
  readonly source: SourceName;
  readonly type: string;
  readonly aggregate: (scope: Scope) => Sql;
};

const counted = (expression: Sql): Part => ({
  source: 'interactions',
  type: 'Int64',
  aggregate: () => expression,
});

const ofConversations = (expression: string, type = 'Int64'): Part => ({
  source: 'conversations',
  type,
  aggregate: () => raw(expression),
});

const latencyMicros = raw(
  '(toUnixTimestamp64Micro(end_timestamp) - toUnixTimestamp64Micro(timestamp))',
);
const negativeImplicit = raw('n_negative_implicit > 0');
const negativeExplicit = raw('n_negative_explicit > 0');

const distinct = (value: Sql) => counted(sql`uniqExactIf(${value}, ${value} != '')`);
const distinctMembers = (column: string) =>
  counted(raw(`uniqExactArray(arrayFilter(v -> v != '', ${column}))`));

const usersIn = (users: (scope: Scope) => Sql): Part => ({
  source: 'interactions',
  type: 'Int64',
  aggregate: (scope) => sql`uniqExactIf(end_user, (end_user, period) GLOBAL IN (${users(scope)}))`,
});

/** The local calendar day of an interaction. */
function daySql(scope: Scope): Sql {
  const { local } = localSql(scope.zone, timestampMicros);
  return sql`intDiv(${local}, 86400000000)`;
}

/** Whether [active_from, active_to) meets [start, end); 0 is an open bound. */
export function activeWithin(start: Sql, end: Sql): Sql {
  const open = (bound: string) => raw(`toUnixTimestamp64Micro(${bound}) = 0`);
  return sql`(${open('active_from')} OR active_from < ${end}) AND (${open('active_to')} OR active_to > ${start}) AND (${open('active_from')} OR ${open('active_to')} OR active_from < active_to)`;
}

/** Half-points of a conversation's mean, scaled so that the sum over conversations is exact in any order. */
export const MEAN_SCALE = '1000000000000000000';

export const parts = {
  n: counted(raw('count()')),
  users: counted(raw('uniqExact(end_user)')),
  positiveImplicit: counted(raw('sum(n_positive_implicit)')),
  negativeImplicit: counted(raw('sum(n_negative_implicit)')),
  positiveExplicit: counted(raw('sum(n_positive_explicit)')),
  negativeExplicit: counted(raw('sum(n_negative_explicit)')),
  interactionsNegative: counted(sql`countIf(${hasNegativeSignal})`),
  interactionsNegativeImplicit: counted(sql`countIf(${negativeImplicit})`),
  interactionsNegativeExplicit: counted(sql`countIf(${negativeExplicit})`),
  interactionsExplicit: counted(raw('countIf(n_positive_explicit + n_negative_explicit > 0)')),
  usersNegative: counted(sql`uniqExactIf(end_user, ${hasNegativeSignal})`),
  usersNegativeImplicit: counted(sql`uniqExactIf(end_user, ${negativeImplicit})`),
  usersNegativeExplicit: counted(sql`uniqExactIf(end_user, ${negativeExplicit})`),
  pastes: counted(raw('sum(n_paste)')),
  ratingSum: counted(raw('sum(rating_sum)')),
  ratingCount: counted(raw('sum(rating_count)')),
  cost: counted(raw('sum(ifNull(cost, 0))')),
  latency: counted(sql`sum(${latencyMicros})`),
  latencyP50: counted(sql`quantileExact(0.499999999999)(${latencyMicros})`),
  latencyP95: counted(sql`quantileExact(0.949999999999)(${latencyMicros})`),
  intents: distinct(named.user_intent),
  topics: distinct(named.topic),
  actions: distinct(named.user_action),
  keywords: distinctMembers('keywords'),
  emotions: distinctMembers('emotions'),
  dataSources: distinctMembers('rag_sources'),
  negativeIntents: counted(raw("countIf(negative_intent_message != '')")),
  sentiment: counted(raw('sum(ifNull(sentiment, 0))')),
  sentimentCount: counted(raw('count(sentiment)')),
  positiveMessages: counted(raw('countIf(ifNull(sentiment, 0) > 0)')),
  negativeMessages: counted(raw('countIf(ifNull(sentiment, 0) < 0)')),
  firstStart: counted(sql`min(${timestampMicros})`),
  lastStart: counted(sql`max(${timestampMicros})`),
  inputTokens: counted(raw('sum(ifNull(input_tokens, 0))')),
  outputTokens: counted(raw('sum(ifNull(output_tokens, 0))')),
  problems: counted(raw("countIf(type_of_problem != '')")),
  risks: counted(raw("countIf(type_of_risk != '')")),
  moderation: counted(raw("countIf(moderation_issue != '')")),
  business: counted(raw("countIf(business_issue != '')")),
  errors: counted(sql`countIf(${hasNegativeSignal} OR type_of_problem != '')`),
  emptyRetrievals: counted(raw('sum(n_empty_retrievals)')),
  topicCounts: {
    source: 'interactions',
    type: 'Map(String, UInt64)',
    aggregate: () =>
      sql`sumMapIf(map(toString(${named.topic}), toUInt64(1)), period = 0 AND ${named.topic} != '')`,
  },
  tagValues: {
    source: 'interactions',
    type: 'Map(String, UInt64)',
    aggregate: () => raw("uniqExactMapIf(mapFilter((k, v) -> v != '', tags), period = 0)"),
  },
  userDays: {
    source: 'interactions',
    type: 'Int64',
    aggregate: (scope) => sql`uniqExact(end_user, ${daySql(scope)})`,
  },
  returningUsers: usersIn(
    (scope) => sql`SELECT end_user, ${periodSql(scope)} AS seen_in FROM interactions
      WHERE ${within(scope)} GROUP BY end_user, seen_in HAVING min(${daySql(scope)}) < max(${daySql(scope)})`,
  ),
  newUsers: usersIn(
    (
      scope,
    ) => sql`SELECT end_user, toUInt8(min(timestamp) < ${instantSql(scope.start)}) FROM interactions
      WHERE ${ofProject(scope)} AND timestamp < ${instantSql(scope.end)} GROUP BY end_user
      HAVING min(timestamp) >= ${instantSql(scope.previousStart)}`,
  ),
  eligibleUsers: usersIn(
    (scope) => sql`SELECT end_user, arrayJoin(arrayFilter(p -> p < 2, [
        if(${activeWithin(instantSql(scope.start), instantSql(scope.end))}, 0, 2),
        if(${activeWithin(instantSql(scope.previousStart), instantSql(scope.start))}, 1, 2)]))
      FROM eligible_users FINAL WHERE ${ofProject(scope)} AND removed = 0`,
  ),
  conversations: ofConversations('count()'),
  conversationsPositiveExplicit: ofConversations('countIf(c_positive_explicit > 0)'),
  conversationsNegativeExplicit: ofConversations('countIf(c_negative_explicit > 0)'),
  conversationsNegative: ofConversations('countIf(c_negative > 0)'),
  conversationInteractions: ofConversations('sum(c_n)'),
  conversationTime: ofConversations('sum(c_last - c_first)'),
  conversationBounces: ofConversations('countIf(c_n = 1)'),
  conversationSentiment: ofConversations(
    `sum(intDiv(toInt128(c_sentiment) * ${MEAN_SCALE}, greatest(c_sentiments, 1)))`,
    'Int128',
  ),
  conversationSentimentCount: ofConversations('countIf(c_sentiments > 0)'),
  conversationTopics: {
    source: 'conversationTopics',
    type: 'Int64',
    aggregate: () => raw('uniqExact(main)'),
  },
  conversationActions: {
    source: 'conversationActions',
    type: 'Int64',
    aggregate: () => raw('uniqExact(main)'),
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
