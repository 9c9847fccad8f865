import { MICROS_PER_DAY } from '../lib/time.ts';
import { bind, raw, type Sql, sql } from '../store/sql.ts';
import { localSql } from './buckets.ts';
import { daysOf, type Scope, timestampMicros } from './scope.ts';
import { toLocal } from './zone.ts';

/** Days that fit into the bits of a UInt64. */
const MAX_BITS = 64;

/** The local calendar day of an instant (that of an interaction), days since 1970. */
export function daySql(scope: Scope, micros = timestampMicros): Sql {
  const { local } = localSql(scope.zone, micros);
  return sql`intDiv(${local}, ${raw(String(MICROS_PER_DAY))})`;
}

/** Number of different calendar days, as an aggregate; a set of bits where the ranges are short enough. */
export function countDaysSql(scope: Scope): Sql {
  const [current, before] = daysOf(scope);
  if (current + before > MAX_BITS) return sql`uniqExact(${daySql(scope)})`;
  const first = Math.floor(toLocal(scope.zone, scope.previousStart) / MICROS_PER_DAY);
  const bit = sql`toUInt8(${daySql(scope)} - ${bind('Int64', first)})`;
  return sql`bitCount(groupBitOr(bitShiftLeft(toUInt64(1), ${bit})))`;
}
