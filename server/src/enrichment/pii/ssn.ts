import { onlyAlphanumeric, type PiiDetector, precededBy } from './detector.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import type { Span } from './kinds.ts';

const WORDS =
  /\bssn\b|social[ -]?security|\bitin\b|\bsoc(?:ial)?\.?(?:['’]s| is\b| number| no\b|:| ?#| sec\b)/i;

/**
 * Rules of the US Social Security Administration: no area 000, 666 or 9xx, no group 00, no serial 0000; a tax number of
 * somebody without one (ITIN) begins with 9 and has a group of its own range.
 */
function isSsn(digits: string): boolean {
  return (
    /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) ||
    /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(digits)
  );
}

function ssnsIn(text: string, { groups, plus }: DigitRun): Span[] {
  const spans: Span[] = [];
  groups.forEach((group, i) => {
    if (plus && i === 0) return;
    const [middle, last] = [groups[i + 1], groups[i + 2]];
    if (split(group, middle, last)) {
      const separators = (middle?.before ?? '') + (last?.before ?? '');
      const end = last?.end ?? group.end;
      const usual = separators === '--' || /^(?:\u2010{2}|\u2011{2}|\u2013{2})$/.test(separators);
      const alone = groups.length === 3 || usual;
      if (alone && (usual || precededBy(text, group.start, WORDS)))
        spans.push({ start: group.start, end });
    } else if (isSsn(group.digits) && precededBy(text, group.start, WORDS)) {
      spans.push({ start: group.start, end: group.end });
    }
  });
  return spans;
}

function split(a: DigitGroup, b: DigitGroup | undefined, c: DigitGroup | undefined): boolean {
  if (!b || !c || a.digits.length !== 3 || b.digits.length !== 2 || c.digits.length !== 4)
    return false;
  return b.before.length === 1 && b.before === c.before && isSsn(a.digits + b.digits + c.digits);
}

export const ssn: PiiDetector = {
  kind: 'SSN',
  find: ({ text, runs }) => runs.flatMap((run) => ssnsIn(text, run)),
  normalize: onlyAlphanumeric,
};
