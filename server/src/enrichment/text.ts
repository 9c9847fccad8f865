import { type Word, writtenWord } from './words.ts';

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

export function readText(full: string): AnalyzedText {
  const text = cap(full);
  const words: string[] = [];
  const tokens: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (word: Word, start: number, end: number) => {
    words.push(word.text);
    tokens.push(word);
    starts.push(start);
    ends.push(end);
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    const end = WORD.lastIndex;
    const { first, second, inner } = writtenWord(match[0]);
    if (second === undefined) add(first, start, end);
    else {
      add(first, start, start + inner);
      add(second, start + inner, end);
    }
  }
  return { full, text, words, tokens, starts, ends };
}
