import { type RuleLanguage, ruleLanguages } from '../languages.ts';
import { stopwords } from './stopwords.ts';

/** Word -> bits of the languages in which it is a stopword. */
export const languageBits: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  ruleLanguages.forEach((language, i) => {
    for (const word of stopwords[language]) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
})();

const READ_WORDS = 40;
const MIN_WORDS = 5;
/** Share of the words that must be stopwords of the language, and how far it must lead. */
const MIN_SHARE = 0.45;
const MIN_LEAD = 2.2;

function countByLanguage(words: readonly string[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  const length = Math.min(words.length, READ_WORDS);
  for (let i = 0; i < length; i++) {
    const bits = languageBits.get(words[i] as string) ?? 0;
    for (let at = 0, rest = bits; rest !== 0; at++, rest >>= 1) {
      if (rest & 1) counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

/** Whether the small words speak for another language than this one, or for several alike. */
export function doubtedByWords(words: readonly string[], language: string): boolean {
  const counts = countByLanguage(words);
  const most = Math.max(...counts);
  if (most === 0) return false;
  const own = counts[(ruleLanguages as readonly string[]).indexOf(language)] ?? 0;
  return own < most || counts.filter((count) => count === most).length > 1;
}

/** The language that the small words give away, or undefined where they do not. Much cheaper than a detector. */
export function languageByWords(words: readonly string[]): RuleLanguage | undefined {
  const counts = countByLanguage(words);
  const length = Math.min(words.length, READ_WORDS);
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const second = Math.max(...counts.filter((_, i) => i !== best));
  if (most < MIN_WORDS || most / length < MIN_SHARE || most < second * MIN_LEAD) return undefined;
  return ruleLanguages[best];
}
