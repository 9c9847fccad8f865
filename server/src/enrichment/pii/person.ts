import { nameContexts, notNames } from '../data/names.ts';
import type { Tagged } from '../models/tagger.ts';
import { allMatches, endOf, foldSpaces, matches, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';

const BEFORE = '(?<![\\p{L}\\p{N}_.])';
const STRONG = new RegExp(`${BEFORE}(?:${nameContexts.strong.join('|')})[ \\t]{1,3}["“]?`, 'giu');
/** Cheap test that goes before `STRONG`: each of its phrases contains one of these. */
const MAY_INTRODUCE = /nam|call|llam|nom|appel|hei|chiam|cham/i;
const ADDRESSEE = new RegExp(
  `${BEFORE}(?:${nameContexts.addressees.join('|')})[ \\t]{0,3}(?=\\p{L})`,
  'giu',
);
/** Cheap test that goes before `ADDRESSEE`: each of its phrases contains one of these. */
const MAY_ADDRESS =
  /\batt(?:[n.: \t]|ention de)|atenci|attenz|fao|c\/o|hd\.|händ|c\. ?a\.|a\/c|cuidados/i;
const CLOSING = new RegExp(
  `(?:^|\\n|[.!?] ) {0,3}(?:${nameContexts.closings})[,!.]{0,2}\\s{0,3}\\n\\s{0,4}`,
  'giu',
);
const OPENING = new RegExp(`(?:^|\\n) {0,3}(?:${nameContexts.openings})[ \\t]{1,2}`, 'giu');

/** Capitalised words with particles and initials between them; at most four. */
const WORD = "\\p{Lu}(?:\\p{L}\\p{M}?){1,25}(?:['’-]\\p{L}{1,25}){0,2}";
const MIDDLE =
  '(?: (?:\\p{Lu}\\.|de|del|de la|da|do|dos|das|di|du|van|von|van der|von der|le|la|el|bin|al))?';
const NAME = new RegExp(`(?:\\p{Lu}\\. ?){0,2}${WORD}(?:${MIDDLE} ${WORD}){0,3}`, 'uy');
const SMALL_WORD = "\\p{L}{2,20}(?:['’-]\\p{L}{1,20})?";
/** A name in small letters ends with the sentence or before "and". */
const SMALL_NAME = new RegExp(
  `${SMALL_WORD}(?: ${SMALL_WORD}){0,2}?(?=\\s*(?:[.,!?;:)]|$|\\n)|\\s(?:and|und|y|et|e|but|from|i)\\s)`,
  'uyi',
);

/** "I'm Naomi Ryan": counts with two words or more only, as a single one is mostly a nationality or a mood. */
const CLAIM =
  "i['’]m|i am|this is|soy|je suis|c['’]est|ich bin|hier ist|sono|sou (?:o|a)|aqui (?:é|fala)(?: o| a)?";
/** A blank before a capital, and before it what gives a name away: a title or label (group 1) or a claim. */
const BEFORE_NAME = new RegExp(
  `[ \\t](?=\\p{Lu})(?<=${BEFORE}(?:((?i:${nameContexts.weak.join('|')}))[ \\t]{1,6}|(?i:${CLAIM})[ \\t]{1,3}))`,
  'gu',
);
const AFTER_CLAIM =
  /^\s*(?:[.,!;:)\n]|$|(?:and|from|speaking|calling|here|y|de|et|und|von|aus|e|da)\s)/iu;

const ENDS_LINE = /^\s{0,3}(?:[,!:\n]|$)/;
/** A title is written small in running text too often; a label or title has to look like one. */
const isTitled = (context: string) =>
  /^\p{Lu}/u.test(context) || context.includes(':') || context.includes('.');

function isClaimed(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes(' ') && AFTER_CLAIM.test(text.slice(end, end + 12));
}

