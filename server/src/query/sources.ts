import { and, join, raw, type Sql, sql } from '../store/sql.ts';
import { named } from './attributes.ts';
import { countDaysSql } from './days.ts';
import { type Part, type PartName, parts, type SourceName } from './parts.ts';
import { keySql, periodOfKey, periodSql, type Scope, timestampMicros, within } from './scope.ts';

/** What the sources of one statement have in common. */
export type SourceInput = {
  readonly scope: Scope;
  /** The filters' and groups' conditions. */
  readonly conditions: readonly Sql[];
  /** Names of the groups an interaction belongs to, in the order of the grouping. */
  readonly groups: readonly Sql[];
  readonly wholeConversations: boolean;
};

/** `g1, g2`: the names of a grouping inside a statement. */
export function groupNames(groups: readonly Sql[]): readonly string[] {
  return groups.map((_, i) => `g${i + 1}`);
}

const withGroups = (input: SourceInput, ...more: readonly string[]) =>
  raw([...groupNames(input.groups), ...more].join(', '));

function groupColumns(input: SourceInput): Sql[] {
  const names = groupNames(input.groups);
  return input.groups.map((group, i) => sql`${group} AS ${raw(names[i] ?? '')}`);
}

/** FROM on: the interactions of I. */
function fromMatched(input: SourceInput): Sql {
  const conditions = and([within(input.scope), ...input.conditions]);
  return sql`FROM interactions FINAL WHERE ${conditions}`;
}

/** I grouped by a key that has the period inside, which is then taken out of it. `facts`: what is said of each. */
function perKey(input: SourceInput, key: string, column: string, facts: Sql): Sql {
  const columns = join([
    ...groupColumns(input),
    sql`${keySql(raw(column), periodSql(input.scope))} AS ${raw(key)}`,
    facts,
  ]);
  return sql`SELECT *, ${periodOfKey(key)} AS period
    FROM (SELECT ${columns} ${fromMatched(input)} GROUP BY ${withGroups(input, key)})`;
}

/** Whether I is everything in both ranges, not divided into groups. */
export function isWhole({
  conditions,
  groups,
}: Pick<SourceInput, 'conditions' | 'groups'>): boolean {
  return conditions.length === 0 && groups.length === 0;
}

/** All interactions of the project in both ranges. */
function unfiltered(input: SourceInput): SourceInput {
  return { ...input, conditions: [], groups: [], wholeConversations: false };
}

/** What `perConversation` says of the whole conversations, for those of I and their groups. */
function ofConversations(input: SourceInput, perConversation: (input: SourceInput) => Sql): Sql {
  if (!input.wholeConversations) return sql`(${perConversation(input)})`;
  const keys = join([
    ...groupColumns(input),
    sql`${keySql(raw('conversation_id'), periodSql(input.scope))} AS conversation`,
  ]);
  return sql`(SELECT ${keys} ${fromMatched(input)} GROUP BY ${withGroups(input, 'conversation')}) AS of_groups
  GLOBAL INNER JOIN (${perConversation(unfiltered(input))}) AS whole USING (conversation)`;
}

const lowBits = (bits: number) => raw(`toUInt128('${2n ** BigInt(bits) - 1n}')`);

/**
 * (timestamp, id) as one number of 128 bits: 54 of microseconds, then what is random in an id of version 8. Its other
 * bits are the milliseconds and constants.
 */
const SEEN = raw(`bitOr(bitShiftLeft(toUInt128(${timestampMicros.strings.join('')}), 74),
      bitOr(bitShiftLeft(bitAnd(bitShiftRight(toUInt128(id), 64), 4095), 62), bitAnd(toUInt128(id), ${lowBits(62).strings.join('')})))`);

/** A class of the taxonomy as a number; 0: none. Computed once per name of a column's dictionary. */
const hashed = (value: Sql) =>
  sql`if(${value} = '', toUInt64(0), reinterpretAsUInt64(sipHash128(${value})))`;

/**
 * The value with most votes; a tie goes to the one seen first. Latest first, the n-th occurrence of a value counts n, so
 * that the highest count stands at the first time the winners were seen, and the last such place is the earliest.
 */
const mainOf = (values: string) =>
  raw(`(arrayReverseSort((v, k) -> k, ${values}, c_seen) AS ${values}_back)[
      arrayLastIndex((n, most) -> n = most,
        arrayMap((v, n) -> if(v = 0, 0, n), ${values}_back, arrayEnumerateUniq(${values}_back)) AS ${values}_votes,
        arrayResize([], length(${values}_votes), arrayMax(${values}_votes)))]`);

