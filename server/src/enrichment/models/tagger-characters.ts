/** What the tagger needs to know of a UTF-16 unit. `unspaced`: letters of scripts that put no spaces between words. */
export const kinds = {
  other: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  caseless: 5,
  unspaced: 6,
  mark: 7,
  digit: 8,
} as const;

export type Characters = {
  /** One of `kinds` per unit. */
  readonly kind: Uint8Array;
  /** The unit in lower case without accents; itself where there is no single such unit. */
  readonly folded: Uint16Array;
};

const UNITS = 0x10000;
/** Beyond it stand CJK, Hangul, surrogates and private characters, which have neither case nor accents worth folding. */
const CASED_END = 0x2e80;

function kindOf(char: string, code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return kinds.newline;
  if (/[\s\p{Z}]/u.test(char)) return kinds.space;
  if (/\p{Nd}/u.test(char)) return kinds.digit;
  if (/\p{M}/u.test(char)) return kinds.mark;
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
      char,
    )
  )
    return kinds.unspaced;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return kinds.upper;
  if (/\p{Ll}/u.test(char)) return kinds.lower;
  return /\p{L}/u.test(char) ? kinds.caseless : kinds.other;
}

function fold(char: string, code: number): number {
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : code;
}

let tables: Characters | undefined;

/** Tables over all units, so that reading a text builds no strings. About 200 kB; the first call takes some 20 ms. */
export function characterTables(): Characters {
  tables ??= readTables();
  return tables;
}

function readTables(): Characters {
  const kind = new Uint8Array(UNITS);
  const folded = new Uint16Array(UNITS);
  for (let code = 0; code < UNITS; code++) {
    const char = String.fromCharCode(code);
    const surrogate = code >= 0xd800 && code < 0xe000;
    kind[code] = surrogate ? kinds.other : kindOf(char, code);
    folded[code] = code < CASED_END ? fold(char, code) : code;
  }
  return { kind, folded };
}
