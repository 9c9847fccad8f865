import type { Softmax } from '../../../server/src/enrichment/models/head.ts';

/** probability = 1 / (1 + exp(-(slope · score + offset))) */
export type Platt = { readonly slope: number; readonly offset: number };

const ROUNDS = 400;
const STEP = 0.5;

/**
 * Platt's calibration: the logistic curve that fits labels best to scores, by gradient descent on standardised scores.
 * With fewer than a handful of positive labels the curve stays near the model's own.
 */
export function plattOf(scores: readonly number[], labels: readonly number[]): Platt {
  const size = Math.max(1, scores.length);
  const mean = scores.reduce((sum, score) => sum + score, 0) / size;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / size) || 1;
  // In terms of z = (score - mean) / spread the model's own curve is slope = spread, offset = mean.
  let slope = spread;
  let offset = mean;
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const pull = 2 / (size + positives * 10);
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h0, h1] = [0, 0, 1e-9, 1e-9];
    for (let i = 0; i < scores.length; i++) {
      const z = ((scores[i] as number) - mean) / spread;
      const p = 1 / (1 + Math.exp(-(slope * z + offset)));
      const wrong = p - (labels[i] as number);
      const curve = p * (1 - p);
      g0 += wrong;
      g1 += wrong * z;
      h0 += curve;
      h1 += curve * z * z;
    }
    offset -= (STEP * (g0 + pull * (offset - mean))) / (h0 + pull);
    slope -= (STEP * (g1 + pull * (slope - spread))) / (h1 + pull);
    slope = Math.max(slope, 0.01);
  }
  return { slope: slope / spread, offset: offset - (slope * mean) / spread };
}

const SOFTMAX_ROUNDS = 800;
const SOFTMAX_RATE = 0.3;
const SOFTMAX_DECAY = 1e-4;

/**
 * Multinomial logistic regression from scores to `classes` exclusive classes, by AdaGrad over whole passes. `labels`:
 * class numbers; `importance`: by example.
 */
export function softmaxFit(
  scores: readonly Float64Array[],
  labels: readonly number[],
  importance: readonly number[],
  classes: number,
): Softmax {
  const width = scores[0]?.length ?? 0;
  const stride = width + 1;
  const weights = new Float64Array(classes * stride);
  const squares = new Float64Array(classes * stride).fill(1e-8);
  const total = importance.reduce((sum, weight) => sum + weight, 0);
  for (let round = 0; round < SOFTMAX_ROUNDS; round++) {
    const gradient = weights.map((weight) => weight * SOFTMAX_DECAY);
    scores.forEach((row, i) => {
      const odds = Float64Array.from({ length: classes }, (_, c) => {
        let sum = weights[c * stride + width] as number;
        for (let k = 0; k < width; k++)
          sum += (weights[c * stride + k] as number) * (row[k] as number);
        return sum;
      });
      const most = Math.max(...odds);
      const powers = odds.map((odd) => Math.exp(odd - most));
      const sum = powers.reduce((all, power) => all + power, 0);
      for (let c = 0; c < classes; c++) {
        const wrong = (powers[c] as number) / sum - Number(labels[i] === c);
        const push = (wrong * (importance[i] as number)) / total;
        for (let k = 0; k < width; k++) {
          const at = c * stride + k;
          gradient[at] = (gradient[at] as number) + push * (row[k] as number);
        }
        gradient[c * stride + width] = (gradient[c * stride + width] as number) + push;
      }
    });
    for (let at = 0; at < weights.length; at++) {
      const g = gradient[at] as number;
      squares[at] = (squares[at] as number) + g * g;
      weights[at] = (weights[at] as number) - (SOFTMAX_RATE * g) / Math.sqrt(squares[at] as number);
    }
  }
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    weights: Array.from({ length: classes }, (_, c) =>
      Array.from(weights.slice(c * stride, c * stride + width), rounded),
    ),
    offsets: Array.from({ length: classes }, (_, c) => rounded(weights[c * stride + width] ?? 0)),
  };
}