const conversationFacts = (input: SourceInput) =>
  sql`SELECT *, ${mainOf('c_topics')} AS c_topic, ${mainOf('c_actions')} AS c_action FROM (${perKey(
    input,
    'conversation',
    'conversation_id',
    sql`count() AS c_n,
      sum(n_positive_explicit) AS c_positive_explicit,
      sum(n_negative_explicit) AS c_negative_explicit,
      sum(n_negative_implicit + n_negative_explicit) AS c_negative,
      min(${timestampMicros}) AS c_first,
      max(toUnixTimestamp64Micro(end_timestamp)) AS c_last,
      sum(ifNull(sentiment, 0)) AS c_sentiment,
      count(sentiment) AS c_sentiments,
      groupArray(${SEEN}) AS c_seen,
      groupArray(${hashed(named.topic)}) AS c_topics,
      groupArray(${hashed(named.user_action)}) AS c_actions`,
  )})`;

const userFacts = (input: SourceInput) =>
  perKey(
    input,
    'user',
    'end_user',
    sql`sum(n_negative_implicit) AS u_negative_implicit,
      sum(n_negative_explicit) AS u_negative_explicit,
      min(${timestampMicros}) AS u_first,
      max(${timestampMicros}) AS u_last,
      ${countDaysSql(input.scope)} AS u_days`,
  );

/** FROM on; undefined: a plain read of I. */
const sources: Readonly<Record<SourceName, ((input: SourceInput) => Sql) | undefined>> = {
  interactions: undefined,
  users: (input) => sql`(${userFacts(input)})`,
  conversations: (input) => ofConversations(input, conversationFacts),
};

/** Which source gives each part; the numbers of a source in the order in which they travel. */
export type Layout = {
  readonly sources: readonly SourceName[];
  readonly numbers: ReadonlyMap<SourceName, readonly PartName[]>;
  /** Parts with a column of their own. */
  readonly others: readonly PartName[];
};

export function layoutOf(used: ReadonlySet<PartName>): Layout {
  const wanted = [...used].sort();
  const fixed = wanted.map((name): Part => parts[name]).filter(({ orFrom }) => !orFrom);
  const needed = new Set(fixed.map(({ source }) => source));
  const sourceOf = ({ source, orFrom }: Part) =>
    orFrom && needed.has(orFrom.source) ? orFrom.source : source;
  const numbers = new Map<SourceName, PartName[]>();
  for (const name of wanted) {
    const part: Part = parts[name];
    const source = sourceOf(part);
    const names = numbers.get(source) ?? [];
    numbers.set(source, names);
    if (part.type === undefined) names.push(name);
  }
  const others = wanted.filter((name) => (parts[name] as Part).type !== undefined);
  return { sources: [...numbers.keys()].sort(), numbers, others };
}

/** Groups, period, the numbers of one source as one list, and the other parts: the same columns from every source. */
export function sourceSql(name: SourceName, input: SourceInput, layout: Layout): Sql {
  const numbers = (layout.numbers.get(name) ?? []).map((part) => {
    const { source, aggregate, orFrom }: Part = parts[part];
    return sql`toInt64(${source === name || !orFrom ? aggregate(input.scope, isWhole(input)) : orFrom.aggregate})`;
  });
  const others = layout.others.map((part) => {
    const { source, type = '', aggregate }: Part = parts[part];
    const value =
      source === name
        ? sql`CAST(${aggregate(input.scope, isWhole(input))} AS ${raw(type)})`
        : raw(`defaultValueOfTypeName('${type}')`);
    return sql`${value} AS ${raw(`p_${part}`)}`;
  });
  const list = sql`CAST([${join(numbers)}] AS Array(Int64)) AS numbers`;
  const columns = join([raw(`'${name}' AS source`), list, ...others], ',\n    ');
  const grouping = sql`GROUP BY ${withGroups(input, 'period')}`;
  const from = sources[name];
  if (!from) {
    const keys = join([...groupColumns(input), sql`${periodSql(input.scope)} AS period`]);
    return sql`SELECT ${keys}, ${columns} ${fromMatched(input)} ${grouping}`;
  }
  return sql`SELECT ${withGroups(input, 'period')}, ${columns} FROM ${from(input)} ${grouping}`;
}

/** Where a part of one period stands after the sources were brought together. */
export function partSql(layout: Layout, name: PartName, period: 0 | 1): Sql {
  const prefix = period === 0 ? 'c' : 'b';
  if (layout.others.includes(name)) return raw(`${prefix}_${name}`);
  for (const [source, names] of layout.numbers) {
    const i = names.indexOf(name);
    if (i >= 0) return raw(`${prefix}_${source}[${i + 1}]`);
  }
  throw new Error(`no source gives ${name}`);
}

/** The columns that `partSql` names: per source and period its one row's list, empty (all zeros) where there is none. */
export function pivotColumns(layout: Layout): Sql[] {
  return ([0, 1] as const).flatMap((period) => {
    const prefix = period === 0 ? 'c' : 'b';
    return [
      ...layout.sources.map((name) =>
        raw(`anyIf(numbers, period = ${period} AND source = '${name}') AS ${prefix}_${name}`),
      ),
      ...layout.others.map((name) => {
        const { source } = parts[name];
        return raw(
          `anyIf(p_${name}, period = ${period} AND source = '${source}') AS ${prefix}_${name}`,
        );
      }),
    ];
  });
}
