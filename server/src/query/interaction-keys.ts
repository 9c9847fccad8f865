import type { Micros } from '../lib/time.ts';
import { and, bind, join, raw, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { CursorValues } from './cursor.ts';
import { type Filter, filterSql } from './filters.ts';
import { type InteractionOrder, sortValues } from './interaction-order.ts';
import { instantSql, type Scope, within } from './scope.ts';

export type KeysQuery = {
  readonly scope: Scope;
  readonly filters: readonly Filter[];
  readonly order: InteractionOrder;
  readonly limit: number;
  /** Either rows to leave out or the sort values of the last row of the page before. */
  readonly after: number | CursorValues;
};

/** An interaction's place in the table and in the order asked for. */
export type InteractionKey = {
  readonly id: string;
  readonly micros: number;
  readonly values: CursorValues;
};

/** I: the interactions of a range that pass the filters. */
export function matching(scope: Scope, filters: readonly Filter[]): Sql {
  return and([within(scope), ...filters.map((filter) => filterSql(filter, scope))]);
}

export function compileCount(scope: Scope, filters: readonly Filter[]): Sql {
  return sql`SELECT count() AS total FROM interactions FINAL WHERE ${matching(scope, filters)}`;
}

/** A part of the range, [from, to). */
export type Slice = { readonly from: Micros; readonly to: Micros };

/** Only the narrow columns that filters and order need are read; the rows come by their keys afterwards. */
export function compileKeys(
  { scope, filters, order, limit, after }: KeysQuery,
  slice?: Slice,
): Sql {
  const values = sortValues(order);
  const names = values.map((_, i) => raw(`s${i}`));
  const columns = values.map(({ value }, i) => sql`${value} AS ${raw(`s${i}`)}`);
  const condition = and([
    matching(scope, filters),
    ...(slice
      ? [sql`timestamp >= ${instantSql(slice.from)}`, sql`timestamp < ${instantSql(slice.to)}`]
      : []),
    ...(typeof after === 'number' ? [] : [isAfter(order, after)]),
  ]);
  const offset = typeof after === 'number' ? sql`OFFSET ${bind('UInt64', after)}` : raw('');
  return sql`SELECT id, toUnixTimestamp64Micro(timestamp) AS micros, ${join(columns)}
FROM interactions FINAL WHERE ${condition}
ORDER BY ${join(names)} LIMIT ${bind('UInt64', limit)} ${offset}`;
}

/** Rows behind the cursor. By time, the sort key alone already leaves out what lies before it. */
function isAfter(order: InteractionOrder, after: CursorValues): Sql {
  const values = sortValues(order);
  const bound = values.map(({ type }, i) => sql`${bind(type, after[i] ?? 0)}`);
  const behind = sql`(${join(values.map(({ value }) => value))}) > (${join(bound)})`;
  if (order.by !== 'timestamp') return behind;
  const at = Math.abs(Number(after[0]));
  const edge = raw(order.direction === 'desc' ? 'timestamp <=' : 'timestamp >=');
  return sql`${edge} fromUnixTimestamp64Micro(${bind('Int64', at)}, 'UTC') AND ${behind}`;
}

/** Of the range, what is looked at first for a page by time. */
const NEAR = 1 / 8;

/**
 * The nearest part of what is left of the range, then the rest: a page by time is mostly found in the first, and what
 * both cost together is what the whole costs.
 */
function slicesOf({ scope, order, after }: KeysQuery): readonly [Slice, Slice] | undefined {
  if (order.by !== 'timestamp' || (typeof after === 'number' && after > 0)) return undefined;
  const at = typeof after === 'number' ? undefined : Math.abs(Number(after[0]));
  if (order.direction === 'desc') {
    const end = at === undefined ? scope.end : at + 1;
    const edge = Math.max(scope.start, Math.floor(end - (end - scope.start) * NEAR));
    return [
      { from: edge, to: end },
      { from: scope.start, to: edge },
    ];
  }
  const start = at ?? scope.start;
  const edge = Math.ceil(start + (scope.end - start) * NEAR);
  return [
    { from: start, to: edge },
    { from: edge, to: scope.end },
  ];
}

export async function readKeys(store: Store, query: KeysQuery): Promise<InteractionKey[]> {
  const slices = slicesOf(query);
  if (!slices) return readSlice(store, query);
  const near = await readSlice(store, query, slices[0]);
  if (near.length === query.limit) return near;
  const rest = { ...query, limit: query.limit - near.length };
  return [...near, ...(await readSlice(store, rest, slices[1]))];
}

export async function readSlice(
  store: Store,
  query: KeysQuery,
  slice?: Slice,
): Promise<InteractionKey[]> {
  const rows = await store.query(compileKeys(query, slice));
  const ids = sortValues(query.order).length - 1;
  return rows.map((row) => ({
    id: String(row['id']),
    micros: Number(row['micros']),
    values: [
      ...Array.from({ length: ids }, (_, i) => Number(row[`s${i}`])),
      BigInt(`0x${String(row['id']).replaceAll('-', '')}`).toString(),
    ],
  }));
}
