import { and, bind, raw, type Sql, sql } from '../store/sql.ts';
import type { CursorValues } from './cursor.ts';
import { type Filter, filterNothing, filterSql } from './filters.ts';
import { matching } from './interaction-keys.ts';
import { type Scope, within } from './scope.ts';

/** First sort value of each order; it ascends. Ties: the newest first, then by id. */
const orders = {
  newest: raw('toInt64(0)'),
  longest: raw('-toInt64(count())'),
  most_negative: raw('-toInt64(sum(n_negative_implicit + n_negative_explicit))'),
  costliest: raw('-sum(ifNull(cost, 0))'),
} as const;

export type ConversationOrder = keyof typeof orders;

export const conversationOrderNames = Object.keys(orders) as [
  ConversationOrder,
  ...ConversationOrder[],
];

export type ConversationsQuery = {
  readonly scope: Scope;
  readonly filters: readonly Filter[];
  readonly order: ConversationOrder;
};

/** Interactions in the range of conversations of which one passes the filters. */
function membersSql({ scope, filters }: Pick<ConversationsQuery, 'scope' | 'filters'>): Sql {
  const listed = sql`conversation_id GLOBAL IN (SELECT conversation_id FROM interactions FINAL WHERE ${matching(scope, filters)})`;
  return sql`interactions FINAL WHERE ${and([within(scope), ...(filters.length > 0 ? [listed] : [])])}`;
}

export function compileConversationCount(query: ConversationsQuery): Sql {
  return sql`SELECT uniqExact(conversation_id) AS total FROM ${membersSql(query)}`;
}

/** Ids of one page, with the sort values of each. `after`: rows to leave out or the last row of the page before. */
export function compileConversationIds(
  query: ConversationsQuery,
  page: { readonly limit: number; readonly after: number | CursorValues },
): Sql {
  const { after, limit } = page;
  const cursor =
    typeof after === 'number'
      ? raw('')
      : sql`HAVING (s0, s1, conversation_id) > (${bind('Int64', after[0] ?? 0)}, ${bind('Int64', after[1] ?? 0)}, ${bind('String', String(after[2]))})`;
  const offset = typeof after === 'number' ? sql`OFFSET ${bind('UInt64', after)}` : raw('');
  return sql`SELECT conversation_id, ${orders[query.order]} AS s0, -max(toUnixTimestamp64Micro(timestamp)) AS s1
FROM ${membersSql(query)} GROUP BY conversation_id ${cursor}
ORDER BY s0, s1, conversation_id LIMIT ${bind('UInt64', limit)} ${offset}`;
}

/** Keys of all interactions of some conversations in the range. */
export function compileMemberKeys(scope: Scope, conversationIds: readonly string[]): Sql {
  const listed = sql`conversation_id IN ${bind('Array(String)', conversationIds)}`;
  return sql`SELECT id, toUnixTimestamp64Micro(timestamp) AS micros FROM interactions FINAL
WHERE ${and([within(scope), conversationIds.length > 0 ? listed : filterSql(filterNothing, scope)])}
ORDER BY timestamp, toUInt128(id)`;
}
