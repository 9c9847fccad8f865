import { raw, type Sql, sql } from '../store/sql.ts';
import { hasNegativeSignal, named } from './attributes.ts';
import { daySql } from './days.ts';
import {
  hashSql,
  instantSql,
  keySql,
  nameHashSql,
  ofProject,
  periodSql,
  type Scope,
  timestampMicros,
  within,
} from './scope.ts';

/** The subqueries that a statement is put together from; each is included only where a part of it is needed. */
export type SourceName =
  | 'conversations'
  | 'eligible'
  | 'interactions'
  | 'projectUsers'
  | 'tags'
  | 'topics'
  | 'users';

/**
 * A whole number kept exact until the end: what is summed or counted per group and period. Those of one source travel
 * together as one list of Int64. The sources `tags` and `topics` give one number for every name.
 */
export type Part = {
  readonly source: SourceName;
  /** `isWhole`: everything in both ranges is looked at, without filters and groups. */
  readonly aggregate: (scope: Scope, isWhole: boolean) => Sql;
  /** The same number from another source, taken where that one is read anyway. */
  readonly orFrom?: { readonly source: SourceName; readonly aggregate: Sql };
};

const counted = (expression: Sql): Part => ({
  source: 'interactions',
  aggregate: () => expression,
});

const ofUsers = (expression: string): Part => ({
  source: 'users',
  aggregate: () => raw(expression),
});

const ofConversations = (expression: string): Part => ({
  source: 'conversations',
  aggregate: () => raw(expression),
});

const latencyMicros = raw(
  '(toUnixTimestamp64Micro(end_timestamp) - toUnixTimestamp64Micro(timestamp))',
);

/** Distinct names of the taxonomy but the empty one. */
const distinct = (value: Sql) => counted(sql`uniqExactIf(${nameHashSql(value)}, ${value} != '')`);
const distinctMembers = (column: string) =>
  counted(
    sql`uniqExactArray(arrayMap(v -> ${hashSql(raw('v'))}, ${raw(column)})) - max(has(${raw(column)}, ''))`,
  );

const userKey = (period: Sql) => keySql(raw('end_user'), period);

/** Whether [active_from, active_to) meets [start, end); 0 is an open bound. */
export function activeWithin(start: Sql, end: Sql): Sql {
  const open = (bound: string) => raw(`toUnixTimestamp64Micro(${bound}) = 0`);
  return sql`(${open('active_from')} OR active_from < ${end}) AND (${open('active_to')} OR active_to > ${start}) AND (${open('active_from')} OR ${open('active_to')} OR active_from < active_to)`;
}

/** Half-points of a conversation's mean, scaled so that the sum over conversations is exact in any order. */
export const MEAN_SCALE = '1000000000000000000';
const conversationMeans = `sum(intDiv(toInt128(c_sentiment) * ${MEAN_SCALE}, greatest(c_sentiments, 1)))`;

export const parts = {
  n: counted(raw('count()')),
  users: {
    source: 'interactions',
    aggregate: () => sql`uniqExact(${hashSql(raw('end_user'))})`,
    orFrom: { source: 'users', aggregate: raw('count()') },
  },
  positiveImplicit: counted(raw('sum(n_positive_implicit)')),
  negativeImplicit: counted(raw('sum(n_negative_implicit)')),
  positiveExplicit: counted(raw('sum(n_positive_explicit)')),
  negativeExplicit: counted(raw('sum(n_negative_explicit)')),
  interactionsNegative: counted(sql`countIf(${hasNegativeSignal})`),
  interactionsNegativeImplicit: counted(raw('countIf(n_negative_implicit > 0)')),
  interactionsNegativeExplicit: counted(raw('countIf(n_negative_explicit > 0)')),
  interactionsExplicit: counted(raw('countIf(n_positive_explicit + n_negative_explicit > 0)')),
  usersNegative: ofUsers('countIf(bitAnd(u_signals, 6) > 0)'),
  usersNegativeImplicit: ofUsers('countIf(bitAnd(u_signals, 2) > 0)'),
  usersNegativeExplicit: ofUsers('countIf(bitAnd(u_signals, 4) > 0)'),
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
  topicCounts: { source: 'topics', aggregate: () => raw('count()') },
  tagValues: { source: 'tags', aggregate: () => sql`uniqExact(${hashSql(raw('tag_value'))})` },
  userDays: ofUsers('sum(u_days)'),
  returningUsers: {
    source: 'users',
    aggregate: (scope, isWhole) =>
      isWhole
        ? raw('countIf(u_days > 1)')
        : sql`countIf(user GLOBAL IN (SELECT ${userKey(periodSql(scope))} AS seen FROM interactions
      WHERE ${within(scope)} GROUP BY seen HAVING min(${daySql(scope)}) < max(${daySql(scope)})))`,
  },
  newUsers: {
    source: 'users',
    aggregate: (scope, isWhole) =>
      isWhole
        ? sql`countIf((period = 1 OR bitTest(both_signals, 4) = 0) AND user_key GLOBAL NOT IN (SELECT DISTINCT ${userKey(raw('0'))}
      FROM interactions WHERE ${ofProject(scope)} AND timestamp < ${instantSql(scope.previousStart)}))`
        : sql`countIf(user GLOBAL IN (SELECT bitOr(seen, toUInt8(min(timestamp) < ${instantSql(scope.start)}))
      FROM interactions WHERE ${ofProject(scope)} AND timestamp < ${instantSql(scope.end)} GROUP BY ${userKey(raw('0'))} AS seen
      HAVING min(timestamp) >= ${instantSql(scope.previousStart)}))`,
  },
  eligibleUsers: {
    source: 'users',
    aggregate: (
      scope,
    ) => sql`countIf(user GLOBAL IN (SELECT ${userKey(raw('eligible_in'))} FROM eligible_users FINAL
      ARRAY JOIN arrayFilter(p -> p < 2, [
        if(${activeWithin(instantSql(scope.start), instantSql(scope.end))}, 0, 2),
        if(${activeWithin(instantSql(scope.previousStart), instantSql(scope.start))}, 1, 2)]) AS eligible_in
      WHERE ${ofProject(scope)} AND removed = 0))`,
  },
  registered: { source: 'eligible', aggregate: () => raw('registered') },
  eligible: { source: 'eligible', aggregate: () => raw('eligible[1 + period]') },
  projectUsers: {
    source: 'projectUsers',
    aggregate: () => sql`uniqExact(${hashSql(raw('end_user'))})`,
  },
  conversations: ofConversations('count()'),
  conversationsPositiveExplicit: ofConversations('countIf(bitAnd(c_signals, 1) > 0)'),
  conversationsNegativeExplicit: ofConversations('countIf(bitAnd(c_signals, 2) > 0)'),
  conversationsNegative: ofConversations('countIf(bitAnd(c_signals, 6) > 0)'),
  conversationInteractions: ofConversations('sum(c_n)'),
  conversationTime: ofConversations('sum(c_last - c_first)'),
  conversationBounces: ofConversations('countIf(c_n = 1)'),
  conversationSentimentWhole: ofConversations(`intDiv(${conversationMeans}, ${MEAN_SCALE})`),
  conversationSentimentRest: ofConversations(`${conversationMeans} % ${MEAN_SCALE}`),
  conversationSentimentCount: ofConversations('countIf(c_sentiments > 0)'),
  conversationTopics: ofConversations('uniqExactIf(c_topic, c_topic != 0)'),
  conversationActions: ofConversations('uniqExactIf(c_action, c_action != 0)'),
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
