import { ruleLanguages } from '../../../server/src/enrichment/languages.ts';
import { type Row, trainOrDev } from '../data/row.ts';
import { everydayPatterns } from './everyday-patterns.ts';
import { expand } from './expand.ts';
import { feelingWords } from './feeling-words.ts';
import { nearMissPatterns } from './near-miss-patterns.ts';
import { ordinaryPatterns } from './ordinary-patterns.ts';
import type { Patterns, PatternTable } from './patterns.ts';
import { promptPatterns } from './prompt-patterns.ts';

/** Sentences of each pattern, at most. */
const EACH = 60;

type Sentences = (pattern: string) => number;
/** More of a pattern with many alternatives, so that each of these occurs now and then. */
const MOST = 240;
export const everyWord: Sentences = (pattern) =>
  Math.min(MOST, Math.max(EACH, 3 * (pattern.split('|').length - 1)));

function rowsOf(label: string, patterns: Patterns, each: Sentences = () => EACH): Row[] {
  return ruleLanguages.flatMap((language) =>
    patterns[language]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((pattern, at) =>
        expand(pattern, each(pattern), at + 1).map((text) => ({ text, group: pattern })),
      )
      .map(({ text, group }, i) => ({
        // Half of them begin as people write who do not care for capitals.
        text: i % 2 === 0 ? text : text.charAt(0).toUpperCase() + text.slice(1),
        labels: [label],
        language,
        split: trainOrDev(text),
        set: 'synthetic',
        group,
      })),
  );
}

/** Our own sentences of a table, labelled. None of them is held out for tests: they come from the same patterns. */
export const syntheticRows = (table: PatternTable, each?: Sentences): Row[] =>
  Object.entries(table).flatMap(([label, patterns]) => rowsOf(label, patterns, each));

/** So many texts of each kind of feeling words in a language. */
const OF_WORDS = 300;

/** Words of feeling without a sentence, by twos and threes; praise that is negated is blame. */
export const feelingWordRows = (): Row[] =>
  Object.entries(feelingWords).flatMap(([language, { positive, negative, negation }]) => {
    const rows = (label: string, pattern: string) =>
      expand(pattern, OF_WORDS, 1).map(
        (text): Row => ({ text, labels: [label], language, split: 'train', set: 'words' }),
      );
    return [
      ...rows('positive', `(${positive}) (${positive}) (${positive}|)`),
      ...rows('negative', `(${negative}) (${negative}) (${negative}|)`),
      ...rows('negative', `(${negation}) (${positive})`),
    ];
  });

/** Our own ordinary requests in six languages. */
export const syntheticOrdinary = (): Row[] => rowsOf('ordinary', ordinaryPatterns);

/** Our own harmless messages that use the words of harmful ones. */
export const nearMisses = (): Row[] => rowsOf('ordinary', nearMissPatterns, everyWord);

/** Our own ordinary prompts: what people have a language model do, with the words of attacks. */
export const ordinaryPrompts = (): Row[] =>
  rowsOf('ordinary', promptPatterns, everyWord).map((row) => ({ ...row, set: 'prompts' }));

/** Our own short messages of every day with the words of grave ones. */
export const everydayMessages = (): Row[] => rowsOf('ordinary', everydayPatterns, everyWord);
