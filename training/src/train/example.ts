import type { Row, Split } from '../data/row.ts';

/** One text with what each output of a head should say of it: 1, 0, or -1 where the data do not say. */
export type Example = {
  readonly text: string;
  readonly language: string;
  readonly split: Split;
  readonly set: string;
  /** Texts of one group are near copies of each other: cross-validation keeps them together. Default: its own text. */
  readonly group?: string;
  readonly targets: readonly number[];
  /** How much it counts in training. Default 1. */
  readonly weight?: number;
};

/** A row of a data set with what it teaches. */
export function toExample(row: Row, targets: readonly number[], weight = 1): Example {
  const { labels: _labels, ...text } = row;
  return { ...text, targets, weight };
}
