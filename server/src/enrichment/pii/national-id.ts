import { allMatches, endOf, onlyAlphanumeric, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { type NationalId, nationalIds } from './national-id-table.ts';
import { HOLE } from './placeholders.ts';
import { apartFrom } from './spans.ts';

/** Digits before which a label is looked for. */
const CANDIDATE = /\d{5}|[A-Za-z]\d{4}[A-Za-z]|\d{2}[A-Za-z]\d{2}|\d{2,4}[ .\-/]\d{2,4}[ .\-/]?\d/g;
const LABEL_BEFORE = 60;
/** Cheap test for the numbers that need no label: every alternative begins with a digit, and texts have few of them. */
const MAY_BE_ALONE =
  /\d\d[a-z]\d\d[a-z]\d{3}[a-z]|\d{6}[hm][a-z]{5}|\d{7}[ -]?[a-z]|\d{3}\.\d{3}(?:\.\d{3}-\d|[ -]?[a-z])|756|[12] ?\d\d ?[01]\d ?\d[\dab] ?\d{3}/i;

const LABELS = new RegExp(
  `(?<![\\p{sc=Latin}\\d])(?:${nationalIds.map(({ label }) => label).join('|')})(?![\\p{sc=Latin}\\d])`,
  'giu',
);
const entries = nationalIds.map((id) => ({
  ...id,
  named: new RegExp(`^(?:${id.label})$`, 'iu'),
  printed: new RegExp(`^(?:${id.shape})(?![\\p{L}\\d]|[-./]\\d)`, 'iu'),
}));
type Entry = (typeof entries)[number];

/** What may stand between the label and the number. */
const BETWEEN = new RegExp(
  `^(?:[^\\p{L}\\d${HOLE}]{1,4}(?:number|no|nr|num|nummer|n[°ºo]|número|numéro|numero|card|code|id|is|ist|lautet|es(?: el)?|est(?: le)?|è|é|de|do|argentino|book|value))*[^\\p{L}\\d${HOLE}]{1,4}`,
  'iu',
);
const LABEL_REACH = 70;

const ALONE = new RegExp(
  `(?<![\\p{L}\\d][-./]?)(?:${nationalIds
    .filter(({ alone }) => alone)
    .map(({ shape }, i) => `(?<k${i}>${shape})`)
    .join('|')})(?![\\p{L}\\d]|[-./]\\d)`,
  'giu',
);
const aloneEntries = entries.filter(({ alone }) => alone);

const isRight = ({ isRight: check }: NationalId, value: string) =>
  !check || check(onlyAlphanumeric(value));

function labelled(text: string, label: string, end: number): Span[] {
  const after = text.slice(end, end + LABEL_REACH);
  const gap = BETWEEN.exec(after)?.[0];
  if (gap === undefined) return [];
  const value = after.slice(gap.length);
  const fits = (entry: Entry) => {
    const [number] = entry.printed.exec(value) ?? [];
    const known = number && /\d{2}/.test(number) && (entry.alone || isRight(entry, number));
    return known ? [number.length] : [];
  };
  const lengths = entries.filter(({ named }) => named.test(label)).flatMap(fits);
  const start = end + gap.length;
  return lengths.length > 0 ? [{ start, end: start + Math.max(...lengths) }] : [];
}

function alone(match: RegExpExecArray): Span[] {
  const entry = aloneEntries.find((_, i) => match.groups?.[`k${i}`] !== undefined);
  return entry && isRight(entry, match[0]) ? [{ start: match.index, end: endOf(match) }] : [];
}

/**
 * Identity numbers of other states than the US, tax numbers of persons, passports, driving licences. They share the kind
 * of the American number: the kinds are a closed list.
 */
export const nationalId: PiiDetector = {
  kind: 'SSN',
  find: ({ text }) => {
    const candidates = allMatches(text, CANDIDATE);
    if (candidates.length === 0) return [];
    const spans = MAY_BE_ALONE.test(text) ? allMatches(text, ALONE).flatMap(alone) : [];
    const named: Span[] = [];
    let from = 0;
    for (const { index } of candidates) {
      from = Math.max(from, index - LABEL_BEFORE);
      if (from >= index) continue;
      for (const said of allMatches(text.slice(from, index + 1), LABELS))
        named.push(...labelled(text, said[0], from + endOf(said)));
      from = index;
    }
    const apart = [...spans, ...apartFrom(spans, named)].sort((a, b) => a.start - b.start);
    return apart.filter(({ start }, i) => start >= (apart[i - 1]?.end ?? 0));
  },
  normalize: onlyAlphanumeric,
};
