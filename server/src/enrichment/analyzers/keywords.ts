import type { InteractionAnalyzer } from '../analyzer.ts';
import { anyStopword, stopwords } from '../data/stopwords.ts';
import { ruleLanguages } from '../languages.ts';
import type { AnalyzedText } from '../text.ts';

const MAX_KEYWORDS = 8;
const MAX_PHRASE_WORDS = 3;
const READ_WORDS = 300;
const MAX_WORD_LENGTH = 30;
/** Only blanks or a hyphen may stand inside a phrase. */
const INSIDE = /^[ \u00a0-]{1,2}$/;
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

function stopwordTest(language: string): (word: string) => boolean {
  const known = ruleLanguages.find((code) => code === language);
  const own = known ? stopwords[known] : anyStopword;
  return (word) => own.has(word);
}

/** Runs of words with meaning, up to three long; what is said twice or in a phrase weighs more. */
function candidates(input: AnalyzedText, language: string): Map<string, Candidate> {
  const isStopword = stopwordTest(language);
  const isHidden = hidden(input);
  const found = new Map<string, Candidate>();
  let run: number[] = [];
  const close = () => {
    if (run.length > 0) {
      const [first, last] = [run[0] as number, run.at(-1) as number];
      const text = input.text.slice(input.starts[first], input.ends[last]).toLowerCase();
      const before = found.get(text);
      const weight = (before?.weight ?? 0) + (run.length > 1 ? 1 + run.length / 2 : 1);
      found.set(text, { text, weight, first: before?.first ?? first });
    }
    run = [];
  };
  const count = Math.min(input.words.length, READ_WORDS);
  for (let i = 0; i < count; i++) {
    const word = input.words[i] as string;
    const start = input.starts[i] as number;
    const joined = run.length > 0 && INSIDE.test(input.text.slice(input.ends[i - 1], start));
    if (!joined || run.length === MAX_PHRASE_WORDS) close();
    const plain = word.length > 1 && word.length <= MAX_WORD_LENGTH && !/^\p{N}+$/u.test(word);
    if (plain && !isStopword(word) && !isHidden(start) && !word.endsWith("'")) run.push(i);
    else close();
  }
  close();
  return found;
}

/** Up to eight phrases that say what the message is about, in lower case, the weightiest first. */
export const keywords: InteractionAnalyzer = {
  name: 'keywords',
  version: 1,
  fields: ['keywords'],
  analyze: ({ text_language }, _context, { input }) => {
    const found = [...candidates(input, text_language).values()]
      .sort((a, b) => b.weight - a.weight || a.first - b.first)
      .slice(0, MAX_KEYWORDS);
    if (found.length === 0) return { values: {} };
    return { values: { keywords: found.map(({ text }) => text) }, confidence: { keywords: 0.6 } };
  },
};
