import { ruleLanguages } from '../../../server/src/enrichment/languages.ts';
import { type Row, trainOrDev } from '../data/row.ts';
import { expand } from './expand.ts';
import { ordinaryPatterns } from './ordinary-patterns.ts';
import type { Patterns, PatternTable } from './patterns.ts';

/** Sentences of each pattern, at most. */
const EACH = 60;

function rowsOf(label: string, patterns: Patterns): Row[] {
  return ruleLanguages.flatMap((language) =>
    patterns[language]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((pattern, at) => expand(pattern, EACH, at + 1))
      .map((text, i) => ({
        // Half of them begin as people write who do not care for capitals.
        text: i % 2 === 0 ? text : text.charAt(0).toUpperCase() + text.slice(1),
        labels: [label],
        language,
        split: trainOrDev(text),
        set: 'synthetic',
      })),
  );
}

/** Our own sentences of a table, labelled. None of them is held out for tests: they come from the same patterns. */
export const syntheticRows = (table: PatternTable): Row[] =>
  Object.entries(table).flatMap(([label, patterns]) => rowsOf(label, patterns));

/** Our own ordinary requests in six languages. */
export const syntheticOrdinary = (): Row[] => rowsOf('ordinary', ordinaryPatterns);
