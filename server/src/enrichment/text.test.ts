import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANALYZED_LENGTH, readText } from './text.ts';
import { foldWord } from './words.ts';

it('reads words in lower case, without accents, with where they stand', () => {
  const { words, starts, ends, text } = readText("J’ai oublié l'adresse… Größe: DON’T!");
  expect(words).toEqual(["j'", 'ai', 'oublie', "l'", 'adresse', 'grosse', "don't"]);
  expect(words.map((_, i) => text.slice(starts[i], ends[i]))).toEqual([
    'J’',
    'ai',
    'oublié',
    "l'",
    'adresse',
    'Größe',
    'DON’T',
  ]);
});

it('keeps the marks of other scripts', () => {
  expect(readText('हिन्दी עִבְרִית').words).toEqual(['हिन्दी', 'עִבְרִית'].map((w) => w.normalize('NFC')));
});

it('reads a capped part that never ends in half a character', () => {
  const text = `${'a'.repeat(ANALYZED_LENGTH - 1)}😀 tail`;
  expect(readText(text).text).toHaveLength(ANALYZED_LENGTH - 1);
  expect(readText(text).full).toBe(text);
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    "'",
    '’',
    'ʼ',
    "l'",
    'Ünï',
    '𝒳',
    '\ud835',
    'е́',
    ' ',
    '½',
    '_',
    "rock'n'roll",
    'J’',
  ),
);

it('takes any text, and finds the words that a regular expression finds', () => {
  const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘][\p{L}\p{N}\p{M}]+)*/gu;
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const value = pieces.join('');
      const { words, tokens, starts, ends } = readText(value);
      expect(tokens.map(({ text }) => text)).toEqual(words);
      expect(ends.every((end, i) => end > (starts[i] as number))).toBe(true);
      // An elision is a word by itself.
      const elided = words.map((word, i) => word.endsWith("'") && ends[i] === starts[i + 1]);
      const apart = words.flatMap((word, i) =>
        elided[i] ? [`${word}${words[i + 1]}`] : elided[i - 1] ? [] : [word],
      );
      expect(apart).toEqual(Array.from(value.matchAll(WORD), ([word]) => foldWord(word)));
    }),
    { numRuns: 2_000 },
  );
});

it('reads the same however many words were read before', () => {
  const before = readText("L'annuaire de Zoë, l'annuaire");
  for (let i = 0; i < 60_000; i++) readText(`word${i} w${i} l'x${i}`);
  expect(readText("L'annuaire de Zoë, l'annuaire")).toEqual(before);
});
