import { and, join, raw, type Sql, sql } from '../store/sql.ts';
import { named } from './attributes.ts';
import { countDaysSql } from './days.ts';
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

/** The interactions of I with their groups and period, some columns of each. */
function matched(input: SourceInput, columns: Sql): Sql {
  const conditions = and([within(input.scope), ...input.conditions]);
  return sql`SELECT ${groupColumns(input)}, ${columns} FROM interactions FINAL WHERE ${conditions}`;
}

/** All interactions of the project in both ranges. */
function unfiltered(input: SourceInput): SourceInput {
  return { ...input, conditions: [], groups: [], wholeConversations: false };
}

/** A conversation as a key of 16 bytes: several times cheaper to group by than its id, and as distinct. */
const KEY = raw('sipHash128(conversation_id) AS conversation');

/** What `perConversation` says of the whole conversations, for those of I and their groups. */
function ofConversations(input: SourceInput, perConversation: (input: SourceInput) => Sql): Sql {
  if (!input.wholeConversations) return sql`(${perConversation(input)})`;
  const keys = withGroups(input, 'period', 'conversation');
  return sql`(SELECT ${keys} FROM (${matched(input, KEY)}) GROUP BY ${keys}) AS of_groups
  GLOBAL INNER JOIN (${perConversation(unfiltered(input))}) AS whole USING (period, conversation)`;
}

const conversationFacts = (input: SourceInput) =>
  sql`${matched(
    input,
    sql`${KEY},
      count() AS c_n,
      sum(n_positive_explicit) AS c_positive_explicit,
      sum(n_negative_explicit) AS c_negative_explicit,
      sum(n_negative_implicit + n_negative_explicit) AS c_negative,
      min(${timestampMicros}) AS c_first,
      max(toUnixTimestamp64Micro(end_timestamp)) AS c_last,
      sum(ifNull(sentiment, 0)) AS c_sentiment,
      count(sentiment) AS c_sentiments`,
  )} GROUP BY ${withGroups(input, 'period', 'conversation')}`;

const userFacts = (input: SourceInput) =>
  sql`${matched(
    input,
    sql`end_user,
      sum(n_negative_implicit) AS u_negative_implicit,
      sum(n_negative_explicit) AS u_negative_explicit,
      ${countDaysSql(input.scope)} AS u_days`,
  )} GROUP BY ${withGroups(input, 'period', 'end_user')}`;

const powerOf2 = (exponent: number) => raw(`toUInt256('${2n ** BigInt(exponent)}')`);
const lowBits = (bits: number) => raw(`toUInt128('${2n ** BigInt(bits) - 1n}')`);
/** Widths in the 256 bits by which candidates are compared: votes, microseconds, random part of the id, hash of the value. */
const BITS = { votes: 32, micros: 52, id: 80, value: 92 } as const;

/**
 * Each conversation's most frequent value, as a hash of 92 bits; a tie goes to the value that came first by
 * (timestamp, id). Everything that decides is packed into one number whose minimum is taken: fewest missing votes,
 * then earliest. The first 48 bits of an id are its timestamp, so that the other 80 decide between equal timestamps.
 */
const mainValue = (value: Sql) => (input: SourceInput) => {
  const seen = sql`toUInt256(${timestampMicros}) * ${powerOf2(BITS.id)} + bitAnd(toUInt128(id), ${lowBits(BITS.id)})`;
  const counted = matched(
    { ...input, conditions: [...input.conditions, sql`${value} != ''`] },
    sql`${KEY}, ${value} AS candidate, count() AS votes, min(${seen}) AS first_seen`,
  );
  const hash = sql`bitAnd(reinterpretAsUInt128(sipHash128(candidate)), ${lowBits(BITS.value)})`;
  const rank = sql`toUInt256(${lowBits(BITS.votes)} - votes) * ${powerOf2(BITS.micros + BITS.id)} + first_seen`;
  return sql`SELECT ${withGroups(input, 'period', 'conversation')}, bitAnd(min((${rank}) * ${powerOf2(BITS.value)} + ${hash}), toUInt256(${lowBits(BITS.value)})) AS main
    FROM (${counted} GROUP BY ${withGroups(input, 'period', 'conversation', 'candidate')})
    GROUP BY ${withGroups(input, 'period', 'conversation')}`;
};

/** FROM on; undefined: a plain read of I. */
const sources: Readonly<Record<SourceName, ((input: SourceInput) => Sql) | undefined>> = {
  interactions: undefined,
  users: (input) => sql`(${userFacts(input)})`,
  conversations: (input) => ofConversations(input, conversationFacts),
  conversationTopics: (input) => ofConversations(input, mainValue(named.topic)),
  conversationActions: (input) => ofConversations(input, mainValue(named.user_action)),
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
    return sql`toInt64(${source === name || !orFrom ? aggregate(input.scope) : orFrom.aggregate})`;
  });
  const others = layout.others.map((part) => {
    const { source, type = '', aggregate }: Part = parts[part];
    const value =
      source === name
        ? sql`CAST(${aggregate(input.scope)} AS ${raw(type)})`
        : raw(`defaultValueOfTypeName('${type}')`);
    return sql`${value} AS ${raw(`p_${part}`)}`;
  });
  const list = sql`CAST([${join(numbers)}] AS Array(Int64)) AS numbers`;
  const columns = join([raw(`'${name}' AS source`), list, ...others], ',\n    ');
  const grouping = sql`GROUP BY ${withGroups(input, 'period')}`;
  const from = sources[name];
  if (!from) return sql`${matched(input, columns)} ${grouping}`;
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
