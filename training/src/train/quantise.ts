import type { Fitted } from './fit-head.ts';

/** Weights in int8, output after output, with one scale each; what is below half a step becomes 0. */
export type Quantised = { readonly values: Int8Array; readonly scales: readonly number[] };

/** Of the weights that are not 0, this share may be cut off at the largest step, so that one outlier costs no precision. */
const CUT = 0.0005;

export function quantise({ weights, outputs, bits }: Fitted): Quantised {
  const buckets = 1 << bits;
  const values = new Int8Array(buckets * outputs);
  const scales: number[] = [];
  for (let k = 0; k < outputs; k++) {
    const column = new Float32Array(buckets);
    for (let bucket = 0; bucket < buckets; bucket++)
      column[bucket] = weights[bucket * outputs + k] ?? 0;
    const sizes = column
      .map(Math.abs)
      .filter((size) => size > 0)
      .sort();
    const largest = sizes[Math.floor((sizes.length - 1) * (1 - CUT))] ?? 0;
    const scale = largest / 127 || 1;
    scales.push(scale);
    for (let bucket = 0; bucket < buckets; bucket++) {
      const steps = Math.round((column[bucket] ?? 0) / scale);
      values[k * buckets + bucket] = Math.max(-127, Math.min(127, steps));
    }
  }
  return { values, scales };
}
