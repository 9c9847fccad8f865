import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterTables } from './tagger-characters.ts';
import { MAX_TOKENS, newTokens, readTokens, shapes, wordHash } from './tagger-tokens.ts';

const characters = characterTables();
const tokens = newTokens();

function read(text: string): string[] {
  readTokens(characters, text, 0, tokens);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}
const shapeOf = (word: string) => {
  read(word);
  return Object.entries(shapes).find(([, value]) => value === tokens.shape[0])?.[0];
};

describe('readTokens', () => {
  it('keeps hyphenated words whole and takes elisions and possessives apart', () => {
    expect(read("Jean-Luc d'Angelo, O’Brien's house")).toEqual([
      'Jean-Luc',
      "d'",
      'Angelo',
      ',',
      'O’',
      'Brien',
      "'s",
      'house',
    ]);
  });

  it('takes an apostrophe into a word behind a word only', () => {
    expect(read("name='Ana's'")).toEqual(['name', '=', "'", 'Ana', "'s", "'"]);
  });

  it('keeps numbers, postcodes and house numbers whole', () => {
    expect(read('12B, SW1A 1AA; 1200-123 at 10:30.')).toEqual([
      '12B',
      ',',
      'SW1A',
      '1AA',
      ';',
      '1200-123',
      'at',
      '10:30',
      '.',
    ]);
  });

  it('reads a placeholder as one token and folds line breaks', () => {
    expect(read('Hi [PERSON_x7k2]\n \nbye [PERSON_X]')).toEqual([
      'Hi',
      '[PERSON_x7k2]',
      '\n \n',
      'bye',
      '[',
      'PERSON',
      '_',
      'X',
      ']',
    ]);
  });

  it('tells how a word is written', () => {
    expect(
      ['maria', 'Maria', 'MARIA', 'M', 'McDonald', 'محمد', '7', '12345678', '3rd', '田中'].map(
        shapeOf,
      ),
    ).toEqual([
      'lower',
      'initial',
      'capitals',
      'letter',
      'mixed',
      'caseless',
      'digits1',
      'digits6',
      'numberFirst',
      'unspaced',
    ]);
  });

  it('hashes a word without case and accents, as tables of words do', () => {
    for (const word of ['João', 'JOAO', 'joão', 'joa\u0303o']) {
      read(word);
      expect(tokens.word[0], word).toBe(wordHash(characters, 'joao'));
    }
  });

  it('reads any text in order, without a gap but spaces, in pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        let from = 0;
        let reached = 0;
        while (from < text.length) {
          const next = readTokens(characters, text, from, tokens);
          expect(next).toBeGreaterThan(from);
          expect(tokens.count).toBeLessThanOrEqual(MAX_TOKENS);
          for (let i = 0; i < tokens.count; i++) {
            const start = tokens.start[i] ?? -1;
            expect(text.slice(reached, start)).toMatch(/^[\s\p{Z}\p{M}]*$/u);
            reached = tokens.end[i] ?? -1;
            expect(reached).toBeGreaterThan(start);
          }
          from = next;
        }
      }),
      { numRuns: 200 },
    );
  });
});