const NAME_WORD = /[^ .]+/g;
const LOOSE_END = /['’]s$|\s+$/;

function nameAt(text: string, from: number): Span | undefined {
  NAME.lastIndex = from;
  const match = NAME.exec(text);
  if (!match) return undefined;
  const [name] = match;
  const wrong = allMatches(name, NAME_WORD).find((word) => notNames.has(word[0].toLowerCase()));
  if (wrong?.index === 0) return undefined;
  const end = from + name.slice(0, wrong?.index).replace(LOOSE_END, '').length;
  return { start: from, end };
}

function smallNameAt(text: string, from: number): Span | undefined {
  SMALL_NAME.lastIndex = from;
  const match = SMALL_NAME.exec(text);
  if (!match || match[0].split(/[ ]/).some((word) => notNames.has(word.toLowerCase())))
    return undefined;
  return { start: from, end: from + match[0].length };
}

/** A name that words before it give away. `said`: somebody says so, while a title or greeting leaves open where it ends. */
type Introduced = Span & { readonly said: boolean };

export function introducedNames(text: string): Introduced[] {
  const spans: Introduced[] = [];
  const add = (span: Span, said: boolean) => spans.push({ ...span, said });
  for (const introduction of MAY_INTRODUCE.test(text) ? allMatches(text, STRONG) : []) {
    const span = nameAt(text, endOf(introduction)) ?? smallNameAt(text, endOf(introduction));
    if (span) add(span, true);
  }
  for (const { index, 1: title } of allMatches(text, BEFORE_NAME)) {
    const span = title === undefined || isTitled(title) ? nameAt(text, index + 1) : undefined;
    if (span && (title !== undefined || isClaimed(text, span))) add(span, false);
  }
  for (const addressee of MAY_ADDRESS.test(text) ? allMatches(text, ADDRESSEE) : []) {
    const span = nameAt(text, endOf(addressee));
    if (span && text.slice(span.start, span.end).includes(' ')) add(span, false);
  }
  const closings = text.includes('\n') ? allMatches(text, CLOSING) : [];
  for (const line of [...closings, ...allMatches(text, OPENING)]) {
    const span = nameAt(text, endOf(line));
    if (span && ENDS_LINE.test(text.slice(span.end, span.end + 5))) add(span, false);
  }
  return spans;
}

/** The end of "Ann's", of "Jr.". */
const GENITIVE = /^['’]s$/i;
const ABBREVIATED = /^[ .](?:jr|sr)\.$/i;
/** Initials before a name; "M." by itself is a title in French. */
const INITIALS = /(?<![\p{L}\p{N}.'’])(?!M\. $)(?:\p{Lu}\. ?){1,3}$/u;
const INITIALS_LENGTH = 10;
/** What makes the name a company's. */
const COMPANY =
  /^,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|KG|OHG|Corp|PLC|Plc|SARL|SAS|S\.A|S\.L|S\.r\.l|Srl|S\.p\.A|SpA|Ltda|Lda|B\.V|N\.V|& Co|& Sons|& Cie)(?![\p{L}\p{N}])/u;

/** The name that the tagger saw, with its initials and without what belongs to no name; nothing where it is none. */
function wholeName(text: string, span: Span): Span[] {
  const before = text.slice(Math.max(0, span.start - INITIALS_LENGTH), span.start);
  const start = span.start - (INITIALS.exec(before)?.[0].length ?? 0);
  const end =
    span.end -
    (GENITIVE.test(text.slice(span.end - 2, span.end)) ? 2 : 0) +
    (ABBREVIATED.test(text.slice(span.end - 3, span.end + 1)) ? 1 : 0);
  const isNone =
    notNames.has(text.slice(start, end).toLowerCase()) || COMPANY.test(text.slice(end, end + 10));
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
function asSeen(text: string, { start, end, said }: Introduced, tagged: Tagged): Span[] {
  if (!said && tagged.persons.some((seen) => seen.start === start)) return [];
  const place = tagged.addresses.find((seen) => seen.start > start && seen.start < end);
  return [{ start, end: start + text.slice(start, place?.start ?? end).trimEnd().length }];
}

/** Names that the text introduces or the tagger sees, and their other mentions. */
export const person: PiiDetector = {
  kind: 'PERSON',
  find: ({ text, tagged }) => {
    const seen = tagged.persons.flatMap((span) => wholeName(text, span));
    const introduced = introducedNames(text).flatMap((name) => asSeen(text, name, tagged));
    const spans = [...introduced, ...seen];
    return spans.length === 0 ? spans : [...spans, ...elsewhere(text, spans)];
  },
  normalize: foldSpaces,
};
