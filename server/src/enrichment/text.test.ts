import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANALYZED_LENGTH, readText } from './text.ts';

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

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const { words, starts, ends } = readText(value);
      expect(starts).toHaveLength(words.length);
      expect(ends.every((end, i) => end > (starts[i] as number))).toBe(true);
    }),
  );
});
