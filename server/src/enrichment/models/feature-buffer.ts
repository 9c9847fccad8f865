/** Features are numbered by a hash of so many bits; a head may use the first ones only. */
export const BUCKET_BITS = 20;

/** More of one text are not counted, so that no text costs more than this. */
export const MAX_FEATURES = 4096;
const SLOTS = 4 * MAX_FEATURES;

/**
 * The last step of every hash: spreads the bits, then keeps as many as there are buckets. After MurmurHash3's finaliser
 * (Austin Appleby, public domain).
 */
export function bucketOf(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - BUCKET_BITS);
}

/** Collects the distinct buckets of one text at a time; reused, so that reading a text allocates only the result. */
export type FeatureBuffer = {
  /** Numbers collected so far. */
  readonly size: () => number;
  /** Whether it is the first of its kind. */
  readonly add: (bucket: number) => boolean;
  /** The buckets in the order in which they were first seen; the buffer is empty again. */
  readonly take: () => Int32Array;
};

export function createFeatureBuffer(): FeatureBuffer {
  const list = new Int32Array(MAX_FEATURES);
  const slotOf = new Int32Array(MAX_FEATURES);
  // Bucket + 1 by open addressing; 0 is free.
  const slots = new Int32Array(SLOTS);
  let count = 0;
  return {
    size: () => count,
    add: (bucket) => {
      if (count === MAX_FEATURES) return false;
      let at = bucket & (SLOTS - 1);
      for (let seen = slots[at]; seen !== 0; seen = slots[at]) {
        if (seen === bucket + 1) return false;
        at = (at + 1) & (SLOTS - 1);
      }
      slots[at] = bucket + 1;
      slotOf[count] = at;
      list[count++] = bucket;
      return true;
    },
    take: () => {
      const found = list.slice(0, count);
      for (let i = 0; i < count; i++) slots[slotOf[i] ?? 0] = 0;
      count = 0;
      return found;
    },
  };
}
