import type { TextFeatures } from '../../../server/src/enrichment/models/features.ts';
import type { Head } from '../../../server/src/enrichment/models/head.ts';
import type { Example } from './example.ts';
import type { FitOptions } from './fit-head.ts';

/** What is to be trained: one head. A new head is a file with one of these and a line in `tasks.ts`. */
export type HeadTask = {
  readonly name: string;
  readonly outputs: readonly string[];
  /** All examples, of all splits; those of `test` are left alone. */
  readonly examples: () => Promise<readonly Example[]>;
  /** The features that the product computes for such a text. */
  readonly featuresOf: (text: string) => TextFeatures;
  readonly fit: FitOptions;
  /**
   * Left out: weights are fitted on `train`, and `finish` sees the `dev` examples. Else weights are fitted on both, and
   * `finish` sees all of them with the scores of as many heads, each fitted without the groups it scores.
   */
  readonly folds?: number;
  /** Sets thresholds and calibration from examples that the scoring head has not seen; scores are of rounded heads. */
  readonly finish: (head: Head, unseen: readonly ScoredExample[]) => Head;
};

export type ScoredExample = { readonly example: Example; readonly scores: Float64Array };
