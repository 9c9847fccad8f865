import { expect, test } from 'vitest';
import { percentile, splitOf } from './row.ts';

test('copies of a text that differ in case and marks fall into one split', () => {
  expect(percentile('Hello,  World!')).toBe(percentile('hello world'));
});

test('splits have about the shares that are promised', () => {
  const splits = Array.from({ length: 5000 }, (_, i) => splitOf(`text number ${i}`));
  const share = (split: string) => splits.filter((s) => s === split).length / splits.length;
  expect(Math.abs(share('test') - 0.12)).toBeLessThan(0.02);
  expect(Math.abs(share('dev') - 0.1)).toBeLessThan(0.02);
});
