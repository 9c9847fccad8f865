import type { InteractionAnalyzer } from '../analyzer.ts';
import { doubtedByWords, languageByWords } from '../data/language-words.ts';
import { identifyLanguage } from '../models/language-model.ts';
import { readText } from '../text.ts';

/** Enough to be sure, and little enough to be quick. UTF-16 units. */
const READ_LENGTH = 160;
const MIN_LETTERS = 8;
/** Below this the detector errs between related languages, and the small words must not contradict it. */
const SHORT_LETTERS = 25;
/** Placeholders, addresses, code marks and numbers say nothing about the language. */
const NOISE =
  /\[[A-Z_]{2,24}_[a-z2-7]{4}\]|https?:\/\/\S{1,500}|`{1,3}[^`]{0,2000}`{1,3}|[\d@#$%^&*_+=<>{}|\\/~[\]()]+/g;
const LETTER = /\p{L}/gu;

/** ISO 639-1 code of a text, or undefined where it has under 8 letters or the detector is not sure. */
export function detectLanguage(text: string): { code: string; sure: number } | undefined {
  const clean = text
    .slice(0, READ_LENGTH * 2)
    .replace(NOISE, ' ')
    .slice(0, READ_LENGTH);
  const letters = clean.match(LETTER)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  const found = identifyLanguage(clean);
  if (!found?.isReliable) return undefined;
  if (letters < SHORT_LETTERS && doubtedByWords(readText(clean).words, found.language))
    return undefined;
  // Malay and Indonesian are not told apart: both are reported as Indonesian.
  const code = found.language === 'ms' ? 'id' : found.language;
  return { code, sure: letters < SHORT_LETTERS ? 0.85 : letters < 60 ? 0.95 : 0.99 };
}

export const language: InteractionAnalyzer = {
  name: 'language',
  version: 1,
  fields: ['text_language'],
  analyze: (_interaction, _context, { input }) => {
    const plain = languageByWords(input.words);
    if (plain) return { values: { text_language: plain }, confidence: { text_language: 0.98 } };
    const found = detectLanguage(input.text);
    return found
      ? { values: { text_language: found.code }, confidence: { text_language: found.sure } }
      : { values: {} };
  },
};
