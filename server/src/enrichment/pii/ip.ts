import { isIPv6 } from 'node:net';
import { allMatches, type PiiDetector, precededBy } from './detector.ts';
import type { Span } from './kinds.ts';

const V4 =
  /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g;
const V6 = /(?<![\w:.])[0-9A-Fa-f:]{4,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])/g;
const VERSION_WORDS =
  /(?:\bv|\bversion[ea]?|\bversión|\bversão|\brelease|\bbuild|\bfirmware|\bver\.?|\bsection|\bchapter|§|\bv\.|#)\s*$/i;
/** They name no one: this machine, any machine, broadcast and netmasks. */
const NOBODY = /^(?:127\.|0\.0\.0\.0$|255\.255\.)/;

function v6(value: string): boolean {
  if (!value.includes(':') || !isIPv6(value) || value === '::1') return false;
  const groups = value.split(':').filter((group) => group !== '');
  // `a::b` and `std::` are code: a shortened address needs a digit and two groups, one of them long.
  return (
    !value.includes('::') ||
    (groups.length >= 2 && /\d/.test(value) && groups.some((g) => g.length > 2))
  );
}

export const ip: PiiDetector = {
  kind: 'IP',
  find: ({ text }) => {
    const spans: Span[] = [];
    for (const match of allMatches(text, V4)) {
      if (NOBODY.test(match[0]) || precededBy(text, match.index, VERSION_WORDS, 14)) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
    if (!text.includes(':')) return spans;
    for (const match of allMatches(text, V6)) {
      const value = match[0].replace(/(?<=[^:]):$/, '');
      if (v6(value)) spans.push({ start: match.index, end: match.index + value.length });
    }
    return spans;
  },
  normalize: (value) => value.toLowerCase(),
};
