import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterTables } from '../models/tagger-characters.ts';
import { compileWords } from './word-scan.ts';

const characters = characterTables();
const found = (words: readonly string[], text: string) => compileWords([words], characters)(text);

test.each([
  ['pin', 'shopping', true],
  ['^pin', 'shopping', false],
  ['^pin', '(PIN)', true],
  ['^pin', 'çpin', false],
  ['cle d', 'Clé\u00a0d’accès', true],
  ['b. ?0', 'b.7', true],
  ['b. ?0', 'b. ٣', true],
  ['b. ?0', 'b x', false],
  ['d.?o.?b', 'd.ob', true],
])('%s in %s: %s', (word, text, isThere) => {
  expect(found([word], text)).toBe(isThere ? 1 : 0);
});

test('finds what looking for one word after another finds', () => {
  const letters = (most: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: most });
  const words = fc.array(fc.tuple(fc.boolean(), letters(4)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), letters(30), (groups, text) => {
      const scan = compileWords(
        groups.map((group) => group.map(([edged, word]) => (edged ? `^${word}` : word))),
        characters,
      );
      const isThere = ([edged, word]: [boolean, string]) =>
        Array.from(text, (_, at) => at).some(
          (at) => text.startsWith(word, at) && !(edged && /[ab]/.test(text[at - 1] ?? '')),
        );
      const expected = groups.map((group, i) => (group.some(isThere) ? 1 << i : 0));
      return scan(text) === expected.reduce((all, bit) => all | bit, 0);
    }),
    { numRuns: 300 },
  );
});
