import type { InteractionAnalyzer } from '../analyzer.ts';
import { anyLightWord, breakingWords, faintWords, lightWords } from '../data/light-words.ts';
import { anyStopword, stopwords } from '../data/stopwords.ts';
import { ruleLanguages } from '../languages.ts';
import type { AnalyzedText } from '../text.ts';
import { type LineKind, lineKind } from '../text-shape.ts';
import { type Word, wordProperty } from '../words.ts';

const MAX_KEYWORDS = 8;
const MAX_PHRASE_WORDS = 3;
const READ_WORDS = 300;
const MAX_WORD_LENGTH = 30;
/** Only one or two of them, blanks or a hyphen, may stand inside a phrase. */
const INSIDE = ' \u00a0-';
const PLACEHOLDER = /\[[A-Z_]{2,24}_[a-z2-7]{4}\]/g;

type Candidate = { readonly text: string; readonly weight: number; readonly first: number };

/** Which words lie in placeholders of personal data. */
function hidden({ text }: AnalyzedText): (start: number) => boolean {
  if (!text.includes('[')) return () => false;
  const holes = [...text.matchAll(PLACEHOLDER)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  return (start) => holes.some(([from, to]) => start >= from && start < to);
}

/** Which words lie in what a program printed, but for its errors; none where that is all there is. */
function printed({ text }: AnalyzedText): (start: number) => boolean {
  if (!text.includes('\n')) return () => false;
  const lines: { readonly from: number; readonly to: number; readonly kind: LineKind }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length, kind: lineKind(line) });
    from += line.length + 1;
  }
  const holes = lines.filter(({ kind }) => kind === 'printed');
  if (holes.length === lines.length) return () => false;
  return (start) => holes.some(({ from, to }) => start >= from && start < to);
}

function stopwordTest(language: string): (word: string) => boolean {
  const known = ruleLanguages.find((code) => code === language);
  const own = known ? stopwords[known] : anyStopword;
  const light = known ? lightWords[known] : anyLightWord;
  return (word) => own.has(word) || light.has(word);
}

/** Whether a word may be a part of a phrase in any language: no number or ordinal, no single letter, no elided article. */
const mayBeKeyword = wordProperty(
  (word) =>
    word.length > 1 &&
    word.length <= MAX_WORD_LENGTH &&
    !/^\p{N}+(?:st|nd|rd|th|am|pm|h)?$/u.test(word) &&
    !word.endsWith("'"),
);

function standTogether({ text, starts, ends }: AnalyzedText, first: number): boolean {
  const [from, to] = [ends[first] as number, starts[first + 1] as number];
  if (to === from || to > from + 2) return false;
  for (let at = from; at < to; at++) if (!INSIDE.includes(text[at] as string)) return false;
  return true;
}

/** "we've", "theres", "she's": the part before the apostrophe says that the whole is none. */
const isContraction = wordProperty((word) => {
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 && anyStopword.has(word.slice(0, apostrophe));
});

/** Runs of words with meaning, up to three long; what is said twice or in a phrase weighs more. */
function candidates(input: AnalyzedText, language: string): Map<string, Candidate> {
  const isStopword = stopwordTest(language);
  const isHidden = hidden(input);
  const isPrinted = printed(input);
  const found = new Map<string, Candidate>();
  const count = Math.min(input.words.length, READ_WORDS);
  const isKeyword = (i: number) =>
    i < count &&
    mayBeKeyword(input.tokens[i] as Word) &&
    !isContraction(input.tokens[i] as Word) &&
    !breakingWords.has(input.words[i] as string) &&
    !isStopword(input.words[i] as string) &&
    !isHidden(input.starts[i] as number) &&
    !isPrinted(input.starts[i] as number);
  for (let first = 0; first < count; first++) {
    if (!isKeyword(first)) continue;
    let last = first;
    while (
      last - first + 1 < MAX_PHRASE_WORDS &&
      isKeyword(last + 1) &&
      standTogether(input, last)
    ) {
      last++;
    }
    if (last === first && faintWords.has(input.words[first] as string)) continue;
    const text = input.text.slice(input.starts[first], input.ends[last]).toLowerCase();
    const before = found.get(text);
    const size = last - first + 1;
    const weight = (before?.weight ?? 0) + (size > 1 ? 1 + size / 2 : 1);
    found.set(text, { text, weight, first: before?.first ?? first });
    first = last;
  }
  return found;
}

/** Up to eight phrases that say what the message is about, in lower case, the weightiest first. */
export const keywords: InteractionAnalyzer = {
  name: 'keywords',
  version: 3,
  fields: ['keywords'],
  analyze: ({ text_language }, _context, { input }) => {
    const found = [...candidates(input, text_language).values()]
      .sort((a, b) => b.weight - a.weight || a.first - b.first)
      .slice(0, MAX_KEYWORDS);
    if (found.length === 0) return { values: {} };
    return { values: { keywords: found.map(({ text }) => text) }, confidence: { keywords: 0.6 } };
  },
};
