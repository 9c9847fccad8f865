import { bind, join, raw, type Sql, sql } from '../store/sql.ts';
import { type DimensionSql, dimensions } from './dimensions.ts';
import { type Filter, filterSql } from './filters.ts';
import { type Layout, layoutOf, placeOf } from './layout.ts';
import { metrics, type VariableName } from './metrics.ts';
import { orderKeys } from './order.ts';
import type { PartName, SourceName } from './parts.ts';
import { daysOf, type Scope } from './scope.ts';
import { groupNames, isWhole, type SourceInput } from './source-input.ts';
import { isOfProject, sourceSql } from './sources.ts';
import { sqlValues } from './sql-values.ts';
import { partNames } from './values.ts';

export type GroupBy = {
  readonly kind: string;
  /** The tag, key or part that the kind needs; '' where it needs none. */
  readonly option: string;
  readonly includeEmpty: boolean;
};

export type Order = { readonly by: string; readonly direction: 'asc' | 'desc' };

/** A checked request for numbers. `scope.previousStart` says whether the previous range is looked at. */
export type AggregateQuery = {
  readonly scope: Scope;
  readonly filters: readonly Filter[];
  readonly variables: readonly VariableName[];
  readonly wholeConversations: boolean;
};

/** Whether a request needs the previous range at all. */
export function comparesPeriods(variables: readonly VariableName[], orderBy?: string): boolean {
  return (
    variables.some((name) => metrics[name].numeric) ||
    (orderBy !== undefined && orderKeys[orderBy]?.comparesPeriods === true)
  );
}

/** Whether everything in the range is looked at, without filters and groups. */
export function isUndivided(query: AggregateQuery, groups: readonly unknown[]): boolean {
  return isWhole({
    conditions: query.filters.map(() => raw('')),
    groups: groups.map(() => raw('')),
  });
}

/** What variables are made of. */
export function layoutFor(query: AggregateQuery, groups: readonly unknown[]): Layout {
  const used = query.variables.map((name) =>
    partNames(isUndivided(query, groups), (values) => metrics[name].value(values)),
  );
  return layoutOf(new Set<PartName>(['n', ...used.flatMap((names) => [...names])]));
}

function inputOf(query: AggregateQuery, groups: readonly DimensionSql[]): SourceInput {
  return {
    scope: query.scope,
    conditions: [
      ...query.filters.map((filter) => filterSql(filter, query.scope)),
      ...groups.flatMap(({ condition }) => (condition ? [condition] : [])),
    ],
    groups: groups.map(({ name }) => name),
    wholeConversations: query.wholeConversations,
  };
}

/** `among`: a list of the only names, by the place of each group-by. */
export function groupsOf(
  scope: Scope,
  groupBys: readonly GroupBy[],
  among?: (place: number) => Sql,
): DimensionSql[] {
  return groupBys.map(({ kind, option, includeEmpty }, i) => {
    const dimension = dimensions[kind];
    if (!dimension) throw new Error(`no dimension ${kind}`);
    return dimension.expression(scope, { option, includeEmpty, ...(among && { among: among(i) }) });
  });
}

/** The rows of all sources: groups `g1, g2`, period, source, part_name, numbers. */
function stacked(input: SourceInput, layout: Layout): Sql {
  return join(
    [...layout.keys()].map((name) => sourceSql(name, input, layout)),
    '\nUNION ALL ',
  );
}

/**
 * Settings of a statement of many variables; together a sixth off one of all of them. Sources one after the other: their
 * tables of groups do not push each other out of the processor's cache, nor add up in memory. Longer blocks of rows of
 * many columns. Tables of groups are split in 256 only where there is much to merge.
 */
const SETTINGS = {
  output_format_json_quote_64bit_integers: 1,
  max_streams_for_union_step: 1,
  preferred_block_size_bytes: 16_000_000,
  group_by_two_level_threshold: 300_000,
  group_by_two_level_threshold_bytes: 100_000_000,
} as const;

const settings = raw(
  Object.entries(SETTINGS)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', '),
);

/** `source` of the rows that are the page: `numbers` are the place on it and the number of all groups. */
export const PAGE = 'page';

const pageRows = sql`SELECT place.1 AS grouping_index, place.2 AS names, toUInt8(0) AS period,
  ${raw(`'${PAGE}'`)} AS source, '' AS part_name, [toInt64(at), toInt64(place.3)] AS numbers
FROM (SELECT 1) ARRAY JOIN page.1 AS place, arrayEnumerate(page.1) AS at`;

/**
 * What the variables are made of, unordered: of each group of each grouping and period one row from every source (see
 * `sourceSql`). `page`: to be found by the same statement, whose scans share one snapshot of the table, so that the page
 * and all values are of one state.
 */
export function compileParts(
  query: AggregateQuery,
  groupings: readonly (readonly DimensionSql[])[],
  { layout, page }: { readonly layout: Layout; readonly page?: PageWithin | undefined },
): Sql {
  const values = groupings.map((groups, index) => {
    const names = groupNames(groups).map((name) => `toString(${name})`);
    return sql`SELECT toUInt8(${raw(String(index))}) AS grouping_index, ${raw(`CAST([${names.join(', ')}] AS Array(String))`)} AS names,
  period, source, part_name, numbers FROM (${stacked(inputOf(query, groups), layout)})`;
  });
  const found = page ? sql`WITH (${page.scalar}) AS page\n` : raw('');
  return sql`${found}SELECT * FROM (${join(page ? [...values, pageRows] : values, '\nUNION ALL ')})
SETTINGS ${settings}`;
}

