import { type Row, trainOrDev } from '../data/row.ts';
import { expand } from './expand.ts';
import { shortFeelingPatterns } from './feeling-short-patterns.ts';
import { feelinglessPatterns } from './feelingless-patterns.ts';

/** Sentences of each pattern, at most. */
const OF_FEELINGS = 40;
const OF_NONE = 100;

function rowsOf(label: string, language: string, patterns: string, each: number): Row[] {
  return patterns
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((pattern, at) =>
      expand(pattern, each, at + 1).map((text) => ({
        text,
        labels: [label],
        language,
        split: trainOrDev(text),
        set: 'short',
        group: pattern,
      })),
    );
}

/** Short messages to an assistant without any feeling, in fourteen languages; all of them are ordinary. */
export const feelinglessRows = (): Row[] =>
  Object.entries(feelinglessPatterns).flatMap(([language, patterns]) =>
    rowsOf('ordinary', language, patterns, OF_NONE),
  );

/** As short ones that praise (`positive`) or show annoyance (`negative`). */
export const shortFeelingRows = (): Row[] =>
  Object.entries(shortFeelingPatterns).flatMap(([language, table]) =>
    Object.entries(table).flatMap(([label, patterns]) =>
      rowsOf(label, language, patterns, OF_FEELINGS),
    ),
  );
