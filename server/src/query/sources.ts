import { and, join, raw, type Sql, sql } from '../store/sql.ts';
import { named } from './attributes.ts';
import { type Part, type PartName, parts, type SourceName } from './parts.ts';
import { periodSql, type Scope, timestampMicros, within } from './scope.ts';

/** What the sources of one statement have in common. */
export type SourceInput = {
  readonly scope: Scope;
  /** The filters' and groups' conditions. */
  readonly conditions: readonly Sql[];
  /** Names of the groups an interaction belongs to, in the order of the grouping. */
  readonly groups: readonly Sql[];
  readonly wholeConversations: boolean;
};

type Source = {
  /** FROM on, where it is no plain read of the interactions of I. */
  readonly from: (input: SourceInput) => Sql;
};

/** `g1, g2`: the names of a grouping inside a statement. */
export function groupNames(groups: readonly Sql[]): readonly string[] {
  return groups.map((_, i) => `g${i + 1}`);
}

const withGroups = (input: SourceInput, ...more: readonly string[]) =>
  raw([...groupNames(input.groups), ...more].join(', '));

function groupColumns(input: SourceInput): Sql {
  const names = groupNames(input.groups);
  const columns = input.groups.map((group, i) => sql`${group} AS ${raw(names[i] ?? '')}`);
  return join([...columns, sql`${periodSql(input.scope)} AS period`]);
}

function conditionsOf(input: SourceInput): Sql {
  return and([within(input.scope), ...input.conditions]);
}

/** The interactions of I with their groups and period, some columns of each. */
function matched(input: SourceInput, columns: Sql): Sql {
  return sql`SELECT ${groupColumns(input)}, ${columns} FROM interactions FINAL WHERE ${conditionsOf(input)}`;
}

/** All interactions of the project in both ranges. */
function unfiltered(input: SourceInput): SourceInput {
  return { ...input, conditions: [], groups: [], wholeConversations: false };
}

/** What `perConversation` says of the whole conversations, for those of I and their groups. */
function ofConversations(input: SourceInput, perConversation: (input: SourceInput) => Sql): Sql {
  if (!input.wholeConversations) return sql`(${perConversation(input)})`;
  const keys = withGroups(input, 'period', 'conversation_id');
  return sql`(SELECT ${keys} FROM (${matched(input, raw('conversation_id'))}) GROUP BY ${keys}) AS of_groups
  GLOBAL INNER JOIN (${perConversation(unfiltered(input))}) AS whole USING (period, conversation_id)`;
}

const conversationFacts = (input: SourceInput) =>
  sql`${matched(
    input,
    sql`conversation_id,
      count() AS c_n,
      sum(n_positive_explicit) AS c_positive_explicit,
      sum(n_negative_explicit) AS c_negative_explicit,
      sum(n_negative_implicit + n_negative_explicit) AS c_negative,
      min(${timestampMicros}) AS c_first,
      max(toUnixTimestamp64Micro(end_timestamp)) AS c_last,
      sum(ifNull(sentiment, 0)) AS c_sentiment,
      count(sentiment) AS c_sentiments`,
  )} GROUP BY ${withGroups(input, 'period', 'conversation_id')}`;

/** Each conversation's most frequent value; a tie goes to the value that came first by (timestamp, id). */
const mainValue = (value: Sql) => (input: SourceInput) => {
  const counted = matched(
    { ...input, conditions: [...input.conditions, sql`${value} != ''`] },
    sql`conversation_id, ${value} AS candidate, toInt64(count()) AS votes,
      min((timestamp, toUInt128(id))) AS first_seen`,
  );
  return sql`SELECT ${withGroups(input, 'period', 'conversation_id')}, argMin(candidate, (-votes, first_seen)) AS main
    FROM (${counted} GROUP BY ${withGroups(input, 'period', 'conversation_id', 'candidate')})
    GROUP BY ${withGroups(input, 'period', 'conversation_id')}`;
};

const sources: Readonly<Record<SourceName, Source | undefined>> = {
  interactions: undefined,
  conversations: { from: (input) => ofConversations(input, conversationFacts) },
  conversationTopics: { from: (input) => ofConversations(input, mainValue(named.topic)) },
  conversationActions: { from: (input) => ofConversations(input, mainValue(named.user_action)) },
};

/** Groups, period, and each of `wanted`: from this source its value, else the type's zero, so that sources can be stacked. */
export function sourceSql(name: SourceName, input: SourceInput, wanted: readonly PartName[]): Sql {
  const columns = wanted.map((part) => {
    const { source, type, aggregate }: Part = parts[part];
    const value =
      source === name
        ? sql`CAST(${aggregate(input.scope)} AS ${raw(type)})`
        : sql`defaultValueOfTypeName(${raw(`'${type}'`)})`;
    return sql`${value} AS ${raw(`p_${part}`)}`;
  });
  const source = sources[name];
  const marked = join([raw(`'${name}' AS source`), ...columns], ',\n    ');
  const grouping = sql`GROUP BY ${withGroups(input, 'period')}`;
  if (!source) return sql`${matched(input, marked)} ${grouping}`;
  return sql`SELECT ${withGroups(input, 'period')}, ${marked} FROM ${source.from(input)} ${grouping}`;
}
