import type { Split } from '../data/row.ts';

/** One text with what each output of a head should say of it: 1, 0, or -1 where the data do not say. */
export type Example = {
  readonly text: string;
  readonly language: string;
  readonly split: Split;
  readonly set: string;
  readonly targets: readonly number[];
  /** How much it counts in training. Default 1. */
  readonly weight?: number;
};
