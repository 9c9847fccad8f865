import { type Word, type WrittenWord, writtenWordAt } from './words.ts';

/** How much of a text the analyzers read, in UTF-16 units; what says something about a message stands at its start. */
export const ANALYZED_LENGTH = 4000;

/** A text read once: its words, for all analyzers. */
export type AnalyzedText = {
  /** The whole text, as sent. */
  readonly full: string;
  /** The analysed part: its first `ANALYZED_LENGTH` units, never half a character. */
  readonly text: string;
  /** In lower case, without accents, apostrophes straight; French and Italian elisions are words of their own (`l'`). */
  readonly words: readonly string[];
  /** The same words with what is known of each. */
  readonly tokens: readonly Word[];
  /** Where each word begins in `text`, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}]+)*/gu;

function cap(text: string): string {
  if (text.length <= ANALYZED_LENGTH) return text;
  const code = text.charCodeAt(ANALYZED_LENGTH - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? ANALYZED_LENGTH - 1 : ANALYZED_LENGTH);
}

const APOSTROPHE = 0x27;
/** Letters and digits among the first 128 characters. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
const isPlain = (text: string, at: number): boolean => PLAIN[text.charCodeAt(at)] === 1;

/** Where the word that begins at `start` ends; `start` itself unless it has only plain letters up to a plain character. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text, end) || (text.charCodeAt(end) === APOSTROPHE && isPlain(text, end + 1))) {
    end++;
  }
  const next = text.charCodeAt(end) === APOSTROPHE ? end + 1 : end;
  return text.charCodeAt(next) >= 128 ? start : end;
}

/** Filled anew for every text: collecting here and copying once allocates nothing else. */
const found = {
  words: [] as string[],
  tokens: [] as Word[],
  starts: [] as number[],
  ends: [] as number[],
};
let count = 0;

function add(word: Word, start: number, end: number): void {
  found.words[count] = word.text;
  found.tokens[count] = word;
  found.starts[count] = start;
  found.ends[count] = end;
  count++;
}

function addWritten({ first, second, inner }: WrittenWord, start: number, end: number): void {
  if (second === undefined) {
    add(first, start, end);
    return;
  }
  add(first, start, start + inner);
  add(second, start + inner, end);
}

export function readText(full: string): AnalyzedText {
  const text = cap(full);
  count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && PLAIN[code] === 0) {
      at++;
      continue;
    }
    // Most words have only plain letters and end at a plain character. The expression reads the others.
    let end = plainEnd(text, at);
    if (end === at) {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (!match) break;
      at = match.index;
      end = WORD.lastIndex;
    }
    addWritten(writtenWordAt(text, at, end), at, end);
    at = end;
  }
  return {
    full,
    text,
    words: found.words.slice(0, count),
    tokens: found.tokens.slice(0, count),
    starts: found.starts.slice(0, count),
    ends: found.ends.slice(0, count),
  };
}
