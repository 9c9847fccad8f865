import { and, bind, join, raw, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { CursorValues } from './cursor.ts';
import { type Filter, filterSql } from './filters.ts';
import { type InteractionOrder, sortValues } from './interaction-order.ts';
import { type Scope, within } from './scope.ts';

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

/** Only the narrow columns that filters and order need are read; the rows come by their keys afterwards. */
export function compileKeys({ scope, filters, order, limit, after }: KeysQuery): Sql {
  const values = sortValues(order);
  const names = values.map((_, i) => raw(`s${i}`));
  const columns = values.map(({ value }, i) => sql`${value} AS ${raw(`s${i}`)}`);
  const condition = and([
    matching(scope, filters),
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

export async function readKeys(store: Store, query: KeysQuery): Promise<InteractionKey[]> {
  const rows = await store.query(compileKeys(query));
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
