import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWeights, encodeWeights } from './weights.ts';

test('weights come back as they were written', () => {
  fc.assert(
    fc.property(fc.json(), fc.int8Array({ maxLength: 500 }), (json, values) => {
      const head = JSON.parse(json);
      const back = decodeWeights(encodeWeights({ head, values }));
      expect(JSON.stringify(back.head)).toBe(JSON.stringify(head));
      expect([...back.values]).toEqual([...values]);
    }),
  );
});

test('the same weights give the same bytes', () => {
  const weights = { head: { name: 'x' }, values: new Int8Array(1000).fill(3) };
  expect(encodeWeights(weights).equals(encodeWeights(weights))).toBe(true);
});
