import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePoints } from './verbosity.ts';

it('counts code points of any text', () => {
  expect(codePoints('a😀é')).toBe(3);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => codePoints(text) === [...text].length),
  );
  const units = fc.array(fc.integer({ min: 0xd7fe, max: 0xe001 }));
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      expect(codePoints(text)).toBe([...text].length);
    }),
  );
});
