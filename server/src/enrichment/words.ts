import { wordSet } from './word-set.ts';
/**
 * A word in the form in which words are compared, and what is known of it whatever text it stands in. Language has few
 * words and repeats them: what is found out of one is kept with it.
 */
export type Word = {
  readonly text: string;
  /** Filled by `wordProperty`. */
  readonly known: unknown[];
};

/** Longer words come too seldom to be kept. */
const LONGEST_KEPT = 24;
/** Kept at most; a full store begins anew. About 10 MB when full. */
const MOST_KEPT = 20_000;

let properties = 0;

/** Something that follows from a word alone, found out when it is first asked for. `compute` never gives undefined. */
export function wordProperty<T extends NonNullable<unknown>>(
  compute: (text: string) => T,
): (word: Word) => T {
  const slot = properties++;
  return (word) => {
    word.known[slot] ??= compute(word.text);
    return word.known[slot] as T;
  };
}

/** Something that may be noted at a word and changed again; undefined until then. */
export function wordNote<T>(): {
  readonly of: (word: Word) => T | undefined;
  readonly set: (word: Word, note: T) => void;
} {
  const slot = properties++;
  return {
    of: ({ known }) => known[slot] as T | undefined,
    set: ({ known }, note) => {
      known[slot] = note;
    },
  };
}

const ASCII = /^[a-z0-9']*$/;
const CURLY = /[’‘ʼ]/g;
/** Combining accents of the Latin script; other scripts keep their marks. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The form in which words are compared: lower case, no accents, straight apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(CURLY, "'")
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');
}

const ELISIONS = wordSet(
  'l d j m t s c n qu jusqu lorsqu puisqu dell nell all un dall sull quell quest bell cos com dov',
);

/** What stands between spaces: one word, or a French or Italian elision (`l'`) and another. */
export type WrittenWord = {
  /** As it was written. */
  readonly raw: string;
  readonly first: Word;
  readonly second?: Word;
  /** Where the second begins in what is written. */
  readonly inner: number;
};

const words = new Map<string, Word>();

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word = { text, known: [] };
  if (text.length <= LONGEST_KEPT) words.set(text, word);
  return word;
}

function readWritten(raw: string): WrittenWord {
  const text = foldWord(raw);
  const apostrophe = text.indexOf("'");
  const elided = apostrophe > 0 && apostrophe < text.length - 1;
  return elided && ELISIONS.has(text.slice(0, apostrophe))
    ? {
        raw,
        first: wordOf(text.slice(0, apostrophe + 1)),
        second: wordOf(text.slice(apostrophe + 1)),
        inner: raw.search(/['’‘ʼ]/) + 1,
      }
    : { raw, first: wordOf(text), inner: 0 };
}

const written = new Map<string, WrittenWord>();

function writtenWord(raw: string): WrittenWord {
  const known = written.get(raw);
  if (known) return known;
  if (raw.length > LONGEST_KEPT) return readWritten(raw);
  if (written.size === MOST_KEPT) {
    written.clear();
    words.clear();
    recent.fill(undefined);
  }
  // A part of a text would keep the whole text in memory: a copy does not.
  const copy = Buffer.from(raw, 'utf16le').toString('utf16le');
  const read = readWritten(copy);
  written.set(copy, read);
  return read;
}

const RECENT_BITS = 14;
/** By a hash of what was written, whatever came last: finds a word without making a string of it. */
const recent = new Array<WrittenWord | undefined>(1 << RECENT_BITS).fill(undefined);

/** The word written from `start` to before `end`. */
export function writtenWordAt(text: string, start: number, end: number): WrittenWord {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const slot = Math.imul(hash, 0x9e3779b1) >>> (32 - RECENT_BITS);
  const known = recent[slot];
  if (known && known.raw.length === end - start && text.startsWith(known.raw, start)) return known;
  const word = writtenWord(text.slice(start, end));
  // A long one is a part of its text, and would keep it.
  if (end - start <= LONGEST_KEPT) recent[slot] = word;
  return word;
}

let textsCounted = 0;
const lastCounted = wordNote<number>();

/** Whether so many distinct words are certain among these, without collecting them: long words are not counted. */
export function haveDistinct(tokens: readonly Word[], enough: number): boolean {
  textsCounted++;
  let distinct = 0;
  for (const word of tokens) {
    if (word.text.length > LONGEST_KEPT || lastCounted.of(word) === textsCounted) continue;
    lastCounted.set(word, textsCounted);
    if (++distinct >= enough) return true;
  }
  return false;
}
