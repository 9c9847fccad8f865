import { groupWeights, partsOf, type TextFeatures } from './features.ts';
import { interleave, type WeightTable } from './weight-table.ts';
import { readWeights, type Weights } from './weights.ts';
import { createWordRows } from './word-rows.ts';

/** Odds of exclusive classes: row by class, column by output. */
export type Softmax = {
  readonly weights: readonly (readonly number[])[];
  readonly offsets: readonly number[];
};

/** What a trained linear head says about itself; its weights stand beside, output after output, in int8. */
export type HeadDescription = {
  readonly name: string;
  readonly outputs: readonly string[];
  /** It has 2^bits weights for each output: a feature's number is cut to its first bits. */
  readonly bits: number;
  /** By output: one step of its int8 weights, and what is added to its sum. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** By output: the calibrated probability is 1 / (1 + exp(-(slope · score + offset))). */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
  /** By output: the probability from which the label is given. */
  readonly thresholds: readonly number[];
  /** Of a head with exclusive classes: their calibrated odds. */
  readonly softmax?: Softmax;
};

export type Head = Weights<HeadDescription>;

/** Heads that read the same features. */
export type HeadGroup<Name extends string> = {
  /** Raw scores of every head's outputs. */
  readonly score: (features: TextFeatures) => Readonly<Record<Name, Float64Array>>;
  readonly heads: Readonly<Record<Name, HeadDescription>>;
};

/** Joins heads: those that have as many bits take one pass over the features together. */
export function groupHeads<Name extends string>(
  heads: Readonly<Record<Name, Head>>,
): HeadGroup<Name> {
  const names = Object.keys(heads) as Name[];
  const passes = [...Map.groupBy(names, (name) => heads[name].head.bits).values()];
  const inOrder = passes.flat();
  const all = inOrder.map((name) => heads[name].head);
  const sumWeights = joinTables(passes.map((own) => interleave(own.map((name) => heads[name]))));
  const scales = all.flatMap((head) => head.scales);
  const biases = all.flatMap((head) => head.biases);
  const width = scales.length;
  // Most features are parts of words, and words come again: what all parts of a word add is kept with it.
  const partSums = createWordRows(width, (word) => sumWeights(Int32Array.from(partsOf(word)), 0));
  const partTotals = new Int32Array(width);
  return {
    heads: Object.fromEntries(names.map((name) => [name, heads[name].head])) as Record<
      Name,
      HeadDescription
    >,
    score: (features) => {
      const { buckets, wordsEnd, words } = features;
      const weights = groupWeights(features);
      partTotals.fill(0);
      for (const word of words) {
        const row = partSums.of(word);
        for (let k = 0; k < width; k++) {
          partTotals[k] = (partTotals[k] as number) + (partSums.values[row + k] as number);
        }
      }
      const totals = Float64Array.from(biases);
      const add = (sums: Int32Array, weight: number) => {
        for (let k = 0; k < width; k++) {
          totals[k] = (totals[k] as number) + weight * (scales[k] as number) * (sums[k] as number);
        }
      };
      add(sumWeights(buckets, 0, wordsEnd), weights.words);
      add(partTotals, weights.parts);
      add(sumWeights(buckets, wordsEnd), weights.signals);
      let end = 0;
      const scores = {} as Record<Name, Float64Array>;
      inOrder.forEach((name, i) => {
        const start = end;
        end += all[i]?.outputs.length ?? 0;
        scores[name] = totals.subarray(start, end);
      });
      return scores;
    },
  };
}

/** Sums of all tables, one after the other; the answer is overwritten by the next call. */
function joinTables(
  tables: readonly WeightTable[],
): (buckets: Int32Array, start: number, end?: number) => Int32Array {
  const sums = new Int32Array(tables.reduce((width, table) => width + table.width, 0));
  return (buckets, start, end = buckets.length) => {
    let at = 0;
    for (const table of tables) {
      const own = table.sum(buckets, start, end);
      for (let k = 0; k < table.width; k++) sums[at++] = own[k] as number;
    }
    return sums;
  };
}

/** The calibrated probability of one output. */
export function probabilityOf(
  { slopes, offsets }: HeadDescription,
  scores: Float64Array,
  output: number,
): number {
  const logit = (slopes[output] ?? 1) * (scores[output] ?? 0) + (offsets[output] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

/** Calibrated probabilities of the classes of a head that exclude each other; they add up to 1. */
export function softmaxOf(
  { name, softmax }: Pick<HeadDescription, 'name' | 'softmax'>,
  scores: Float64Array,
): number[] {
  if (!softmax) throw new Error(`the classes of ${name} do not exclude each other`);
  const { weights, offsets } = softmax;
  const logits = offsets.map((offset, row) => {
    let sum = offset;
    for (let i = 0; i < scores.length; i++) sum += (scores[i] as number) * (weights[row]?.[i] ?? 0);
    return sum;
  });
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export const readHead = (name: string): Head => readWeights<HeadDescription>(name);
