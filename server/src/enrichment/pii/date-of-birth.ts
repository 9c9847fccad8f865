import { type Column, columnOf, placeIn } from './columns.ts';
import {
  BIRTHDAYS,
  LABELS,
  OTHER_EVENTS,
  OWNERS,
  SMALL_WORDS,
  THINGS_BORN,
  VERBS,
} from './date-of-birth-words.ts';
import { DAY_AND_MONTH, MAY_BE_DATE, normalizedDate, WRITTEN_DATE } from './dates.ts';
import { allMatches, endOf, type PiiDetector } from './detector.ts';
import { mayHold } from './hints.ts';
import type { Span } from './kinds.ts';
import { HOLE } from './placeholders.ts';
import { REPLY } from './replies.ts';

/** Where a word may begin: a name in camel case counts as several words. */
const EDGE = '(?:(?<![\\p{sc=Latin}\\p{sc=Cyrillic}])|(?-i:(?<=\\p{Ll})(?=\\p{Lu})))';
const WORDS = new RegExp(
  `${EDGE}(?:(?<label>${LABELS.join('|')})|(?<verb>${VERBS.join('|')}|w(?:erde|ird)(?= am [^\\n]{4,20} \\d{2,3}(?:[,.!?]|$)))|(?<birthday>${BIRTHDAYS.join('|')})|(?<end>zur Welt|auf die Welt|doğumlu\\p{L}{0,4}|生まれ))(?![\\p{sc=Latin}\\p{sc=Cyrillic}])`,
  'giu',
);
const DATE = new RegExp(
  `(?<![\\d.])(?:(?<full>${WRITTEN_DATE})|(?<yearless>(?:${DAY_AND_MONTH}|\\d{1,2}(?:/\\d{1,2}|\\.\\d{1,2}\\.?))(?![\\p{sc=Latin}/])))(?!\\d)`,
  'diu',
);
const DATE_AT_START = new RegExp(`^(?:${WRITTEN_DATE})(?!\\d)`, 'iu');
const SIX_DIGITS =
  /^[ :=-]{0,3}((?:[0-3]\d(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[0-3]\d)\d{2})(?![\d\p{L}])/u;

const NEAR = 40;
/** How far after a question its answer may stand. */
const FAR = 150;

const SMALL_OR_OWNER = new RegExp(`^(?:${SMALL_WORDS}|${OWNERS})$`, 'iu');
const OTHER = new RegExp(`(?<!\\p{L})(?:${OTHER_EVENTS})(?!\\p{L})`, 'iu');
const BORN_THING = new RegExp(`(?<!\\p{L})(?:${THINGS_BORN})(?!\\p{L})[^.!?\\n]{0,24}$`, 'iu');
/** A certificate or a voucher of a birth: its date is not the birth's. */
const PAPER_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${OTHER_EVENTS}|acte|partida|kuchen|torta|tarta|bolo|gâteau) (?:d[eiu]l? ?|d['’])?$`,
  'iu',
);

const BOUNDARY = /[?!\n]|(?<=[\p{L}\d)]{2})\.["”»]?\s|(?<=\p{L})["”»]\s/u;
const ANSWERS = new RegExp(`^${REPLY}$`, 'iu');
const ITEMS = /\p{L}+/gu;
/** A second statement begins. */
const CONJUNCTION = /(?<!\p{L})(?:and|but|und|aber|et|mais|y|pero|e|ma|mas)\s+(?!time)/iu;

type Kind = 'label' | 'verb' | 'birthday';

/** Whether what stands between a word for a birth and a date leaves no doubt that they belong together. */
function belongs(between: string, kind: Kind, hasYear: boolean): boolean {
  if (between.includes(HOLE) || OTHER.test(between)) return false;
  const parts = between.split(BOUNDARY);
  const answer = parts.length > 1 ? (parts.at(-1) as string) : undefined;
  if (answer !== undefined) {
    if (!ANSWERS.test(answer) || between.split(/\?+/).length > 2) return false;
    if (kind === 'verb') return between.includes('?') || between.trim() === '';
    return between.length <= FAR;
  }
  if (between.length > NEAR || /;\s/.test(between.trimStart().slice(1))) return false;
  const words = between.match(ITEMS) ?? [];
  if (!hasYear) return words.every((word) => SMALL_OR_OWNER.test(word));
  if (kind === 'birthday') return words.every((word) => SMALL_OR_OWNER.test(word) || isName(word));
  const unknown = words.filter((word) => !SMALL_OR_OWNER.test(word) && !isName(word)).length;
  if (kind === 'label') return unknown <= 4;
  return unknown <= 1 && !(CONJUNCTION.test(between) && unknown > 0);
}

const isName = (word: string) => /^\p{Lu}/u.test(word);

/** The date that a word for a birth is followed by. */
function dateAfter(text: string, from: number, kind: Kind): Span | undefined {
  const after = text.slice(from, from + FAR + 30);
  const six = kind === 'label' ? SIX_DIGITS.exec(after)?.[1] : undefined;
  if (six) {
    const start = from + after.indexOf(six);
    return { start, end: start + six.length };
  }
  const date = DATE.exec(after);
  if (!date) return undefined;
  const between = after.slice(0, date.index);
  const hasYear = date.groups?.['full'] !== undefined;
  const numbers = /^[\d./]+$/.test(date[0]);
  if (
    !hasYear &&
    numbers &&
    !(kind === 'birthday' || (kind === 'verb' && /\b(?:on|am) $/.test(between)))
  )
    return undefined;
  if (!belongs(between, kind, hasYear)) return undefined;
  return { start: from + date.index, end: from + endOf(date) };
}

