import { expect, test } from 'vitest';
import { add, mean, nearest, over, ratio, sum, toNumber } from './exact.ts';

test('a fraction is rounded to twelve significant digits, wherever its point stands', () => {
  expect(toNumber(ratio(1, 3))).toBe(0.333333333333);
  expect(toNumber(ratio(2, 3))).toBe(0.666666666667);
  expect(toNumber(ratio(-200, 3))).toBe(-66.6666666667);
  expect(toNumber(ratio(123_456_789_012_345n))).toBe(123_456_789_012_000);
  expect(toNumber(ratio(1, 3_000_000_000_000n))).toBe(3.33333333333e-13);
  expect(toNumber(ratio(0, 7))).toBe(0);
  expect(toNumber(ratio(999_999_999_999_9n, 10))).toBe(1_000_000_000_000);
});

test('sums are exact, and nothing divided by nothing is null', () => {
  expect(toNumber(sum([ratio(1, 3), ratio(1, 6), ratio(-1, 2)]))).toBe(0);
  expect(toNumber(add(ratio(1, 10), ratio(2, 10)))).toBe(0.3);
  expect(over(ratio(1), ratio(0))).toBeNull();
  expect(mean([])).toBeNull();
});

test('a value just between two numbers of twelve digits is told as both', () => {
  expect(nearest(ratio(2_376_300_422_775n, 100_000_000n))).toEqual([
    23_763.0042278, 23_763.0042277,
  ]);
  expect(nearest(ratio(-1, 8))).toEqual([-0.125]);
  expect(nearest(ratio(1, 3))).toHaveLength(1);
});
