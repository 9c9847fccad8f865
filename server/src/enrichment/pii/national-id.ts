import { allMatches, endOf, onlyAlphanumeric, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { type NationalId, nationalIds } from './national-id-table.ts';
import { HOLE } from './placeholders.ts';
import { apartFrom } from './spans.ts';

/** Cheap test that goes before the others: some digits near each other. */
const MAY_BE = /[A-Za-z]\d{4}[A-Za-z]|\d{2}[ .\-/]?[A-Za-z]?[ ]?\d{2}[ .\-/]?[A-Za-z]?\d/;

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

function labelled(text: string, said: RegExpExecArray): Span | undefined {
  const after = text.slice(endOf(said), endOf(said) + LABEL_REACH);
  const gap = BETWEEN.exec(after)?.[0];
  if (gap === undefined) return undefined;
  const value = after.slice(gap.length);
  const start = endOf(said) + gap.length;
  const fits = (entry: Entry) => {
    const [number] = entry.printed.exec(value) ?? [];
    const known = number && /\d{2}/.test(number) && (entry.alone || isRight(entry, number));
    return known ? [number.length] : [];
  };
  const lengths = entries.filter(({ named }) => named.test(said[0])).flatMap(fits);
  return lengths.length > 0 ? { start, end: start + Math.max(...lengths) } : undefined;
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
    if (!MAY_BE.test(text)) return [];
    const spans = allMatches(text, ALONE).flatMap(alone);
    const named = allMatches(text, LABELS).flatMap((said) => labelled(text, said) ?? []);
    const apart = [...spans, ...apartFrom(spans, named)].sort((a, b) => a.start - b.start);
    return apart.filter(({ start }, i) => start >= (apart[i - 1]?.end ?? 0));
  },
  normalize: onlyAlphanumeric,
};
