import { join, raw, type Sql, sql } from '../store/sql.ts';
import { countDaysSql } from './days.ts';
import { keySql, periodSql } from './scope.ts';
import { groupColumns, matched, type SourceInput, withGroups } from './source-input.ts';

/**
 * FROM: one row per group, user of I and period. Both periods are collected at once: `u_signals` has the bits 1 (seen), 2
 * and 4 (implicit and explicit negative signals) of the range, and the same four bits further of the one before.
 */
export function userFacts(input: SourceInput): Sql {
  const { scope } = input;
  const period = periodSql(scope);
  const days = countDaysSql(scope);
  const compares = scope.previousStart < scope.start;
  const keys = join([...groupColumns(input), keySql(raw('end_user'), raw('0'))]);
  return sql`(SELECT *, bitOr(user_key, period) AS user, ${days.count} AS u_days
    FROM (SELECT *, arrayJoin(${raw(compares ? '[0, 1]' : '[0]')}) AS period, bitShiftRight(both_signals, 4 * period) AS u_signals
      FROM (SELECT ${keys} AS user_key,
        groupBitOr(bitShiftLeft(toUInt8(1 + 2 * (n_negative_implicit > 0) + 4 * (n_negative_explicit > 0)), 4 * ${period})) AS both_signals,
        ${days.collect}
        FROM interactions FINAL WHERE ${matched(input)} GROUP BY ${withGroups(input, 'user_key')}))
    WHERE bitTest(u_signals, 0))`;
}
