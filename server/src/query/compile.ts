import { bind, identifier, join, raw, type Sql, sql } from '../store/sql.ts';
import type { Granularity } from './buckets.ts';
import { type DimensionSql, dimensions, timeDimension } from './dimensions.ts';
import { type Filter, filterSql } from './filters.ts';
import { type Metric, type MetricInput, metrics, type VariableName } from './metrics.ts';
import { orderKeys } from './order.ts';
import type { PartName } from './parts.ts';
import type { Scope } from './scope.ts';
import {
  groupNames,
  type Layout,
  layoutOf,
  partSql,
  pivotColumns,
  type SourceInput,
  sourceSql,
} from './sources.ts';

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

type Page = { readonly order: Order; readonly limit: number; readonly offset: number };

/** Whether a request needs the previous range at all. */
export function comparesPeriods(variables: readonly VariableName[], orderBy?: string): boolean {
  return (
    variables.some((name) => metrics[name].numeric) ||
    (orderBy !== undefined && orderKeys[orderBy]?.comparesPeriods === true)
  );
}

type Inputs = (period: 0 | 1) => MetricInput;

/** Which parts some values are made of. */
function layoutFor(scope: Scope, values: (input: Inputs) => unknown): Layout {
  const used = new Set<PartName>(['n']);
  const part = (name: PartName) => {
    used.add(name);
    return raw('');
  };
  values((period) => ({ scope, period, part, isWhole: false }));
  return layoutOf(used);
}

function inputsOf(query: AggregateQuery, layout: Layout, groups: readonly DimensionSql[]): Inputs {
  const whole = query.filters.length === 0 && groups.length === 0;
  const { scope } = query;
  const part = (period: 0 | 1) => (name: PartName) => partSql(layout, name, period);
  return (period) => ({ scope, period, part: part(period), isWhole: whole });
}

function variableColumns(query: AggregateQuery, input: (period: 0 | 1) => MetricInput): Sql[] {
  return query.variables.flatMap((name) => {
    const { numeric, value }: Metric = metrics[name];
    const current = sql`${value(input(0))} AS ${identifier(name)}`;
    return numeric
      ? [current, sql`${value(input(1))} AS ${identifier(`${name}_prev`)}`]
      : [current];
  });
}

/** One row per group with every needed part of both periods; without groups exactly one row. */
function pivot(
  query: AggregateQuery,
  groups: readonly DimensionSql[],
  options: { readonly layout: Layout; readonly having: Sql | undefined },
): Sql {
  const { layout } = options;
  const input: SourceInput = {
    scope: query.scope,
    conditions: [
      ...query.filters.map((filter) => filterSql(filter, query.scope)),
      ...groups.flatMap(({ condition }) => (condition ? [condition] : [])),
    ],
    groups: groups.map(({ name }) => name),
    wholeConversations: query.wholeConversations,
  };
  const stacked = layout.sources.map((name) => sourceSql(name, input, layout));
  const names = groupNames(input.groups);
  const columns = [...names.map((name) => raw(name)), ...pivotColumns(layout)];
  const grouping = names.length === 0 ? raw('') : raw(`GROUP BY ${names.join(', ')}`);
  const having = options.having ? sql`HAVING ${options.having}` : raw('');
  return sql`SELECT ${join(columns)} FROM (${join(stacked, ' UNION ALL ')}) ${grouping} ${having}`;
}

function groupsOf(scope: Scope, groupBys: readonly GroupBy[]): DimensionSql[] {
  return groupBys.map(({ kind, option, includeEmpty }) => {
    const dimension = dimensions[kind];
    if (!dimension) throw new Error(`no dimension ${kind}`);
    return dimension.expression(scope, { option, includeEmpty });
  });
}

/** Rows of one grouping: which grouping it is, names, variables, and what to order by. */
function rowsOf(
  query: AggregateQuery,
  grouping: { readonly groupBys: readonly GroupBy[]; readonly index: number },
  order: Order,
): Sql {
  const key = orderKeys[order.by];
  if (!key) throw new Error(`no order key ${order.by}`);
  const layout = layoutFor(query.scope, (input) => [
    variableColumns(query, input),
    key.value(input),
  ]);
  const groups = groupsOf(query.scope, grouping.groupBys);
  const input = inputsOf(query, layout, groups);
  const [first, ...rest] = groupNames(groups.map(({ name }) => name));
  const having = first === undefined ? undefined : sql`${input(0).part('n')} > 0`;
  return sql`SELECT ${join(
    [
      raw(`${grouping.index} AS grouping_index`),
      raw(`${first === undefined ? "''" : `toString(${first})`} AS group_name`),
      raw(
        `CAST([${rest.map((name) => `toString(${name})`).join(', ')}] AS Array(String)) AS additional_groups`,
      ),
      ...variableColumns(query, input),
      sql`toFloat64(${key.value(input)}) AS order_value`,
    ],
    ',\n  ',
  )} FROM (${pivot(query, groups, { layout, having })})`;
}

/**
 * One statement for one or several groupings: rows of all of them in one order, one page of them, each with the
 * `total` of all rows. Nulls come last in both directions, ties are broken by the groups' names.
 */
export function compileAggregates(
  query: AggregateQuery,
  groupings: readonly (readonly GroupBy[])[],
  { order, limit, offset }: Page,
): Sql {
  const rows = groupings.map((groupBys, index) => rowsOf(query, { groupBys, index }, order));
  const direction = raw(order.direction === 'asc' ? 'ASC' : 'DESC');
  return sql`SELECT *, count() OVER () AS total FROM (${join(rows, ' UNION ALL ')})
ORDER BY order_value IS NULL, order_value ${direction}, group_name, additional_groups, grouping_index
LIMIT ${bind('UInt64', limit)} OFFSET ${bind('UInt64', offset)}`;
}

/**
 * One row per group and bucket that has data in either period, groups limited to the largest of the whole range.
 * `group_rank` counts from 1 and is 1 everywhere without a group.
 */
export function compileTimeSeries(
  query: AggregateQuery,
  granularity: Granularity,
  options: {
    readonly groupBy: GroupBy | undefined;
    readonly groups: number;
    readonly rows: number;
  },
): Sql {
  const layout = layoutFor(query.scope, (input) => variableColumns(query, input));
  const bucket = timeDimension(granularity).expression(query.scope, {
    option: '',
    includeEmpty: false,
  });
  const groups = [
    bucket,
    ...(options.groupBy ? groupsOf(query.scope, [options.groupBy]) : [{ name: raw("''") }]),
  ];
  const input = inputsOf(query, layout, groups);
  const columns = variableColumns(query, input);
  return sql`SELECT toString(g1) AS bucket, toString(g2) AS group_name, group_rank, ${join(columns, ',\n  ')}
FROM (
  SELECT *, dense_rank() OVER (ORDER BY group_size DESC, g2) AS group_rank
  FROM (SELECT *, sum(${input(0).part('n')}) OVER (PARTITION BY g2) AS group_size FROM (${pivot(query, groups, { layout, having: undefined })}))
  WHERE group_size > 0 OR ${raw(options.groupBy ? '0' : '1')}
)
WHERE group_rank <= ${bind('UInt64', options.groups)}
ORDER BY group_rank, bucket
LIMIT ${bind('UInt64', options.rows)}`;
}
