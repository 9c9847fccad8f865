import { type Word, wordNote } from '../words.ts';

/** Words kept at a time; the one that was added first gives way. */
const MOST_ROWS = 8192;

/** A row of numbers for each of the words that came last. */
export type WordRows = {
  readonly values: Int16Array;
  /** Where the row of a word begins in `values`. */
  readonly of: (word: Word) => number;
};

/** `compute` gives the `width` numbers of a word: the same whenever it is asked. */
export function createWordRows(
  width: number,
  compute: (word: string) => ArrayLike<number>,
  rows = MOST_ROWS,
): WordRows {
  const values = new Int16Array(rows * width);
  const owners: (Word | undefined)[] = new Array(rows).fill(undefined);
  const rowOf = wordNote<number>();
  let next = 0;
  return {
    values,
    of: (word) => {
      const known = rowOf.of(word);
      if (known !== undefined && owners[known] === word) return known * width;
      const row = next;
      next = (next + 1) % rows;
      owners[row] = word;
      rowOf.set(word, row);
      values.set(compute(word.text), row * width);
      return row * width;
    },
  };
}
