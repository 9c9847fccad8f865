import type { TextFeatures } from '../../../server/src/enrichment/models/features.ts';
import type { Head } from '../../../server/src/enrichment/models/head.ts';
import type { Example } from './example.ts';
import type { FitOptions } from './fit-head.ts';

/** What is to be trained: one head. A new head is a file with one of these and a line in `tasks.ts`. */
export type HeadTask = {
  readonly name: string;
  readonly outputs: readonly string[];
  /** All examples, of all splits; weights are fitted on `train`. */
  readonly examples: () => Promise<readonly Example[]>;
  /** The features that the product computes for such a text. */
  readonly featuresOf: (text: string) => TextFeatures;
  readonly fit: FitOptions;
  /** Sets thresholds and calibration from the `dev` examples, given the raw scores of the rounded head. */
  readonly finish: (head: Head, dev: readonly ScoredExample[]) => Head;
};

export type ScoredExample = { readonly example: Example; readonly scores: Float64Array };
