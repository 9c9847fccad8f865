import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKET_BITS } from './feature-buffer.ts';
import { interleave } from './weight-table.ts';

const BITS = 4;

test('sums are those of the weights, for any weights and any number of features', () => {
  const column = fc.int8Array({ minLength: 1 << BITS, maxLength: 1 << BITS });
  const columns = fc.array(column, { minLength: 1, maxLength: 7 });
  const bucket = fc.nat({ max: (1 << BUCKET_BITS) - 1 });
  const buckets = fc.oneof(
    fc.array(bucket, { maxLength: 40 }),
    fc.tuple(bucket, fc.integer({ min: 200, max: 900 })).map(([b, n]) => Array(n).fill(b)),
  );
  fc.assert(
    fc.property(columns, buckets, (outputs, features) => {
      const values = Int8Array.from(outputs.flatMap((output) => [...output]));
      const head = { bits: BITS, outputs: outputs.map(String) };
      const { sum } = interleave([{ head, values }]);
      const found = sum(Int32Array.from(features), 0, features.length);
      outputs.forEach((output, k) => {
        const wanted = features.reduce((all, b) => all + output[b >> (BUCKET_BITS - BITS)]!, 0);
        expect(found[k]).toBe(wanted);
      });
    }),
  );
});

test('several heads stand beside each other in the order in which they were given', () => {
  const head = { bits: 0, outputs: ['a'] };
  const { sum } = interleave([
    { head, values: Int8Array.of(-128) },
    { head, values: Int8Array.of(127) },
  ]);
  expect([...sum(Int32Array.of(5, 9), 0, 2).subarray(0, 2)]).toEqual([-256, 254]);
  expect([...sum(Int32Array.of(5, 9), 0, 0).subarray(0, 2)]).toEqual([0, 0]);
});

test('heads of different size cannot be joined', () => {
  const heads = [0, 1].map((bits) => ({
    head: { bits, outputs: ['a'] },
    values: new Int8Array(1 << bits),
  }));
  expect(() => interleave(heads)).toThrow('differ in bits');
});
