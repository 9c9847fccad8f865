import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from './tagger-lexicon.ts';

it('knows every word that was written, with all its bits, and no other', () => {
  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);
  const entries = fc.uniqueArray(fc.tuple(hash, fc.integer({ min: 1, max: 8191 })), {
    selector: ([key]) => key,
    maxLength: 300,
  });
  fc.assert(
    fc.property(entries, fc.array(hash, { maxLength: 50 }), (words, others) => {
      const known = new Map(words);
      const lexicon = decodeLexicon(encodeLexicon(known));
      for (const [key, bits] of words) expect(lexicon.bitsOf(key)).toBe(bits);
      for (const key of others) expect(lexicon.bitsOf(key)).toBe(known.get(key) ?? 0);
    }),
  );
});
