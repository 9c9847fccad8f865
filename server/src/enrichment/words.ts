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

const ELISIONS = new Set(
  'l d j m t s c n qu jusqu lorsqu puisqu dell nell all un dall sull quell quest bell cos com dov'.split(
    ' ',
  ),
);

/** What stands between spaces: one word, or a French or Italian elision (`l'`) and another. */
type WrittenWord = {
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
        first: wordOf(text.slice(0, apostrophe + 1)),
        second: wordOf(text.slice(apostrophe + 1)),
        inner: raw.search(/['’‘ʼ]/) + 1,
      }
    : { first: wordOf(text), inner: 0 };
}

const written = new Map<string, WrittenWord>();

export function writtenWord(raw: string): WrittenWord {
  const known = written.get(raw);
  if (known) return known;
  if (raw.length > LONGEST_KEPT) return readWritten(raw);
  if (written.size === MOST_KEPT) {
    written.clear();
    words.clear();
  }
  // A part of a text would keep the whole text in memory: a copy does not.
  const copy = Buffer.from(raw, 'utf16le').toString('utf16le');
  const read = readWritten(copy);
  written.set(copy, read);
  return read;
}
