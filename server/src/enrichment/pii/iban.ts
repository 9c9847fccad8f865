import { countrySpecs, isValidIBAN } from 'ibantools';
import { allMatches, onlyAlphanumeric, type PiiDetector } from './detector.ts';
import { isWordCode } from './digit-runs.ts';
import type { Span } from './kinds.ts';

const START =
  /(?<![\p{L}\p{N}_])([A-Za-z]{2})[ \u00a0]?\d{2}(?=[ .\-\u00a0\r\n]{0,2}[A-Za-z0-9])/gu;
const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries(countrySpecs).flatMap(([code, spec]) => (spec.chars ? [[code, spec.chars]] : [])),
);

/** Between its letters and digits: a hyphen, a dot, up to two spaces, a line break. */
const SEPARATOR = /(?:[-.]|[ \u00a0]{1,2}|[ \u00a0]?\r?\n)(?=[A-Za-z0-9])/y;

/** Reads exactly as many letters and digits as the country has, the separators between them skipped. */
function readIban(text: string, start: number, length: number): Span | undefined {
  let at = start;
  let read = 0;
  while (read < length && at < text.length) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) {
      read++;
      at++;
      continue;
    }
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(text);
    if (!separator) return undefined;
    at += separator[0].length;
  }
  if (read < length || isWordCode(text.charCodeAt(at))) return undefined;
  return { start, end: at };
}

export const iban: PiiDetector = {
  kind: 'IBAN',
  find: ({ text, runs }) => {
    if (runs.length === 0 && !/\d{2}/.test(text)) return [];
    const spans: Span[] = [];
    for (const match of allMatches(text, START)) {
      const length = lengths.get((match[1] as string).toUpperCase());
      if (length === undefined) continue;
      const span = readIban(text, match.index, length);
      if (!span || !isValidIBAN(onlyAlphanumeric(text.slice(span.start, span.end)))) continue;
      if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
    }
    return spans;
  },
  normalize: onlyAlphanumeric,
};
