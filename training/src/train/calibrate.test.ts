import { expect, test } from 'vitest';
import { softmaxOf } from '../../../server/src/enrichment/models/head.ts';
import { plattOf, softmaxFit } from './calibrate.ts';

const scores = Array.from({ length: 2000 }, (_, i) => (i % 200) / 20 - 5);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test('Platt finds the curve that made the labels', () => {
  // Of each score's ten copies as many are positive as the curve says.
  const labels = scores.map((score, i) =>
    Number((Math.floor(i / 200) + 0.5) / 10 < sigmoid(2 * score - 1)),
  );
  const { slope, offset } = plattOf(scores, labels);
  for (const score of [-1, 0, 0.5, 1, 2]) {
    const wanted = sigmoid(2 * score - 1);
    expect(Math.abs(sigmoid(slope * score + offset) - wanted)).toBeLessThan(0.06);
  }
});

test('the softmax gives classes by their scores, with probabilities that add up to one', () => {
  const rows = scores.map((score) => Float64Array.of(score, 1));
  const classes = scores.map((score) => (score < -2 ? 0 : score > 2 ? 2 : 1));
  const softmax = softmaxFit(
    rows,
    classes,
    scores.map(() => 1),
    3,
  );
  const best = (score: number) => {
    const odds = softmaxOf({ name: 'toy', softmax }, Float64Array.of(score, 1));
    expect(odds.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
    return odds.indexOf(Math.max(...odds));
  };
  expect([-5, 0, 5].map(best)).toEqual([0, 1, 2]);
});
