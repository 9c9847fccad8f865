import type { PiiKind, PiiSpan } from '../../../server/src/enrichment/pii/kinds.ts';
import type { Random } from './random.ts';

export type MarkedText = { readonly text: string; readonly spans: readonly PiiSpan[] };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What `{h32}` and the like are filled with. */
const SIGNS: Readonly<Record<string, string>> = {
  d: '0123456789',
  h: '0123456789abcdef',
  A: `${LETTERS}234567`,
  x: `${LETTERS}${LETTERS.toLowerCase()}0123456789`,
  b: `${LETTERS}${LETTERS.toLowerCase()}0123456789+/`,
  u: `${LETTERS}${LETTERS.toLowerCase()}0123456789_-`,
};

/** Fills `{h32}` with 32 of the signs under h, so that no token of the repository looks like somebody's. */
export const filledTokens = (random: Random, text: string): string =>
  text.replace(/\{([dhAxbu])(\d+)\}/g, (_, signs: string, count: string) =>
    Array.from({ length: Number(count) }, () => random.pick([...(SIGNS[signs] ?? '')])).join(''),
  );

/** Reads values between « and » as `kind`, those between ‹ and › as addresses. */
export function markedText(marked: string, kind: PiiKind): MarkedText {
  let text = '';
  let start = 0;
  const spans: PiiSpan[] = [];
  for (const sign of marked) {
    if (sign === '«' || sign === '‹') start = text.length;
    else if (sign === '»') spans.push({ start, end: text.length, kind });
    else if (sign === '›') spans.push({ start, end: text.length, kind: 'ADDRESS' });
    else text += sign;
  }
  return { text, spans };
}
