import { readWeights } from './weights.ts';

/**
 * What the file of the model says besides its n-grams. They are those of ELD (Nito T.M., Apache-2.0), whose way of telling
 * languages this is: `training/src/extract-languages.ts` writes them.
 */
export type LanguageHead = {
  /** ISO 639-1 codes; an n-gram names languages by their place here. */
  readonly languages: readonly string[];
  /** By language: the mean score of texts that are in it. */
  readonly usualScores: readonly number[];
  /** What is left out of the points of every n-gram. */
  readonly basePoints: number;
  /** By byte of UTF-8: how n-grams write it, as a number below 256; several bytes may be written alike. */
  readonly alphabet: readonly number[];
};

/** An n-gram as two numbers: its first four characters, and up to two more. */
type NgramKey = { readonly low: number; readonly high: number };

/**
 * The n-grams in the values of the file: length, characters, number of languages, then for each its place and its
 * points. At most 255 each.
 */
function* readNgrams(values: Int8Array): Generator<NgramKey & { readonly at: number }> {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.length);
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at++] as number;
    const key = keyOf(bytes, at, length);
    at += length;
    yield { ...key, at };
    at += 1 + 2 * (bytes[at] as number);
  }
}

function keyOf(characters: Uint8Array, start: number, length: number): NgramKey {
  let [low, high] = [0, 0];
  for (let i = 0; i < 4 && i < length; i++) low = (low << 8) | (characters[start + i] as number);
  for (let i = 4; i < length; i++) high = (high << 8) | (characters[start + i] as number);
  return { low, high };
}

const { head, values } = readWeights<LanguageHead>('language');
const table = new Uint8Array(values.buffer, values.byteOffset, values.length);
const alphabet = Uint8Array.from(head.alphabet);

/** By open addressing; 0 in `places` is free. */
const SLOTS = 1 << 17;
const lows = new Int32Array(SLOTS);
const highs = new Uint16Array(SLOTS);
const places = new Int32Array(SLOTS);

function slotOf(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  let slot = hash & (SLOTS - 1);
  while (places[slot] !== 0 && (lows[slot] !== low || highs[slot] !== high)) {
    slot = (slot + 1) & (SLOTS - 1);
  }
  return slot;
}

for (const { low, high, at } of readNgrams(values)) {
  const slot = slotOf(low, high);
  lows[slot] = low;
  highs[slot] = high;
  places[slot] = at;
}

/** What is no letter stands between words, but for an apostrophe at its end. Letters beyond the BMP are in no n-gram. */
const BETWEEN = /(?:[^\p{L}]|[\u{10000}-\u{10ffff}])+(?<!['`\u2019])/gu;
const LONGEST_TEXT = 1000;
/** Bytes from which on no new word is begun, and none is gone on with. */
const MOST_BYTES = 350;
const LAST_BYTE = 380;
/** Bytes of one word of which n-grams are taken, four by four with steps of three. */
const MOST_OF_WORD = 70;
const SIZE = 4;
const STEP = 3;
const SPACE = 0x20;

/** As scores are scaled to 0 to 1. */
const HALF_POINTS = 25;
const FEWEST_NGRAMS = 3;
/** Share of a language's usual score below which it is doubtful. */
const LEAST_SHARE = 0.75;

/** Filled anew for every text. */
const characters = new Uint8Array(3 * LONGEST_TEXT);
const ngram = new Uint8Array(3 * LONGEST_TEXT);
const found: { lows: number[]; highs: number[] } = { lows: [], highs: [] };
const scores = new Int32Array(head.languages.length);
const encoder = new TextEncoder();
const encoded = new Uint8Array(3 * LONGEST_TEXT);

/** The languages that are told apart (ISO 639-1), in the order of their points. */
export const toldLanguages: readonly string[] = head.languages;

/** Adds up the points of every language. Answers how many distinct n-grams the text has; `points` holds until the next text. */
export function languagePoints(text: string): {
  readonly points: Int32Array;
  readonly ngrams: number;
} {
  const ngrams = collectNgrams(text);
  scores.fill(0);
  for (let i = 0; i < ngrams; i++) addPoints(found.lows[i] as number, found.highs[i] as number);
  return { points: scores, ngrams };
}

/** Whether a text with so many points for the language at `place` is one as they usually are in it. */
export function isUsual(place: number, points: number, ngrams: number): boolean {
  const mean = points / ngrams;
  const score = mean / (mean + HALF_POINTS);
  return ngrams >= FEWEST_NGRAMS && score >= (head.usualScores[place] as number) * LEAST_SHARE;
}

function addPoints(low: number, high: number): void {
  let at = places[slotOf(low, high)] as number;
  if (at === 0) return;
  for (let count = table[at++] as number; count > 0; count--, at += 2) {
    const language = table[at] as number;
    scores[language] = (scores[language] as number) + (table[at + 1] as number) + head.basePoints;
  }
}

/** Collects the distinct n-grams of a text into `found`; answers how many. */
function collectNgrams(text: string): number {
  const letters = text.slice(0, LONGEST_TEXT).replace(BETWEEN, ' ').trim().toLowerCase();
  const { written: length } = encoder.encodeInto(letters, encoded);
  let count = 0;
  let start = 0;
  let end = 0;
  for (; end < length; end++) {
    const byte = encoded[end] as number;
    if (byte === SPACE) {
      count = addWord(start, end, count);
      start = end + 1;
      if (end > MOST_BYTES) return count;
    }
    characters[end] = alphabet[byte] as number;
    const isInside = ((encoded[end + 1] as number) & 0xc0) === 0x80 && end + 1 < length;
    if (end >= LAST_BYTE && !isInside) return addWord(start, end + 1, count);
  }
  return addWord(start, end, count);
}

/** The n-grams of one word: its first has a space before it, its last one behind it, however long what is left is. */
function addWord(start: number, end: number, count: number): number {
  const read = Math.min(end - start, MOST_OF_WORD);
  if (read === 0) return count;
  let added = count;
  let at = 0;
  for (; at + SIZE < read; at += STEP) {
    added = addNgram(at === 0, start + at, start + at + SIZE, false, added);
  }
  const last = read === 3 ? 0 : Math.max(0, read - SIZE);
  return addNgram(at === 0, start + last, end, true, added);
}

function addNgram(
  isFirst: boolean,
  start: number,
  end: number,
  isLast: boolean,
  count: number,
): number {
  let length = 0;
  if (isFirst) ngram[length++] = SPACE;
  for (let at = start; at < end; at++) ngram[length++] = characters[at] as number;
  if (isLast) ngram[length++] = SPACE;
  const { low, high } = keyOf(ngram, 0, length);
  for (let i = 0; i < count; i++)
    if (found.lows[i] === low && found.highs[i] === high) return count;
  found.lows[count] = low;
  found.highs[count] = high;
  return count + 1;
}
