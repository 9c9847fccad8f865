import type { PartName } from './parts.ts';

/** The parts of a mean of means: see `conversationMeans`. */
export type MeanParts = {
  readonly whole: PartName;
  readonly rest: PartName;
  readonly count: PartName;
};

/**
 * What a variable is computed with, in one period. Written once over `T`: numbers when an answer is made, SQL when groups
 * are ordered by it, nothing when only its parts are asked for.
 */
export type Values<T> = {
  readonly part: (name: PartName) => T;
  /** Calendar days of the period. */
  readonly days: T;
  /** Everything in both ranges is looked at, without filters and groups. */
  readonly isWhole: boolean;
  readonly plus: (a: T, b: T) => T;
  readonly minus: (a: T, b: T) => T;
  readonly times: (factor: number, value: T) => T;
  readonly product: (a: T, b: T) => T;
  /** null where the divisor is 0. */
  readonly divide: (value: T, divisor: T) => T;
  readonly over: (value: T, divisor: number) => T;
  /** `otherwise` where `condition` is 0; null without it. */
  readonly where: (condition: T, value: T, otherwise?: T) => T;
  /** Half of the mean, over conversations, of each one's mean of half-points. */
  readonly meanOfMeans: (parts: MeanParts) => T;
};

/** Finds out what a variable is made of. */
export function partNames(
  isWhole: boolean,
  compute: (values: Values<void>) => void,
): ReadonlySet<PartName> {
  const used = new Set<PartName>();
  const nothing = () => undefined;
  compute({
    part: (name) => void used.add(name),
    days: undefined,
    isWhole,
    plus: nothing,
    minus: nothing,
    times: nothing,
    product: nothing,
    divide: nothing,
    over: nothing,
    where: nothing,
    meanOfMeans: ({ whole, rest, count }) => {
      for (const name of [whole, rest, count]) used.add(name);
    },
  });
  return used;
}
