import { bind, join, type Sql, sql } from './sql.ts';

const MILLISECONDS_DIGITS = 12;

/** The milliseconds in the first 48 bits of a derived id. */
export function millisecondsOfId(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, MILLISECONDS_DIGITS), 16);
}

/**
 * Condition that finds interactions by id through the sort key: each id names its own millisecond, so that only its
 * place in its partition is read. At most some hundred ids a statement.
 */
export function hasId(ids: readonly string[]): Sql {
  if (ids.length === 0) return sql`0`;
  const milliseconds = [...new Set(ids.map(millisecondsOfId))];
  const ranges = milliseconds.map(
    (ms) =>
      sql`timestamp >= fromUnixTimestamp64Milli(${bind('Int64', ms)}, 'UTC') AND timestamp < fromUnixTimestamp64Milli(${bind('Int64', ms + 1)}, 'UTC')`,
  );
  return sql`(${join(ranges, ' OR ')}) AND id IN (${bind('Array(UUID)', ids)})`;
}
