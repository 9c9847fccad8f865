import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHash64 } from './hash64.ts';

const MASK = (1n << 64n) - 1n;
const turn = (x: bigint, n: bigint) => ((x << n) | (x >> (64n - n))) & MASK;

/** SipHash-1-3 of the UTF-16 units, written down from its definition with big integers. */
function reference(secret: Buffer, text: string): string {
  const key = createHash('sha256').update('hash64\0').update(secret).digest();
  const [k0, k1] = [key.readBigUInt64LE(0), key.readBigUInt64LE(8)];
  let [v0, v1] = [k0 ^ 0x736f6d6570736575n, k1 ^ 0x646f72616e646f6dn];
  let [v2, v3] = [k0 ^ 0x6c7967656e657261n, k1 ^ 0x7465646279746573n];
  const round = () => {
    v0 = (v0 + v1) & MASK;
    v1 = turn(v1, 13n) ^ v0;
    v0 = turn(v0, 32n);
    v2 = (v2 + v3) & MASK;
    v3 = turn(v3, 16n) ^ v2;
    v0 = (v0 + v3) & MASK;
    v3 = turn(v3, 21n) ^ v0;
    v2 = (v2 + v1) & MASK;
    v1 = turn(v1, 17n) ^ v2;
    v2 = turn(v2, 32n);
  };
  const bytes = Buffer.from(text, 'utf16le');
  const blocks = Math.floor(bytes.length / 8);
  for (let i = 0; i <= blocks; i++) {
    let block = 0n;
    for (let j = 0; j < 8; j++) block |= BigInt(bytes[i * 8 + j] ?? 0) << BigInt(8 * j);
    if (i === blocks) block |= BigInt(bytes.length & 255) << 56n;
    v3 ^= block;
    round();
    v0 ^= block;
  }
  v2 ^= 0xffn;
  round();
  round();
  round();
  return String(v0 ^ v1 ^ v2 ^ v3);
}

it('is SipHash-1-3 under a key of the project, for any text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary' }), (key, text) => {
      const secret = Buffer.from(key);
      expect(createHash64(secret)(text)).toBe(reference(secret, text));
    }),
  );
});

it('gives other numbers under another key, and always the same under one', () => {
  const [a, b] = [createHash64(Buffer.from('a')), createHash64(Buffer.from('b'))];
  expect(a('refund')).toBe(a('refund'));
  expect(a('refund')).not.toBe(b('refund'));
  expect(BigInt(a('refund'))).toBeLessThan(1n << 64n);
});
