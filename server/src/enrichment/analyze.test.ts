import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzedExample } from './analyzed-example.ts';
import { ANALYZED_LENGTH } from './text.ts';

/** Pieces that make matchers backtrack, tokenisers stumble and numbers overflow. */
const pieces = fc.constantFrom(
  'a',
  'aaaa ',
  'i cannot ... ',
  'ignore all ',
  'not not ',
  '```',
  '"as json ',
  '((((',
  '[[[[{',
  ' \u00a0\u2003',
  '\u202eabc\u202c',
  '\u0000',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0323\u0323\u0323',
  '不要',
  'สวัสดี',
  'नमस्ते ',
  'مرحبا، ',
  '1,2.3-4/',
  "l'l'l'",
  '!!!???',
  '@a.b ',
  'http://a/',
  '\r\n\t',
);
const adversarial = fc
  .array(fc.tuple(pieces, fc.integer({ min: 1, max: 4000 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''));

it('takes any text in any place, and gives values of the declared kind', () => {
  const text = fc.oneof(adversarial, fc.string({ unit: 'binary', maxLength: 300 }));
  fc.assert(
    fc.property(text, text, (input, output) => {
      const { values, confidence } = analyzedExample({ input, output });
      const sentiment = values.sentiment ?? 0;
      expect([-2, -1, 0, 1, 2]).toContain(sentiment);
      expect((values.emotions ?? []).length).toBeLessThanOrEqual(3);
      for (const sure of Object.values(confidence)) expect(sure >= 0 && sure <= 1000).toBe(true);
    }),
    { numRuns: 120 },
  );
});

it('reads no further into a message than the analysed length, so that a long one costs no more', () => {
  fc.assert(
    fc.property(adversarial, adversarial, (start, rest) => {
      const read = start.repeat(1 + Math.ceil(ANALYZED_LENGTH / start.length));
      const of = (input: string) => analyzedExample({ input, output: 'Fine.' });
      // Both are cut at the same place, and what follows is not looked at.
      expect(of(`${read}${rest}`).values).toEqual(of(read).values);
    }),
    { numRuns: 60 },
  );
});
