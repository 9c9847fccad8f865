import { builtInTagger, type Tagged } from '../models/tagger.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { type Hints, mayHold, type PiiHint, readHints } from './hints.ts';
import type { PiiKind, Span } from './kinds.ts';

/** A text with what all detectors need of it, computed once. */
export type PiiText = {
  readonly text: string;
  readonly runs: readonly DigitRun[];
  /** Names and addresses that the trained tagger sees. */
  readonly tagged: Tagged;
  /** What it may hold: a detector without its hint has nothing to look for. */
  readonly hints: Hints;
};

const UNTAGGED: Tagged = { persons: [], addresses: [], hasStreet: false };

/** A text without what the tagger would see. */
export function readUntagged(text: string): PiiText {
  const hints = readHints(text);
  return { text, runs: mayHold(hints, 'digit') ? digitRuns(text) : [], tagged: UNTAGGED, hints };
}

export const readPiiText = (text: string): PiiText => ({
  ...readUntagged(text),
  tagged: builtInTagger().tag(text),
});

/** Finds one kind in linear time. Never throws; spans of one detector do not overlap and come in order. */
export type PiiDetector = {
  readonly kind: PiiKind;
  readonly find: (text: PiiText) => readonly Span[];
  /** The form that is hashed: two spellings of one value give one placeholder. */
  readonly normalize: (value: string) => string;
};

/** Whether `pattern` occurs in the `width` characters before `start`. */
export function precededBy(text: string, start: number, pattern: RegExp, width = 40): boolean {
  return pattern.test(text.slice(Math.max(0, start - width), start));
}

export const onlyDigits = (value: string) => value.replace(/\D+/g, '');
export const onlyAlphanumeric = (value: string) => value.toUpperCase().replace(/[^A-Z0-9]+/g, '');
export const foldSpaces = (value: string) =>
  value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** All matches, from `from` on, of a global regular expression that matches no empty text; `matchAll` would copy it for every text. */
export function allMatches(text: string, pattern: RegExp, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** All matches of a pattern in a text that has its hint; none in another. */
export const hintedMatches = (
  { text, hints }: PiiText,
  hint: PiiHint,
  pattern: RegExp,
): RegExpExecArray[] => (mayHold(hints, hint) ? allMatches(text, pattern) : []);

export const endOf = ({ index, 0: match }: RegExpExecArray): number => index + match.length;

/** Spans of all matches of a global regular expression, of `group` if given (with the d flag). */
export function matches(text: string, pattern: RegExp, group?: number): Span[] {
  const spans: Span[] = [];
  for (const match of allMatches(text, pattern)) {
    const range = group === undefined ? undefined : match.indices?.[group];
    const [start, end] = range ?? [match.index, endOf(match)];
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
