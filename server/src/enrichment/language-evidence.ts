import { languageBitsOf, wordLanguages } from './data/language-words.ts';
import { ruleLanguages } from './languages.ts';
import type { Word } from './words.ts';

/** Words of a text that are looked at. */
const READ_WORDS = 40;

/** By place in `wordLanguages`: words of a text's beginning that the language has. Filled anew for every text. */
const counts = new Uint8Array(wordLanguages.length);

/** Small words and words of conversation, by place in `wordLanguages`. Holds until the next text. */
export function countWords(tokens: readonly Word[]): Uint8Array {
  counts.fill(0);
  const length = Math.min(tokens.length, READ_WORDS);
  for (let i = 0; i < length; i++) {
    for (let bits = languageBitsOf(tokens[i] as Word); bits !== 0; bits &= bits - 1) {
      const at = 31 - Math.clz32(bits & -bits);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

/** Whether a text has sentences of a language of the rules in it. */
export function hasSentences(tokens: readonly Word[]): boolean {
  const found = countWords(tokens);
  for (let i = 0; i < ruleLanguages.length; i++) if ((found[i] as number) >= 2) return true;
  return false;
}

const MIN_WORDS = 5;
/** Share of the words that must be those of the language, and how far it must lead. */
const MIN_SHARE = 0.45;
const MIN_LEAD = 2.2;

/** The language that the small words give away, or undefined where they do not. Much cheaper than a detector. */
export function languageByWords(tokens: readonly Word[]): string | undefined {
  const found = countWords(tokens);
  let [best, most, second] = [0, 0, 0];
  for (let i = 0; i < found.length; i++) {
    const count = found[i] as number;
    if (count > most) [best, most, second] = [i, count, most];
    else if (count > second) second = count;
  }
  const length = Math.min(tokens.length, READ_WORDS);
  if (most < MIN_WORDS || most / length < MIN_SHARE || most < second * MIN_LEAD) return undefined;
  return wordLanguages[best];
}

const SPOKEN_SHARE = 0.2;

/** Whether no language has more of the words than this one, and it has many: a quick look that may say no too often. */
export function isPlainly(tokens: readonly Word[], language: string): boolean {
  const at = wordLanguages.indexOf(language);
  if (at < 0) return false;
  const found = countWords(tokens);
  const own = found[at] as number;
  if (own < SPOKEN_SHARE * Math.min(tokens.length, READ_WORDS)) return false;
  for (let i = 0; i < found.length; i++) if ((found[i] as number) > own) return false;
  return true;
}

/** Words that only one of two languages has, for each; undefined where no words of one are known. */
export function wordsOfOne(
  tokens: readonly Word[],
  one: string,
  other: string,
): { readonly one: number; readonly other: number } | undefined {
  const [first, second] = [bitOf(one), bitOf(other)];
  if (first === 0 || second === 0) return undefined;
  const found = { one: 0, other: 0 };
  const length = Math.min(tokens.length, READ_WORDS);
  for (let i = 0; i < length; i++) {
    const bits = languageBitsOf(tokens[i] as Word) & (first | second);
    if (bits === first) found.one++;
    if (bits === second) found.other++;
  }
  return found;
}

/** Words of a language in a text; undefined where none of it are known. */
export function wordsOf(tokens: readonly Word[], language: string): number | undefined {
  const bit = bitOf(language);
  if (bit === 0) return undefined;
  let found = 0;
  const length = Math.min(tokens.length, READ_WORDS);
  for (let i = 0; i < length; i++) if (languageBitsOf(tokens[i] as Word) & bit) found++;
  return found;
}

/** Indonesian is listed with Malay. */
function bitOf(language: string): number {
  const at = wordLanguages.indexOf(language === 'id' ? 'ms' : language);
  return at < 0 ? 0 : 1 << at;
}
