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
 * All personal data of each text. Spans may overlap and come in no order. A name or an address ends where a value of a
 * stricter kind begins: the phone number after an address stays a phone number. Detector by detector, as each finds its
 * code and tables still in the processor's caches.
 */
export function findPii(texts: readonly string[]): PiiSpan[][] {
  const searched = texts.map((text) => ({
    text: readPiiText(text),
    strict: [] as PiiSpan[],
    loose: [] as PiiSpan[],
  }));
  for (const { kind, find } of piiDetectors) {
    const isLoose = kind === person.kind || kind === address.kind;
    for (const { text, strict, loose } of searched) {
      const into = isLoose ? loose : strict;
      for (const { start, end } of find(text)) into.push({ start, end, kind });
    }
  }
  return searched.map(({ text, strict, loose }) => [...strict, ...cut(text.text, strict, loose)]);
}

/** The loose spans without what the strict ones cover. */
function cut(text: string, strict: readonly PiiSpan[], loose: readonly PiiSpan[]): PiiSpan[] {
  if (strict.length === 0 || loose.length === 0) return [...loose];
  const same = new Set(loose.map(({ start, end }) => `${start}-${end}`));
  return cutAround(strict, loose).flatMap((span) =>
    same.has(`${span.start}-${span.end}`) ? [span] : trimmed(text, span),
  );
}
