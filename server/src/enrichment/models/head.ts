import { groupWeights, type TextFeatures } from './features.ts';
import { interleave } from './weight-table.ts';
import { readWeights, type Weights } from './weights.ts';

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
  const passes = [...Map.groupBy(names, (name) => heads[name].head.bits).values()].map((own) =>
    onePass(own, heads),
  );
  return {
    heads: Object.fromEntries(names.map((name) => [name, heads[name].head])) as Record<
      Name,
      HeadDescription
    >,
    score: (features) =>
      Object.assign({}, ...passes.map((score) => score(features))) as Record<Name, Float64Array>,
  };
}

/** The scores of heads with the same number of bits. */
function onePass<Name extends string>(
  names: readonly Name[],
  heads: Readonly<Record<Name, Head>>,
): (features: TextFeatures) => Record<Name, Float64Array> {
  const all = names.map((name) => heads[name]);
  const table = interleave(all);
  const scales = Float64Array.from(all.flatMap(({ head }) => head.scales));
  const biases = Float64Array.from(all.flatMap(({ head }) => head.biases));
  const totals = new Float64Array(scales.length);
  const addGroup = (buckets: Int32Array, start: number, end: number, weight: number) => {
    const sums = table.sum(buckets, start, end);
    for (let k = 0; k < totals.length; k++) {
      totals[k] = (totals[k] as number) + weight * (scales[k] as number) * (sums[k] as number);
    }
  };
  return (features) => {
    const { buckets, wordsEnd, partsEnd } = features;
    const weights = groupWeights(features);
    totals.set(biases);
    addGroup(buckets, 0, wordsEnd, weights.words);
    addGroup(buckets, wordsEnd, partsEnd, weights.parts);
    addGroup(buckets, partsEnd, buckets.length, weights.signals);
    let end = 0;
    const slices = names.map((name) => {
      const start = end;
      end += heads[name].head.outputs.length;
      return [name, totals.slice(start, end)] as const;
    });
    return Object.fromEntries(slices) as Record<Name, Float64Array>;
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
