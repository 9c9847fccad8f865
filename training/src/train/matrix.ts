import {
  groupWeights,
  partsOf,
  type TextFeatures,
} from '../../../server/src/enrichment/models/features.ts';
import type { Example } from './example.ts';

/** The features of many examples in one block. Row `i` has `buckets[starts[i]]` to before `starts[i + 1]`. */
export type Matrix = {
  readonly buckets: Int32Array;
  readonly starts: Int32Array;
  readonly wordsEnds: Int32Array;
  readonly partsEnds: Int32Array;
  /** Row by row: the weights of the three groups. */
  readonly weights: Float32Array;
  /** Row by row: what each of `outputs` should say (1, 0, -1 unknown). */
  readonly targets: Int8Array;
  readonly importance: Float32Array;
  readonly outputs: number;
  readonly size: number;
};

/** `featuresOf` is what the product computes for a text. */
export function buildMatrix(
  examples: readonly Example[],
  featuresOf: (text: string) => TextFeatures,
): Matrix {
  const outputs = examples[0]?.targets.length ?? 0;
  const all = examples.map(({ text }) => featuresOf(text));
  const size = examples.length;
  const starts = new Int32Array(size + 1);
  all.forEach(({ buckets, partCount }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + buckets.length + partCount;
  });
  const matrix: Matrix = {
    buckets: new Int32Array(starts[size] ?? 0),
    starts,
    wordsEnds: new Int32Array(size),
    partsEnds: new Int32Array(size),
    weights: new Float32Array(size * 3),
    targets: new Int8Array(size * outputs),
    importance: Float32Array.from(examples, ({ weight = 1 }) => weight),
    outputs,
    size,
  };
  all.forEach((features, i) => {
    const start = starts[i] ?? 0;
    const { words, parts, signals } = groupWeights(features);
    const wordsEnd = start + features.wordsEnd;
    const partsEnd = wordsEnd + features.partCount;
    matrix.buckets.set(features.buckets.subarray(0, features.wordsEnd), start);
    matrix.buckets.set(
      features.words.flatMap(({ text }) => partsOf(text)),
      wordsEnd,
    );
    matrix.buckets.set(features.buckets.subarray(features.wordsEnd), partsEnd);
    matrix.wordsEnds[i] = wordsEnd;
    matrix.partsEnds[i] = partsEnd;
    matrix.weights.set([words, parts, signals], i * 3);
    matrix.targets.set(examples[i]?.targets ?? [], i * outputs);
  });
  return matrix;
}
