import { address } from './address.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { readPiiText, readUntagged } from './detector.ts';
import { piiDetectors } from './detectors.ts';
import type { PiiSpan } from './kinds.ts';
import { nationalId } from './national-id.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
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

/** What of a question is looked at, and how far into its answer a value may begin and end. */
const QUESTION = 200;
const BEGINS = 40;
const ENDS = 120;
const asked = [nationalId, dateOfBirth, phone];

/** What an answer begins with and only the question before it tells: a birth date, a telephone number, an identity number. */
export function findAnswer(question: string, answer: string): PiiSpan[] {
  if (!/\d/.test(answer.slice(0, BEGINS))) return [];
  const before = `${question.slice(-QUESTION).trimEnd()}\n`;
  const read = readUntagged(before + answer.slice(0, ENDS));
  return asked.flatMap(({ kind, find }) =>
    find(read)
      .map(({ start, end }) => ({ kind, start: start - before.length, end: end - before.length }))
      .filter(({ start }) => start >= 0 && start < BEGINS),
  );
}
