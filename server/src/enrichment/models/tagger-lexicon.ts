/** What a word can be, as bits. The numbers are part of trained features: append only, and train again. */
export const lexiconBits = {
  firstName: 1,
  lastName: 2,
  city: 4,
  /** Kinds of streets: street, rue, via. */
  street: 8,
  title: 16,
  /** Occurs in small letters in ordinary texts. */
  common: 32,
  /** Countries, nationalities, languages, months, days. */
  place: 64,
  /** Words that names follow: name, called, dear. */
  nameCue: 128,
  /** Words that addresses follow: address, live, deliver. */
  addressCue: 256,
  /** Small words inside names: de, van, bin. */
  particle: 512,
  /** Words of companies and places to go: inc, hotel, bank. */
  organisation: 1024,
  /** Parts of a house: apt, floor, piso. */
  unit: 2048,
  /** Of what is sold, watched or visited: Mégane, Uffizi, Kubernetes. Some are names too. */
  thing: 4096,
} as const;

/** Words by the hash the tokeniser gives them. */
export type Lexicon = {
  /** The bits of a word; 0 for an unknown one. */
  readonly bitsOf: (hash: number) => number;
};

const BYTES_PER_ENTRY = 6;

/** As columns of bytes, the hashes as differences of sorted ones: short when compressed. */
export function encodeLexicon(words: ReadonlyMap<number, number>): Int8Array {
  const entries = [...words].map(([hash, bits]) => [hash >>> 0, bits] as const);
  entries.sort((a, b) => a[0] - b[0]);
  const count = entries.length;
  const bytes = new Int8Array(count * BYTES_PER_ENTRY);
  let before = 0;
  entries.forEach(([hash, bits], i) => {
    const gap = hash - before;
    before = hash;
    for (let byte = 0; byte < 4; byte++) bytes[byte * count + i] = gap >>> (8 * byte);
    bytes[4 * count + i] = bits;
    bytes[5 * count + i] = bits >>> 8;
  });
  return bytes;
}

/** A table with open addressing, at most half full; the hash 0 is never an entry. */
export function decodeLexicon(bytes: Int8Array): Lexicon {
  const count = bytes.length / BYTES_PER_ENTRY;
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const mask = size - 1;
  const keys = new Int32Array(size);
  const values = new Uint16Array(size);
  const byte = (column: number, i: number) => (bytes[column * count + i] ?? 0) & 255;
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash = (hash + (byte(0, i) | (byte(1, i) << 8) | (byte(2, i) << 16) | (byte(3, i) << 24))) | 0;
    let slot = hash & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    values[slot] = byte(4, i) | (byte(5, i) << 8);
  }
  return {
    bitsOf: (wanted) => {
      let slot = wanted & mask;
      for (let key = keys[slot]; key !== 0; key = keys[slot]) {
        if (key === wanted) return values[slot] as number;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
  };
}
