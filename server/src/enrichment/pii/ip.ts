import { isIPv6 } from 'node:net';
import { allMatches, endOf, type PiiDetector, precededBy } from './detector.ts';
import type { Span } from './kinds.ts';

/** The dots in brackets too, as in reports of attacks. */
const DOT = '(?:\\.|\\[\\.\\])';
const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const V4 = new RegExp(`(?<![\\w.])(?:${BYTE}${DOT}){3}${BYTE}(?![\\w]|\\.\\d)`, 'g');
const V6 = /(?<![\w:.])[0-9A-Fa-f:]{4,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])/g;
/** Cheap test that goes before `V6`: a time of day has one colon. */
const MAY_BE_V6 = /:[0-9A-Fa-f]{0,4}:/;
/** What has versions, or is numbered, right before a number. */
const VERSION_WORDS =
  /(?:(?<![\p{L}\p{N}])(?:v|ver\.?|v\.|version[ea]?|versión|versão|release|build|firmware|section|chapter|kapitel|abschnitt|article|clause|update|patch|driver|kernel|node(?:\.?js)?|v8|java|jdk|jre|chrome|chromium|firefox|edge|safari|android|ios|ipados|macos|windows|electron|openssl|oracle|python|ruby|php|perl|mysql|postgres(?:ql)?|redis|nginx|apache|docker|unity|photoshop|office|teams|zoom|adobe|flash|directx)|§|#)["':=@ ]{0,4}$/iu;
/** Between two versions. */
const VERSUS = /^["']?,? ?(?:vs\.?|versus|to|and|or|und|auf|et|y|e|->|→|–|-)? ?["']?(?:v\.?)?$/i;
/** A heading: "10.5.3.2 Scope". */
const HEADING = /^ \p{Lu}\p{Ll}+/u;
const SMALL_PARTS = /^(?:\d{1,2}\.){3}\d{1,2}$/;
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

const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n';

/** "10.0.0.0/8": a network with nothing of a host in it. */
function isNetwork(value: string, after: string): boolean {
  const bits = Number(/^\/(\d{1,2})(?![\d.])/.exec(after)?.[1] ?? 32);
  const number = value.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
  return bits < 32 && number % 2 ** (32 - bits) === 0;
}

export const ip: PiiDetector = {
  kind: 'IP',
  find: ({ text }) => {
    const spans: Span[] = [];
    let versionEnd = -1;
    for (const match of allMatches(text, V4)) {
      const { index: start } = match;
      const end = endOf(match);
      const isVersion =
        precededBy(text, start, VERSION_WORDS, 18) ||
        (versionEnd >= 0 &&
          start - versionEnd < 12 &&
          VERSUS.test(text.slice(versionEnd, start))) ||
        (SMALL_PARTS.test(match[0]) &&
          isLineStart(text, start) &&
          HEADING.test(text.slice(end, end + 12)));
      if (isVersion) versionEnd = end;
      else if (!NOBODY.test(match[0]) && !isNetwork(match[0], text.slice(end, end + 4)))
        spans.push({ start, end });
    }
    if (!MAY_BE_V6.test(text)) return spans;
    for (const match of allMatches(text, V6)) {
      const value = match[0].replace(/(?<=[^:]):$/, '');
      const isWhole = value.endsWith('::') && /^\/\d/.test(text.slice(endOf(match)));
      if (v6(value) && !isWhole)
        spans.push({ start: match.index, end: match.index + value.length });
    }
    return spans;
  },
  normalize: (value) => value.toLowerCase().replace(/[[\]]/g, ''),
};
