import { type Characters, kinds } from './tagger-characters.ts';

/** How a token looks. The numbers are part of trained features: append only, and train again. */
export const shapes = {
  lower: 0,
  initial: 1,
  capitals: 2,
  letter: 3,
  mixed: 4,
  caseless: 5,
  digits1: 6,
  digits2: 7,
  digits3: 8,
  digits4: 9,
  digits5: 10,
  digits6: 11,
  compound: 12,
  numberFirst: 13,
  letterFirst: 14,
  sign: 15,
  newline: 16,
  placeholder: 17,
  unspaced: 18,
} as const;

/** At most this many tokens are read at a time, so that a long text needs no more memory than a short one. */
export const MAX_TOKENS = 1024;

/** Tokens of a piece of text as columns; the first `count` of each are meant. All hashes are of folded letters. */
export type Tokens = {
  count: number;
  /** In UTF-16 units of the text, `end` exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the whole word; of a number its pattern, with 0 for each digit. */
  readonly word: Int32Array;
  /** Of what stands before the first hyphen; the word where there is none. */
  readonly head: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly shape: Uint8Array;
  /** 1 where no space stands before the token. */
  readonly glued: Uint8Array;
};

export function newTokens(): Tokens {
  const column = () => new Int32Array(MAX_TOKENS);
  return {
    count: 0,
    start: column(),
    end: column(),
    word: column(),
    head: column(),
    prefix2: column(),
    prefix3: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: new Uint8Array(MAX_TOKENS),
    glued: new Uint8Array(MAX_TOKENS),
  };
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const ZERO = 48;
const LETTER_A = 97;
const HYPHEN = 45;

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;
const isLetter = (kind: number) => kind >= kinds.lower && kind <= kinds.caseless;

/** The hash that `Tokens.word` has for a word of letters. For tables of words; not for the hot path. */
export function wordHash({ folded, kind }: Characters, word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (kind[code] !== kinds.mark) hash = Math.imul(hash ^ (folded[code] ?? 0), PRIME);
  }
  return hash;
}

/** Length of a placeholder such as `[EMAIL_x7k2]` at `at`; 0: there is none. */
function placeholderLength(text: string, at: number): number {
  let to = at + 1;
  while (to - at < 24) {
    const code = text.charCodeAt(to);
    if (!((code >= 65 && code <= 90) || code === 95)) break;
    to++;
  }
  if (to - at < 4 || text.charCodeAt(to - 1) !== 95 || text.charCodeAt(to + 4) !== 93) return 0;
  for (let i = to; i < to + 4; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 97 && code <= 122) || (code >= 50 && code <= 55))) return 0;
  }
  return to + 5 - at;
}

