import { type PiiHint, piiHints } from '../data/pii-hints.ts';
import { characterTables } from '../models/tagger-characters.ts';
import { compileWords } from './word-scan.ts';

export type { PiiHint };

/** Which hints a text has, a bit each. */
export type Hints = number;

const names = Object.keys(piiHints) as PiiHint[];
const bits = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<PiiHint, number>;

/** The hints of a text, in one pass. */
export const readHints: (text: string) => Hints = compileWords(
  Object.values(piiHints).map((words) => words.split('|')),
  characterTables(),
);

export const mayHold = (hints: Hints, hint: PiiHint): boolean => (hints & bits[hint]) !== 0;
