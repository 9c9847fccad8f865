import { type Sql, sql } from './sql.ts';

/**
 * An id as a number that orders as its text does. A UUID column orders by its SECOND half in the engine, so `ORDER BY
 * id`, `min(id)` and `id > x` do not follow the time in the first half; `id = x` and `id IN` are fine as they are.
 * Measured on 2 million ids: `max` 60 ms, and 168 ms with `toString(id)`.
 */
export function inIdOrder(id: Sql): Sql {
  return sql`toUInt128(${id})`;
}