const column = (period: 0 | 1, source: SourceName) => `${period === 0 ? 'c' : 'b'}_${source}`;

/** One row per group of one grouping with its names and what to order it by. */
function rowsOf(
  query: AggregateQuery,
  grouping: { readonly groupBys: readonly GroupBy[]; readonly index: number },
  order: { readonly key: string; readonly layout: Layout },
): Sql {
  const { layout } = order;
  const key = orderKeys[order.key];
  if (!key) throw new Error(`no order key ${order.key}`);
  const groups = groupsOf(query.scope, grouping.groupBys);
  const input = inputOf(query, groups);
  const names = groupNames(groups);
  const periods = key.comparesPeriods ? ([0, 1] as const) : ([0] as const);
  const ofGroups = [...layout.keys()].filter((name) => !isOfProject(name));
  const ofProject = [...layout.keys()].filter(isOfProject);
  const numbers = periods.flatMap((period) => [
    ...ofGroups.map((source) =>
      raw(
        `anyIf(numbers, period = ${period} AND source = '${source}') AS ${column(period, source)}`,
      ),
    ),
    ...ofProject.map(
      (source) =>
        sql`(SELECT anyIf(numbers, period = ${raw(String(period))}) FROM (${sourceSql(source, input, layout)})) AS ${raw(column(period, source))}`,
    ),
  ]);
  const from = stacked(input, new Map([...layout].filter(([source]) => !isOfProject(source))));
  const part = (period: 0 | 1) => (name: PartName) => {
    const { source, place } = placeOf(layout, name);
    return raw(`${column(period, source)}[${place + 1}]`);
  };
  const days = daysOf(query.scope);
  const whole = isUndivided(query, groups);
  const value = key.value((period) =>
    sqlValues({ part: part(period), days: days[period], isWhole: whole }),
  );
  const [first = "''", ...rest] = names.map((name) => `toString(${name})`);
  const keys = raw(names.join(', '));
  // Rows of one source and period are the groups already.
  const pivoted =
    ofGroups.length * periods.length === 1 && ofProject.length === 0
      ? sql`SELECT ${keys}, numbers AS ${raw(column(0, 'interactions'))} FROM (${from})`
      : sql`SELECT ${join([keys, ...numbers])} FROM (${from}) GROUP BY ${keys} HAVING ${part(0)('n')} > 0`;
  return sql`SELECT ${raw(String(grouping.index))} AS grouping_index, ${raw(first)} AS group_name,
  CAST([${raw(rest.join(', '))}] AS Array(String)) AS additional_groups, toFloat64(${value}) AS order_value
FROM (${pivoted})`;
}

/**
 * One page of the groups of one or several groupings, all in one order: `grouping_index`, `group_name`,
 * `additional_groups`, and the `total` of all groups. Nulls come last in both directions, ties are broken by names.
 */
export function compilePage(
  query: Omit<AggregateQuery, 'variables'>,
  groupings: readonly (readonly GroupBy[])[],
  page: { readonly order: Order; readonly limit: number; readonly offset: number },
): Sql {
  const { order, limit, offset } = page;
  const key = orderKeys[order.by];
  if (!key) throw new Error(`no order key ${order.by}`);
  const layout = layoutOf(
    new Set<PartName>(['n', ...partNames(false, (values) => key.value(() => values))]),
  );
  // The range before is read only where rows are ordered by what it has.
  const { scope } = query;
  const asked: AggregateQuery = {
    ...query,
    variables: [],
    scope: key.comparesPeriods ? scope : { ...scope, previousStart: scope.start },
  };
  const rows = groupings.map((groupBys, index) =>
    rowsOf(asked, { groupBys, index }, { key: order.by, layout }),
  );
  const direction = raw(order.direction === 'asc' ? 'ASC' : 'DESC');
  return sql`SELECT *, count() OVER () AS total FROM (${join(rows, '\nUNION ALL ')})
ORDER BY order_value IS NULL, order_value ${direction}, group_name, additional_groups, grouping_index
LIMIT ${bind('UInt64', limit)} OFFSET ${bind('UInt64', offset)}`;
}

/** A page as a constant of a statement: its places, and the names to look for. */
export type PageWithin = {
  readonly scalar: Sql;
  /** The names on the page, of one grouping and one of its group-bys. */
  readonly names: (grouping: number, groupBy: number) => Sql;
};

/**
 * The page of `compilePage` for use within `compileParts`. Each list of names is an element of the constant: only so the
 * engine makes a set of it once (an expression over the constant is computed for every row).
 */
export function pageWithin(
  ...[query, groupings, page]: Parameters<typeof compilePage>
): PageWithin {
  const lists = groupings.flatMap((groupBys, grouping) =>
    groupBys.map((_, groupBy) => ({ grouping, groupBy })),
  );
  const columns = lists.map(({ grouping, groupBy }) =>
    raw(`groupUniqArrayIf(names[${groupBy + 1}], grouping_index = ${grouping})`),
  );
  return {
    scalar: sql`SELECT (groupArray((toUInt8(grouping_index), names, total)), ${join(columns)})
FROM (SELECT *, arrayConcat([group_name], additional_groups) AS names FROM (${compilePage(query, groupings, page)}))`,
    names: (grouping, groupBy) =>
      raw(
        `page.${2 + lists.findIndex((list) => list.grouping === grouping && list.groupBy === groupBy)}`,
      ),
  };
}