/** Reads tokens from `from` on into `tokens`; answers where it stopped: the end, or after `MAX_TOKENS`. */
export function readTokens(
  { kind, folded }: Characters,
  text: string,
  from: number,
  tokens: Tokens,
): number {
  const { length } = text;
  let count = 0;
  let at = from;
  let glued = 0;
  while (at < length && count < MAX_TOKENS) {
    const code = text.charCodeAt(at);
    const first = kind[code] as number;
    if (first === kinds.space || first === kinds.mark) {
      at++;
      glued = 0;
      continue;
    }
    const start = at;
    let hash = OFFSET;
    let shape: number = shapes.sign;
    tokens.start[count] = start;
    tokens.glued[count] = glued;
    glued = 1;
    if (first === kinds.newline) {
      let lines = 0;
      while (
        at < length &&
        (kind[text.charCodeAt(at)] as number) <= kinds.newline &&
        kind[text.charCodeAt(at)] !== kinds.other
      ) {
        if (text.charCodeAt(at) === 10) lines++;
        at++;
      }
      shape = shapes.newline;
      hash = lines > 1 ? 2 : 1;
      glued = 0;
    } else if (code === 91 && placeholderLength(text, at) > 0) {
      const size = placeholderLength(text, at);
      for (let i = at + 1; i < at + size - 6; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
      at += size;
      shape = shapes.placeholder;
    } else if (first === kinds.unspaced) {
      while (at < length && kind[text.charCodeAt(at)] === kinds.unspaced) at++;
      shape = shapes.unspaced;
    } else if (
      isLetter(first) ||
      first === kinds.digit ||
      (isApostrophe(code) &&
        tokens.glued[count] === 1 &&
        (tokens.shape[count - 1] as number) <= shapes.caseless &&
        isLetter(kind[text.charCodeAt(at + 1)] as number))
    ) {
      // One word: letters and digits, hyphens between letters, signs of numbers between digits.
      // The last folded units, for the suffixes.
      let c1 = 0;
      let c2 = 0;
      let c3 = 0;
      let c4 = 0;
      let letters = 0;
      let digits = 0;
      let uppers = 0;
      let lowers = 0;
      let parts = 1;
      let compound = 0;
      let head = 0;
      let prefix2 = 0;
      let prefix3 = 0;
      let startsPart = true;
      let proper = true;
      if (isApostrophe(code)) {
        hash = Math.imul(hash ^ 39, PRIME);
        at++;
      }
      for (; at < length; at++) {
        const c = text.charCodeAt(at);
        const k = kind[c] as number;
        if (isLetter(k)) {
          if (digits > 0 && compound > 0) break;
          letters++;
          const f =
            digits > 0 && letters === 1 && k === kinds.upper ? LETTER_A : (folded[c] as number);
          if (k === kinds.upper) {
            uppers++;
            if (!startsPart) proper = false;
          } else if (k === kinds.lower) {
            lowers++;
            if (startsPart) proper = false;
          }
          startsPart = false;
          hash = Math.imul(hash ^ f, PRIME);
          c4 = c3;
          c3 = c2;
          c2 = c1;
          c1 = f;
          if (letters === 2) prefix2 = hash;
          else if (letters === 3) prefix3 = hash;
        } else if (k === kinds.digit) {
          digits++;
          hash = Math.imul(hash ^ ZERO, PRIME);
          c4 = c3;
          c3 = c2;
          c2 = c1;
          c1 = ZERO;
        } else if (k === kinds.mark) {
        } else {
          const next = kind[text.charCodeAt(at + 1)] as number;
          const inNumber =
            digits > 0 && letters === 0 && next === kinds.digit && c >= 45 && c <= 58;
          const inWord =
            letters > 0 &&
            digits === 0 &&
            (c === HYPHEN || c === 0x2010 || c === 0x2011) &&
            isLetter(next);
          if (inNumber) compound++;
          else if (inWord) {
            if (parts++ === 1) head = hash;
            startsPart = true;
          } else if (letters > 0 && digits === 0 && isApostrophe(c) && isLetter(next)) {
            // `d'Angelo` is d' + Angelo, `Anna's` is Anna + 's.
            const long =
              isLetter(kind[text.charCodeAt(at + 2)] as number) &&
              isLetter(kind[text.charCodeAt(at + 3)] as number);
            if (!long) break;
            hash = Math.imul(hash ^ 39, PRIME);
            at++;
            break;
          } else break;
          hash = Math.imul(hash ^ (c === 0x2010 || c === 0x2011 ? HYPHEN : c), PRIME);
        }
      }
      if (letters === 0)
        shape =
          compound > 0
            ? shapes.compound
            : digits < 6
              ? shapes.digits1 + digits - 1
              : shapes.digits6;
      else if (digits > 0) shape = first === kinds.digit ? shapes.numberFirst : shapes.letterFirst;
      else if (uppers + lowers === 0) shape = shapes.caseless;
      else if (uppers === 0) shape = shapes.lower;
      else if (letters === 1) shape = shapes.letter;
      else if (lowers === 0) shape = shapes.capitals;
      else shape = proper ? shapes.initial : shapes.mixed;
      tokens.head[count] = parts > 1 ? head : hash;
      tokens.prefix2[count] = prefix2;
      tokens.prefix3[count] = prefix3;
      const two = Math.imul(c1 ^ Math.imul(c2, 0x9e3b), PRIME);
      const three = Math.imul(two ^ c3, 0x85eb);
      tokens.suffix2[count] = two;
      tokens.suffix3[count] = three;
      tokens.suffix4[count] = Math.imul(three ^ c4, PRIME);
      tokens.word[count] = hash;
      tokens.shape[count] = shape;
      tokens.end[count++] = at;
      continue;
    } else {
      hash = Math.imul(hash ^ code, PRIME);
      at += code >= 0xd800 && code < 0xdc00 && at + 1 < length ? 2 : 1;
    }
    tokens.head[count] = hash;
    tokens.prefix2[count] = tokens.prefix3[count] = 0;
    tokens.suffix2[count] = tokens.suffix3[count] = tokens.suffix4[count] = 0;
    tokens.word[count] = hash;
    tokens.shape[count] = shape;
    tokens.end[count++] = at;
  }
  tokens.count = count;
  return at;
}
