import { expect, test } from 'vitest';
import { calibrationError, reliability } from './reliability.ts';
import { macroF1, qualityOf } from './scores.ts';

const rows = [
  { gold: ['a'], found: ['a'] },
  { gold: ['a'], found: ['b'] },
  { gold: ['b'], found: ['b', 'c'] },
];

test('macro-F1 is the mean over the labels that occur', () => {
  expect(qualityOf(rows, 'a')).toEqual({ precision: 100, recall: 50, f1: 200 / 3 });
  expect(qualityOf(rows, 'b').f1).toBeCloseTo(200 / 3);
  expect(qualityOf(rows, 'c')).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(macroF1(rows)).toBeCloseTo(200 / 3);
  expect(qualityOf([], 'a')).toEqual({ precision: 100, recall: 0, f1: 0 });
});

test('a confidence that tells the truth has no calibration error', () => {
  const given = Array.from({ length: 100 }, (_, i) => ({ confidence: 0.75, right: i < 75 }));
  const bins = reliability(given);
  expect(bins).toEqual([{ confidence: 75, right: 75, rows: 100 }]);
  expect(calibrationError(bins)).toBe(0);
  const tooSure = reliability(given.map(({ right }) => ({ confidence: 1, right })));
  expect(calibrationError(tooSure)).toBe(25);
});
