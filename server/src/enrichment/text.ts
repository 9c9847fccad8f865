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
  /** Where each word begins in `text`, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /[’‘ʼ]/g;
const ASCII = /^[a-z0-9']*$/;
/** Combining accents of the Latin script; other scripts keep their marks. */
const ACCENTS = /[\u0300-\u036f]/g;
const ELISIONS = new Set(
  'l d j m t s c n qu jusqu lorsqu puisqu dell nell all un dall sull quell quest bell cos com dov'.split(
    ' ',
  ),
);

function cap(text: string): string {
  if (text.length <= ANALYZED_LENGTH) return text;
  const code = text.charCodeAt(ANALYZED_LENGTH - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? ANALYZED_LENGTH - 1 : ANALYZED_LENGTH);
}

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

export function readText(full: string): AnalyzedText {
  const text = cap(full);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = foldWord(match[0]);
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0 && ELISIONS.has(word.slice(0, apostrophe))) {
      const inner = start + match[0].search(/['’‘ʼ]/) + 1;
      words.push(word.slice(0, apostrophe + 1), word.slice(apostrophe + 1));
      starts.push(start, inner);
      ends.push(inner, end);
    } else {
      words.push(word);
      starts.push(start);
      ends.push(end);
    }
  }
  return { full, text, words, starts, ends };
}
