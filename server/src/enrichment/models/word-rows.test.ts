import { expect, test } from 'vitest';
import type { Word } from '../words.ts';
import { createWordRows } from './word-rows.ts';

const wordOf = (text: string): Word => ({ text, known: [] });

test('a row is computed once as long as it is kept, and again, the same, after it gave way', () => {
  const computed: string[] = [];
  const compute = (word: string) => {
    computed.push(word);
    return [word.length, -word.length];
  };
  const rows = createWordRows(2, compute, 2);
  const read = (word: Word) => [...rows.values.subarray(rows.of(word), rows.of(word) + 2)];
  const [one, two, three] = ['a', 'bb', 'ccc'].map(wordOf) as [Word, Word, Word];
  expect([read(one), read(two), read(one)]).toEqual([
    [1, -1],
    [2, -2],
    [1, -1],
  ]);
  expect(computed).toEqual(['a', 'bb']);
  expect([read(three), read(one)]).toEqual([
    [3, -3],
    [1, -1],
  ]);
  expect(computed).toEqual(['a', 'bb', 'ccc', 'a']);
  // The row of one word never answers for another.
  expect(read(two)).toEqual([2, -2]);
});
