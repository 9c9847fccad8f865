import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../text.ts';
import { BUCKET_BITS, MAX_FEATURES } from './feature-buffer.ts';
import { groupWeights, MOST_PARTS, partsOf, textFeatures } from './features.ts';

const featuresOf = (text: string, signals: readonly number[] = []) =>
  textFeatures(readText(text).tokens, signals);

/** Texts of any script, broken surrogates, and long runs of one thing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .tuple(
      fc.constantFrom('a', 'ab ', '不', 'é\u0301', '\ud83d', '😀', "l'", 'مرحبا ', '0', 'not '),
      fc.integer({ min: 1, max: 20_000 }),
    )
    .map(([piece, times]) => piece.repeat(times)),
);

test('any text gives distinct bucket numbers in range, and distinct words, the same each time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { buckets, wordsEnd, words, partCount } = featuresOf(text, [1, 2, 1]);
      expect(new Set(buckets).size).toBe(buckets.length);
      expect(wordsEnd <= buckets.length).toBe(true);
      const texts = words.map((word) => word.text);
      expect(new Set(texts).size).toBe(texts.length);
      const parts = texts.map(partsOf);
      expect(partCount).toBe(parts.flat().length);
      for (const own of parts) expect(own.length).toBeLessThanOrEqual(MOST_PARTS);
      for (const bucket of [...buckets, ...parts.flat()]) {
        expect(bucket >= 0 && bucket < 1 << BUCKET_BITS).toBe(true);
      }
      const again = featuresOf(text, [1, 2, 1]);
      expect({ ...again, words: again.words.map((word) => word.text) }).toEqual({
        buckets,
        wordsEnd,
        words: texts,
        partCount,
      });
    }),
    { numRuns: 200 },
  );
});

test('the number of features grows with the text at most in proportion, and ends at the limit', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { buckets, partCount } = featuresOf(text);
      // Five parts at most begin at each unit and edge of a word; a word is itself, a pair and perhaps negated.
      const words = readText(text).words;
      const units = words.reduce((sum, word) => sum + Math.min(word.length, 40) + 2, 0);
      expect(partCount).toBeLessThanOrEqual(5 * units);
      expect(buckets.length).toBeLessThanOrEqual(Math.min(MAX_FEATURES, 3 * words.length + 1));
    }),
    { numRuns: 200 },
  );
  const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');
  expect(featuresOf(words(100_000)).buckets.length).toBeLessThanOrEqual(MAX_FEATURES);
});

test('case, accents and apostrophes make no difference, word order and negation do', () => {
  const same = (a: string, b: string) => expect(featuresOf(a)).toEqual(featuresOf(b));
  same('Très ÉNERVÉ', 'tres enerve');
  same('don’t', "don't");
  const shared = (a: string, b: string) => {
    const known = new Set(featuresOf(a).buckets);
    return featuresOf(b).buckets.filter((bucket) => !known.has(bucket)).length;
  };
  expect(shared('good not bad', 'bad not good')).toBeGreaterThan(0);
  expect(shared('is good', 'is not good')).toBeGreaterThan(shared('is good', 'is so good') - 1);
});

test('the squares of the weights of words and of parts add up to one each', () => {
  const features = featuresOf('How do I change the date of my booking?', [7]);
  const weights = groupWeights(features);
  expect(weights.words ** 2 * features.wordsEnd).toBeCloseTo(1);
  expect(weights.parts ** 2 * features.partCount).toBeCloseTo(1);
  expect(weights.signals).toBeGreaterThan(0);
  expect(groupWeights(featuresOf('word')).signals).toBe(0);
});
