import { type ElsewhereCue, elsewherePhrases } from './data/cues-elsewhere.ts';
import { hasRules } from './languages.ts';
import type { AnalyzedText } from './text.ts';
import { foldWord } from './words.ts';

const LONGEST_TEXT = 160;
/** Their phrases are found as parts of the text. */
const UNSPACED = new Set(['ja', 'zh', 'ko']);
/** None of these needs a language without rules. */
const PLAIN = /^[\0-\x7f]*$/;

type Phrase = { readonly cue: ElsewhereCue; readonly text: string };

const fold = (text: string): string => text.split(' ').map(foldWord).join(' ');

const phrases: ReadonlyMap<string, readonly Phrase[]> = new Map(
  Object.entries(elsewherePhrases).map(([language, cues]) => [
    language,
    Object.entries(cues).flatMap(([cue, list]) =>
      [...new Set(list.split(',').map((phrase) => fold(phrase.trim())))].map((text) => ({
        cue: cue as ElsewhereCue,
        text: UNSPACED.has(language) ? text : ` ${text} `,
      })),
    ),
  ]),
);

/** Fewer plain words are often taken for another language. */
const FEWEST_WORDS = 3;

/** Whether silence after a message may well be a reaction that no rule knows: its language is one without rules. */
export const isUnread = ({ text, words }: AnalyzedText, language: string): boolean =>
  language !== '' && !hasRules(language) && (words.length >= FEWEST_WORDS || !PLAIN.test(text));

/** What a short message in a language without rules says of the answer before it. */
export function elsewhereCues(
  { text, words }: AnalyzedText,
  language: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (hasRules(language) || text.length > LONGEST_TEXT) return found;
  if (language === '' && PLAIN.test(text)) return found;
  const spaced = ` ${words.join(' ')} `;
  for (const [known, list] of phrases) {
    if (language !== '' && language !== known) continue;
    const searched = UNSPACED.has(known) ? text : spaced;
    for (const phrase of list) if (searched.includes(phrase.text)) found.add(phrase.cue);
  }
  if (found.has('complaint') || found.has('correction')) found.delete('confirmation');
  return found;
}
