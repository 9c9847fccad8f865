import { address } from './address.ts';
import { readPiiText } from './detector.ts';
import { piiDetectors } from './detectors.ts';
import type { PiiSpan } from './kinds.ts';
import { person } from './person.ts';
import { cutAround } from './spans.ts';

const ADJACENT = /^[\s,;:.|/–-]+|[\s,;:|/–-]+$/gu;

/** Without the signs that stand between it and what was cut off; nothing where the rest is none by itself. */
function trimmed(text: string, span: PiiSpan): PiiSpan[] {
  const value = text.slice(span.start, span.end);
  const start = span.start + (value.length - value.replace(/^[\s,;:.|/–-]+/u, '').length);
  const end = start + text.slice(start, span.end).replace(ADJACENT, '').length;
  const rest = text.slice(start, end);
  const stands = span.kind === address.kind ? /\p{L}.*\d|\d.*\p{L}/su : /^\p{Lu}\p{L}+ .*\p{Lu}/su;
  return stands.test(rest) ? [{ ...span, start, end }] : [];
}

/**
 * All personal data of a text. Spans may overlap and come in no order. A name or an address ends where a value of a
 * stricter kind begins: the phone number after an address stays a phone number.
 */
export function findPii(text: string): PiiSpan[] {
  const searched = readPiiText(text);
  const strict: PiiSpan[] = [];
  for (const { kind, find } of piiDetectors) {
    if (kind === person.kind || kind === address.kind) continue;
    for (const { start, end } of find(searched)) strict.push({ start, end, kind });
  }
  const loose: PiiSpan[] = [];
  for (const { kind, find } of [address, person]) {
    for (const { start, end } of find(searched)) loose.push({ start, end, kind });
  }
  if (strict.length === 0 || loose.length === 0) return [...strict, ...loose];
  const cut = cutAround(strict, loose);
  const same = new Set(loose.map(({ start, end }) => `${start}-${end}`));
  return [
    ...strict,
    ...cut.flatMap((span) =>
      same.has(`${span.start}-${span.end}`) ? [span] : trimmed(text, span),
    ),
  ];
}
