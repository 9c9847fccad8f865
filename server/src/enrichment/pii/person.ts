import { notNames } from '../data/names.ts';
import type { Tagged } from '../models/tagger.ts';
import { foldSpaces, matches, type PiiDetector } from './detector.ts';
import { type Introduced, introducedNames } from './introduced-names.ts';
import type { Span } from './kinds.ts';
import { isLastName, isNoPerson } from './no-person.ts';

/** The end of "Ann's", of "Jr.". */
const GENITIVE = /^['’]s$/i;
const ABBREVIATED = /^[ .](?:jr|sr)\.$/i;
/** Initials before a name; "M." by itself is a title in French. */
const INITIALS = /(?<![\p{L}\p{N}.'’])(?!M\. $)(?:\p{Lu}\. ?){1,3}$/u;
const INITIALS_LENGTH = 10;
/** What makes the name a company's. */
const COMPANY =
  /^,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|KG|OHG|Corp|PLC|Plc|SARL|SAS|S\.A|S\.L|S\.r\.l|Srl|S\.p\.A|SpA|Ltda|Lda|B\.V|N\.V|& Co|& Sons|& Cie)(?![\p{L}\p{N}])/u;

/** Where somebody works, behind a name in German. */
const DEPARTMENT =
  / (?:von|vom|aus|bei) (?:der |dem )?\p{Lu}\p{L}*(?:abteilung|dienst|service|kasse|verwaltung|hotline|zentrale|büro|stelle)$/u;
/** A last name in capitals beside the rest of it: "LEFEBVRE Amandine". */
const [CAPITALS_BEFORE, CAPITALS_AFTER] = [
  /(?<![\p{L}\p{N}])\p{Lu}{3,20}(?:-\p{Lu}{2,20})? $/u,
  /^ \p{Lu}{3,20}(?:-\p{Lu}{2,20})?(?![\p{L}\p{N}])/u,
];
const CAPITALS_LENGTH = 24;

/** Length of the last name in capitals in `beside`; 0: there is none. */
function lastNameLength(beside: string, pattern: RegExp): number {
  const word = pattern.exec(beside)?.[0] ?? '';
  return word !== '' && isLastName(word.trim()) ? word.length : 0;
}

/** The name that the tagger saw, with its initials and without what belongs to no name; nothing where it is none. */
function wholeName(text: string, span: Span): Span[] {
  const before = text.slice(Math.max(0, span.start - INITIALS_LENGTH), span.start);
  const isWritten = /\p{Ll}/u.test(text.slice(span.start, span.end));
  const capitals = isWritten
    ? lastNameLength(
        text.slice(Math.max(0, span.start - CAPITALS_LENGTH), span.start),
        CAPITALS_BEFORE,
      )
    : 0;
  const start = span.start - (capitals || (INITIALS.exec(before)?.[0].length ?? 0));
  const more = isWritten
    ? lastNameLength(text.slice(span.end, span.end + CAPITALS_LENGTH), CAPITALS_AFTER)
    : 0;
  const end =
    span.end +
    more -
    (DEPARTMENT.exec(text.slice(span.start, span.end))?.[0].length ?? 0) -
    (GENITIVE.test(text.slice(span.end - 2, span.end)) ? 2 : 0) +
    (ABBREVIATED.test(text.slice(span.end - 3, span.end + 1)) ? 1 : 0);
  const isNone = COMPANY.test(text.slice(end, end + 10)) || isNoPerson(text, { start, end });
  return isNone ? [] : [{ start, end }];
}

const MIN_PART = 3;
const MAX_NAMES = 50;
/** A capitalised part of a name: letters only, as it becomes part of a pattern. */
const PART = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;

/** Other places where a name that was introduced stands, whole or in capitalised parts. */
function elsewhere(text: string, spans: readonly Span[]): Span[] {
  const parts = new Set<string>();
  for (const { start, end } of spans.slice(0, MAX_NAMES)) {
    const name = text.slice(start, end);
    for (const part of name.split(/[ .]+/)) {
      if (part.length >= MIN_PART && PART.test(part) && !notNames.has(part.toLowerCase()))
        parts.add(part);
    }
  }
  if (parts.size === 0) return [];
  const escaped = [...parts].map((part) => part.replace(/[-'’]/g, "[-'’]"));
  const again = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?: (?:${escaped.join('|')})){0,3}(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  return matches(text, again);
}

/** An introduced name without the address behind it; nothing where the tagger sees a name in its place and knows its end. */
function asSeen(
  text: string,
  { start, end, said }: Introduced,
  tagged: Pick<Tagged, 'persons' | 'addresses'>,
): Span[] {
  if (!said && tagged.persons.some((seen) => seen.start === start)) return [];
  const place = tagged.addresses.find((seen) => seen.start > start && seen.start < end);
  return [{ start, end: start + text.slice(start, place?.start ?? end).trimEnd().length }];
}

/** Names that the text introduces or the tagger sees, and their other mentions. */
export const person: PiiDetector = {
  kind: 'PERSON',
  find: (read) => {
    const { text, tagged } = read;
    const seen = tagged.persons.flatMap((span) => wholeName(text, span));
    const known = { persons: seen, addresses: tagged.addresses };
    const introduced = introducedNames(read).flatMap((name) => asSeen(text, name, known));
    const spans = [...introduced, ...seen];
    return spans.length === 0 ? spans : [...spans, ...elsewhere(text, spans)];
  },
  normalize: foldSpaces,
};
