/** One measured number. Shares and F1 values are in percent. */
export type Figure = {
  /** What was measured on what; the key by which a card knows it. */
  readonly measure: string;
  readonly value: number;
  /** The same by the simple means it has to beat (rules or a lexicon alone). */
  readonly baseline?: number;
  readonly rows: number;
  /** Of false alarms and the like less is better. Default `more`. */
  readonly better?: 'more' | 'less';
};

/** One range of confidence: of `rows` values given with about `confidence` (percent), `right` percent were right. */
export type Bin = { readonly confidence: number; readonly right: number; readonly rows: number };

/** One part of the evaluation. A new part is a file with one of these and a line in `sections.ts`. */
export type Section = {
  readonly name: string;
  /** The card its figures are held against, from the root of the repository. */
  readonly card: string;
  readonly measure: () => Promise<Measured>;
};

export type Measured = {
  readonly figures: readonly Figure[];
  /** What the confidences are worth, where the section gives any. */
  readonly reliability?: readonly Bin[];
};
