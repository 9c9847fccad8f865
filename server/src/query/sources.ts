import { join, raw, type Sql, sql } from '../store/sql.ts';
import { named } from './attributes.ts';
import { conversationFacts } from './conversation-facts.ts';
import type { Layout } from './layout.ts';
import { activeWithin, type Part, parts, type SourceName } from './parts.ts';
import { instantSql, ofProject, periodSql, within } from './scope.ts';
import {
  currentOnly,
  groupColumns,
  groupNames,
  isWhole,
  matched,
  type SourceInput,
  withGroups,
} from './source-input.ts';
import { userFacts } from './user-facts.ts';

/** Topics of a group that an answer shows at most. */
export const TOPICS = 10;

/** A SELECT of groups and period, then `columns`: the source's name, a name where it counts names, and its numbers. */
type Source = {
  readonly select: (input: SourceInput, columns: Sql) => Sql;
  /** Numbers by name, in `part_name`. */
  readonly name?: Sql;
  /** The same whatever filters and groups: its rows are of no group. */
  readonly ofProject?: boolean;
};

const perFact = (facts: (input: SourceInput) => Sql): Source => ({
  select: (input, columns) =>
    sql`SELECT ${withGroups(input, 'period')}, ${columns} FROM ${facts(input)} GROUP BY ${withGroups(input, 'period')}`,
});

const sources: Readonly<Record<SourceName, Source>> = {
  interactions: {
    select: (input, columns) => {
      const keys = join([...groupColumns(input), sql`${periodSql(input.scope)} AS period`]);
      return sql`SELECT ${keys}, ${columns} FROM interactions FINAL WHERE ${matched(input)} GROUP BY ${withGroups(input, 'period')}`;
    },
  },
  users: perFact(userFacts),
  conversations: perFact(conversationFacts),
  topics: {
    name: named.topic,
    select: (input, columns) => {
      const keys = join([...groupColumns(input), raw('toUInt8(0) AS period')]);
      const hasTopic = sql`${named.topic} != ''`;
      const perGroup =
        input.groups.length === 0
          ? sql`LIMIT ${raw(String(TOPICS))}`
          : sql`LIMIT ${raw(String(TOPICS))} BY ${withGroups(input)}`;
      return sql`SELECT * FROM (SELECT ${keys}, ${columns} FROM interactions FINAL WHERE ${matched(currentOnly(input), hasTopic)}
        GROUP BY ${withGroups(input, 'part_name')} ORDER BY count() DESC, part_name ${perGroup})`;
    },
  },
  tags: {
    name: raw('tag_key'),
    select: (input, columns) => {
      const keys = join([...groupColumns(input), raw('toUInt8(0) AS period')]);
      return sql`SELECT ${keys}, ${columns} FROM interactions FINAL ARRAY JOIN tags.keys AS tag_key, tags.values AS tag_value
        WHERE ${matched(currentOnly(input), raw("tag_value != ''"))} GROUP BY ${withGroups(input, 'part_name')}`;
    },
  },
  eligible: {
    ofProject: true,
    select: ({ scope }, columns) =>
      sql`SELECT period, ${columns} FROM (SELECT count() AS registered,
        [countIf(${activeWithin(instantSql(scope.start), instantSql(scope.end))}), countIf(${activeWithin(instantSql(scope.previousStart), instantSql(scope.start))})] AS eligible
        FROM eligible_users FINAL WHERE ${ofProject(scope)} AND removed = 0) ARRAY JOIN [toUInt8(0), toUInt8(1)] AS period`,
  },
  projectUsers: {
    ofProject: true,
    select: ({ scope }, columns) =>
      sql`SELECT ${periodSql(scope)} AS period, ${columns} FROM interactions WHERE ${within(scope)} GROUP BY period`,
  },
};

/** Whether its rows say the same whatever filters and groups. */
export function isOfProject(name: SourceName): boolean {
  return sources[name].ofProject === true;
}

/** Groups, period, source, name, and the numbers of one source as a list: the same columns from every source. */
export function sourceSql(name: SourceName, input: SourceInput, layout: Layout): Sql {
  const { select, name: partName = raw("''"), ofProject: project }: Source = sources[name];
  const numbers = (layout.get(name) ?? []).map((part) => {
    const { source, aggregate, orFrom }: Part = parts[part];
    return sql`toInt64(${source === name || !orFrom ? aggregate(input.scope, isWhole(input)) : orFrom.aggregate})`;
  });
  const columns = join([
    raw(`'${name}' AS source`),
    sql`toString(${partName}) AS part_name`,
    sql`[${join(numbers)}] AS numbers`,
  ]);
  const noGroups = join(
    groupNames(input.groups).map((group) => raw(`'' AS ${group}, `)),
    '',
  );
  return project
    ? sql`SELECT ${noGroups}period, source, part_name, numbers FROM (${select({ ...input, groups: [] }, columns)})`
    : select(input, columns);
}
