import { MEAN_SCALE, type PartName } from './parts.ts';
import type { MeanParts, Values } from './values.ts';

/** The parts of one group in one period, as the engine gave them. */
export type PartValues = {
  /** A whole number of up to 64 bits; 0 where the group has no row. */
  readonly whole: (name: PartName) => bigint;
  /** Numbers by name, of a part that counts names. */
  readonly counts: (name: PartName) => ReadonlyMap<string, number>;
};

/** Variables as numbers; null: of nothing. */
export function numberValues(input: {
  readonly parts: PartValues;
  readonly days: number;
  readonly isWhole: boolean;
}): Values<number | null> {
  const { whole } = input.parts;
  const both =
    (compute: (a: number, b: number) => number | null) => (a: number | null, b: number | null) =>
      a === null || b === null ? null : compute(a, b);
  const divide = both((value, divisor) => (divisor === 0 ? null : value / divisor));
  return {
    part: (name) => Number(whole(name)),
    days: input.days,
    isWhole: input.isWhole,
    plus: both((a, b) => a + b),
    minus: both((a, b) => a - b),
    times: both((factor, value) => factor * value),
    product: both((a, b) => a * b),
    divide,
    over: divide,
    where: (condition, value, otherwise = null) => (condition === 0 ? otherwise : value),
    meanOfMeans: (names) => meanOfMeans(whole, names),
  };
}

/** Each mean was cut off below the scale, so the last digit of theirs is rounded and nothing beyond it is shown. */
function meanOfMeans(whole: PartValues['whole'], names: MeanParts): number | null {
  const scale = BigInt(MEAN_SCALE);
  const divisor = 2n * whole(names.count);
  if (divisor === 0n) return null;
  const sum = whole(names.whole) * scale + whole(names.rest);
  const half = sum < 0n ? -whole(names.count) : whole(names.count);
  return Number(`${(sum + half) / divisor}e-${MEAN_SCALE.length - 1}`);
}