const IS =
  "(?:is|was|that['’]s|that is|it['’]s|ist|war|es|est|c['’]est|è|é)(?: (?:a|la|o|il|el|le|der|das))?(?: (?:my|his|her|mein|sein|ihr|mi|su|ma|mon|sa|son|mia|mio|sua|suo|minha|meu))?";
const dateBefore = (gap: string) =>
  new RegExp(
    `(?<![\\d.])(?:${WRITTEN_DATE}|${DAY_AND_MONTH}|\\d{1,2}\\.\\d{1,2}\\.)(?=${gap}$)`,
    'iu',
  );
/** What may stand between a date and the word after it that calls it a birth. */
const BEFORE: Readonly<Record<Kind | 'end', RegExp>> = {
  label: dateBefore(`(?: ?[([](?:my )?|,? (?:[–—-] )?${IS} | [–—-] )`),
  birthday: dateBefore(`(?: ?[([](?:my )?|,? (?:[–—-] )?${IS} | (?:mon |mi |il mio |meu )?)`),
  verb: dateBefore('(?:,? (?:(?:in|aus) \\p{L}{2,30} )?)'),
  end: dateBefore('(?: (?:in \\p{L}{2,30} )?|)'),
};
/** Words of these kinds stand after their date, too. */
const MAY_FOLLOW = /^(?:geb(?:oren|urtstag)|urodz)/i;

function spanBefore(text: string, said: RegExpExecArray, kind: Kind | 'end'): Span | undefined {
  if (kind === 'verb' && !MAY_FOLLOW.test(said[0])) return undefined;
  const from = Math.max(0, said.index - 70);
  const date = BEFORE[kind].exec(text.slice(from, said.index));
  return date ? { start: from + date.index, end: from + endOf(date) } : undefined;
}

/** Another date of birth beside the first: "3/5/87 and 9/9/16", "statt 5.3.1987 muss da 3.5.1987 stehen". */
const AND =
  /^["'”)]{0,2}(?:,? (?:and|und|et|y|e|&|or|oder|o|ou|to|but|mais|mas|sino|ma|statt|auf|muss da)(?: (?:should be|(?:is )?not|is|it['’]s|the|le|el|il|a|o|on|am|es|è|é))?){1,2} /iu;
const LISTED = /^["'”)]{0,2}, /u;
const SEVERAL = /s$|daten$|^naci(?:dos|eron)|^nascer|^nati$/iu;

function continued(text: string, first: Span, word: string): Span[] {
  const spans: Span[] = [];
  for (let { end } = first; ; ) {
    const rest = text.slice(end, end + 80);
    const joint = AND.exec(rest) ?? (SEVERAL.test(word) ? LISTED.exec(rest) : null);
    const date = joint && DATE_AT_START.exec(rest.slice(joint[0].length));
    if (!joint || !date) return spans;
    const start = end + joint[0].length;
    end = start + date[0].length;
    spans.push({ start, end });
  }
}

const HEADER = new RegExp(
  `${EDGE}(?:${LABELS.join('|')}|geboren|born|birthday|nac(?:ido)?|nato|né)(?![\\p{sc=Latin}])`,
  'iu',
);

function inColumn(text: string, { cells }: Column): Span[] {
  return cells.flatMap(({ start, end }) => {
    const date = end - start < 60 ? DATE.exec(text.slice(start, end)) : null;
    return date?.groups?.['full'] ? [{ start: start + date.index, end: start + endOf(date) }] : [];
  });
}

/** In order, of those that share something the first and longest. */
function firstOnes(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** A date that the text calls somebody's birth; any other date stays. */
export const dateOfBirth: PiiDetector = {
  kind: 'DATE_OF_BIRTH',
  find: ({ text, hints }) => {
    if (!mayHold(hints, 'digit') || !mayHold(hints, 'birth') || !MAY_BE_DATE.test(text)) return [];
    const found: Span[] = [];
    for (const said of allMatches(text, WORDS)) {
      const { label, verb, birthday } = said.groups ?? {};
      const kind = label ? 'label' : verb ? 'verb' : birthday ? 'birthday' : 'end';
      const lead = text.slice(Math.max(0, said.index - 40), said.index);
      if (kind !== 'end' && PAPER_BEFORE.test(lead)) continue;
      if ((kind === 'verb' || kind === 'birthday') && BORN_THING.test(lead)) continue;
      const before = spanBefore(text, said, kind);
      const span = before ?? (kind === 'end' ? undefined : dateAfter(text, endOf(said), kind));
      if (span) found.push(span, ...continued(text, span, said[0]));
    }
    const column = columnOf(text, HEADER);
    const outside = found.filter((span) => placeIn(column, span) !== 'another');
    return firstOnes([...inColumn(text, column), ...outside]);
  },
  normalize: normalizedDate,
};
