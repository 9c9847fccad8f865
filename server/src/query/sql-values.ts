import { raw, type Sql, sql } from '../store/sql.ts';
import { MEAN_SCALE, type PartName } from './parts.ts';
import type { Values } from './values.ts';

/** Variables as expressions, for ordering by them. `part`: where a part stands in the statement. */
export function sqlValues(input: {
  readonly part: (name: PartName) => Sql;
  readonly days: number;
  readonly isWhole: boolean;
}): Values<Sql> {
  const { part } = input;
  return {
    part,
    days: raw(String(input.days)),
    isWhole: input.isWhole,
    plus: (a, b) => sql`(${a} + ${b})`,
    minus: (a, b) => sql`(${a} - ${b})`,
    times: (factor, value) => sql`(${raw(String(factor))} * ${value})`,
    product: (a, b) => sql`(${a} * ${b})`,
    divide: (value, divisor) => sql`if(${divisor} = 0, NULL, ${value} / ${divisor})`,
    over: (value, divisor) => sql`(${value} / ${raw(String(divisor))})`,
    where: (condition, value, otherwise = raw('NULL')) =>
      sql`if(${condition} = 0, ${otherwise}, ${value})`,
    meanOfMeans: ({ whole, rest, count }) => {
      const sum = sql`toFloat64(toInt128(${part(whole)}) * ${raw(MEAN_SCALE)} + ${part(rest)})`;
      const n = part(count);
      return sql`if(${n} = 0, NULL, round(${sum} / (2 * ${n}) / ${raw(MEAN_SCALE)}, 18))`;
    },
  };
}
