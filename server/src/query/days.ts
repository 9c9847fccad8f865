import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';
import { bind, raw, type Sql, sql } from '../store/sql.ts';
import { localSql } from './buckets.ts';
import { clamp, daysOf, periodSql, type Scope, timestampMicros } from './scope.ts';
import { toLocal } from './zone.ts';

/** Days that fit into the bits of a UInt64. */
const MAX_BITS = 64;

/** The local calendar day of an instant (that of an interaction), days since 1970. */
export function daySql(scope: Scope, micros = timestampMicros): Sql {
  const { local } = localSql(scope.zone, micros);
  return sql`intDiv(${local}, ${raw(String(MICROS_PER_DAY))})`;
}

/**
 * Number of different calendar days in each period: what is collected of interactions, and the number then for `period`.
 * A set of bits where the ranges are short enough: those of the range before, then those of the range. A day that both
 * meet has a bit for each.
 */
export function countDaysSql(scope: Scope): { readonly collect: Sql; readonly count: Sql } {
  const [current, before] = daysOf(scope);
  const period = periodSql(scope);
  if (current + before > MAX_BITS) {
    const of = (one: 0 | 1) =>
      sql`uniqExactIf(${daySql(scope)}, ${period} = ${raw(String(one))}) AS u_days_${raw(String(one))}`;
    return {
      collect: sql`${of(0)}, ${of(1)}`,
      count: raw('if(period = 0, u_days_0, u_days_1)'),
    };
  }
  const dayOf = (at: Micros) => Math.floor(toLocal(scope.zone, clamp(at)) / MICROS_PER_DAY);
  const first = bind('Int64', dayOf(scope.previousStart));
  const shared = bind('Int64', dayOf(scope.previousStart) + before - dayOf(scope.start));
  const bit = sql`toUInt8(${daySql(scope)} - ${first} + if(${period} = 0, ${shared}, 0))`;
  return {
    collect: sql`groupBitOr(bitShiftLeft(toUInt64(1), ${bit})) AS u_days_set`,
    count: sql`bitCount(if(period = 0, bitShiftRight(u_days_set, ${raw(String(before))}), bitAnd(u_days_set, ${raw(String(2n ** BigInt(before) - 1n))})))`,
  };
}
