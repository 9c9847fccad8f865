import { expect, test } from 'vitest';
import { alarmThreshold, bestThreshold, qualities } from './thresholds.ts';

const probabilities = [0.9, 0.1, 0.8, 0.4, 0.3];
const labels = [1, 0, 1, 1, 0];

test('the best threshold separates what can be separated', () => {
  expect(bestThreshold(probabilities, labels)).toBe(0.4);
  expect(qualities(probabilities, labels).map(({ precision }) => precision)).toEqual([
    1, 1, 1, 0.75, 0.6,
  ]);
});

test('the threshold for alarms leaves only the given share of ordinary texts above it', () => {
  const ordinary = Array.from({ length: 1000 }, (_, i) => i / 1000);
  const threshold = alarmThreshold(ordinary, 0.01);
  expect(ordinary.filter((p) => p > threshold)).toHaveLength(10);
});
