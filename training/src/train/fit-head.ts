import { BUCKET_BITS } from '../../../server/src/enrichment/models/feature-buffer.ts';
import type { Matrix } from './matrix.ts';
import { shuffled } from './shuffled.ts';

export type FitOptions = {
  /** Bits of a feature's number that are used; each output has 2^bits weights. */
  readonly bits: number;
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Decay of a weight at each of its updates. */
  readonly decay: number;
  readonly seed: number;
  /** By output: how much more a positive example counts. Default 1. */
  readonly positiveWeights?: readonly number[];
};

/** A linear model before it is rounded: `weights[bucket * outputs + output]`. */
export type Fitted = {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
  readonly outputs: number;
  readonly bits: number;
};

/** Gradients below this change nothing that would survive rounding. */
const NEGLIGIBLE = 0.004;
const EPSILON = 1e-6;
const BIAS_RATE = 0.02;

/** Scores of one row into `scores`. */
export function scoreRow(model: Fitted, matrix: Matrix, row: number, scores: Float64Array): void {
  const { weights, outputs } = model;
  const shift = BUCKET_BITS - model.bits;
  scores.set(model.biases);
  const start = matrix.starts[row] as number;
  const end = matrix.starts[row + 1] as number;
  for (let i = start; i < end; i++) {
    const value = valueAt(matrix, row, i);
    const base = ((matrix.buckets[i] as number) >> shift) * outputs;
    for (let k = 0; k < outputs; k++) {
      scores[k] = (scores[k] as number) + value * (weights[base + k] as number);
    }
  }
}

function valueAt({ wordsEnds, partsEnds, weights }: Matrix, row: number, i: number): number {
  const group = i < (wordsEnds[row] as number) ? 0 : i < (partsEnds[row] as number) ? 1 : 2;
  return weights[row * 3 + group] as number;
}

/** One logistic regression per output over shared features, by AdaGrad over shuffled rows; unknown targets are left out. */
export function fitHead(matrix: Matrix, options: FitOptions): Fitted {
  const { outputs, size } = matrix;
  const { bits, epochs, rate, decay, seed, positiveWeights = [] } = options;
  const model: Fitted = {
    weights: new Float32Array(outputs << bits),
    biases: new Float64Array(outputs).fill(-1),
    outputs,
    bits,
  };
  const shift = BUCKET_BITS - bits;
  const squares = new Float32Array(outputs << bits).fill(EPSILON);
  const scores = new Float64Array(outputs);
  const gradients = new Float64Array(outputs);
  const moved = new Int32Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffled(size, seed + epoch)) {
      scoreRow(model, matrix, row, scores);
      let active = 0;
      for (let k = 0; k < outputs; k++) {
        const target = matrix.targets[row * outputs + k] as number;
        if (target < 0) continue;
        const wrong = 1 / (1 + Math.exp(-(scores[k] as number))) - target;
        const importance =
          (matrix.importance[row] as number) * (target === 1 ? (positiveWeights[k] ?? 1) : 1);
        const gradient = wrong * importance;
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        gradients[k] = gradient;
        moved[active++] = k;
        model.biases[k] = (model.biases[k] as number) - (BIAS_RATE / (1 + epoch)) * gradient;
      }
      if (active > 0) move(row, active);
    }
  }
  return model;

  function move(row: number, active: number): void {
    const end = matrix.starts[row + 1] as number;
    for (let i = matrix.starts[row] as number; i < end; i++) {
      const value = valueAt(matrix, row, i);
      const base = ((matrix.buckets[i] as number) >> shift) * outputs;
      for (let a = 0; a < active; a++) {
        const k = moved[a] as number;
        const at = base + k;
        const weight = model.weights[at] as number;
        const gradient = (gradients[k] as number) * value + decay * weight;
        const sum = (squares[at] as number) + gradient * gradient;
        squares[at] = sum;
        model.weights[at] = weight - (rate * gradient) / Math.sqrt(sum);
      }
    }
  }
}
