import { createHash } from 'node:crypto';

/**
 * SipHash-1-3 with a key of the project over the UTF-16 units of a text, as a decimal string: a word cannot be turned
 * back from it without the key, and it costs well under a microsecond. `secret`: any length; the key is derived.
 */
export function createHash64(secret: Buffer): (text: string) => string {
  const key = createHash('sha256').update('hash64\0').update(secret).digest();
  const [k0, k1, k2, k3] = [0, 4, 8, 12].map((at) => key.readUInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  return (text) => sipHash(text, k0, k1, k2, k3);
}

/** The 64-bit words of the algorithm are pairs of 32-bit halves: low, high. Two rounds of adding carry by hand. */
function sipHash(text: string, k0: number, k1: number, k2: number, k3: number): string {
  let v0l = k0 ^ 0x70736575,
    v0h = k1 ^ 0x736f6d65;
  let v1l = k2 ^ 0x6e646f6d,
    v1h = k3 ^ 0x646f7261;
  let v2l = k0 ^ 0x6e657261,
    v2h = k1 ^ 0x6c796765;
  let v3l = k2 ^ 0x79746573,
    v3h = k3 ^ 0x74656462;
  const round = () => {
    let low = (v0l >>> 0) + (v1l >>> 0);
    v0h = (v0h + v1h + (low > 0xffffffff ? 1 : 0)) | 0;
    v0l = low | 0;
    let l = v1l,
      h = v1h;
    v1l = (l << 13) | (h >>> 19);
    v1h = (h << 13) | (l >>> 19);
    v1l ^= v0l;
    v1h ^= v0h;
    l = v0l;
    v0l = v0h;
    v0h = l;
    low = (v2l >>> 0) + (v3l >>> 0);
    v2h = (v2h + v3h + (low > 0xffffffff ? 1 : 0)) | 0;
    v2l = low | 0;
    l = v3l;
    h = v3h;
    v3l = ((l << 16) | (h >>> 16)) ^ v2l;
    v3h = ((h << 16) | (l >>> 16)) ^ v2h;
    low = (v0l >>> 0) + (v3l >>> 0);
    v0h = (v0h + v3h + (low > 0xffffffff ? 1 : 0)) | 0;
    v0l = low | 0;
    l = v3l;
    h = v3h;
    v3l = ((l << 21) | (h >>> 11)) ^ v0l;
    v3h = ((h << 21) | (l >>> 11)) ^ v0h;
    low = (v2l >>> 0) + (v1l >>> 0);
    v2h = (v2h + v1h + (low > 0xffffffff ? 1 : 0)) | 0;
    v2l = low | 0;
    l = v1l;
    h = v1h;
    v1l = ((l << 17) | (h >>> 15)) ^ v2l;
    v1h = ((h << 17) | (l >>> 15)) ^ v2h;
    l = v2l;
    v2l = v2h;
    v2h = l;
  };
  const length = text.length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    const low = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    const high = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
    v3l ^= low;
    v3h ^= high;
    round();
    v0l ^= low;
    v0h ^= high;
  }
  let low = 0;
  let high = ((length * 2) & 0xff) << 24;
  if (at < length) low = text.charCodeAt(at);
  if (at + 1 < length) low |= text.charCodeAt(at + 1) << 16;
  if (at + 2 < length) high |= text.charCodeAt(at + 2);
  v3l ^= low;
  v3h ^= high;
  round();
  v0l ^= low;
  v0h ^= high;
  v2l ^= 0xff;
  round();
  round();
  round();
  return decimal((v0h ^ v1h ^ v2h ^ v3h) >>> 0, (v0l ^ v1l ^ v2l ^ v3l) >>> 0);
}

/** 2^32 · high + low in decimal, in two halves of nine and eleven digits that numbers hold exactly. */
function decimal(high: number, low: number): string {
  const BASE = 1e9;
  // high · 2^32 = high · (4 · 1e9 + 294967296)
  const rest = high * 294967296;
  const lowPart = (rest % BASE) + (low % BASE);
  const top =
    high * 4 + Math.floor(rest / BASE) + Math.floor(low / BASE) + Math.floor(lowPart / BASE);
  const bottom = lowPart % BASE;
  return top === 0 ? String(bottom) : `${top}${String(bottom).padStart(9, '0')}`;
}
