/** How much of a text the analyzers read, in UTF-16 units; what says something about a message stands at its start. */
export const ANALYZED_LENGTH = 4000;

/** A word: letters, digits and combining marks with inner apostrophes; in lower case with straight apostrophes. */
export type AnalyzedText = {
  /** The whole text, as sent. */
  readonly full: string;
  /** The analysed part: its first `ANALYZED_LENGTH` units, never half a character. */
  readonly text: string;
  readonly words: readonly string[];
  /** Where each word begins in `text`; after the last one stands the length of the text. */
  readonly starts: readonly number[];
  /** Where each word ends. */
  readonly ends: readonly number[];
};

/** The texts of one interaction, read once and shared by all analyzers. */
export type AnalyzedTexts = { readonly input: AnalyzedText; readonly output: AnalyzedText };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /[’‘ʼ]/g;

function cap(text: string): string {
  if (text.length <= ANALYZED_LENGTH) return text;
  const code = text.charCodeAt(ANALYZED_LENGTH - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? ANALYZED_LENGTH - 1 : ANALYZED_LENGTH);
}

export function readText(full: string): AnalyzedText {
  const text = cap(full);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    words.push(word.toLowerCase().replace(CURLY, "'"));
    starts.push(match.index);
    ends.push(match.index + word.length);
  }
  starts.push(text.length);
  return { full, text, words, starts, ends };
}
