import { allMatches, endOf, matches, onlyAlphanumeric, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { apartFrom } from './spans.ts';

const WORDS = new RegExp(
  `(?<![\\p{L}])(?:${[
    'born(?: on| in)?|birth[ _-]?da(?:y|te)|b-?day|date[ _-]?of[ _-]?birth|d\\.?o\\.?b\\.?|(?<=\\()b\\.',
    'geboren|geburts-?(?:datum|dat\\.?|tag)|geb\\.(?:-?(?:datum|dat\\.))?|geb-?dat(?:um)?\\.?',
    'naci(?:d[oa]s?|ó|mos)?|nací|(?:fecha (?:de )?|fec\\. ?|f\\. ?(?:de )?)?(?:nacimiento|nac\\.?)|cumpleaños|cumplo años|cumple|f\\.?n\\.?(?=:)',
    'n[ée]e?s? (?:le|un|en)|né\\(e\\) le|né·e le|date de naiss(?:ance|\\.)|naissance|anniversaire|d\\.?d\\.?n\\.?',
    'nat[oaie](?:/a)? (?:il|a|ad|in|nel)|data di nascita|nascita|compleanno|compio gli anni',
    'nascid[oa]s?|nasci|nasceu|(?:data (?:de )?|d\\. ?)?nasc(?:imento|\\.)|aniversário|faço anos|d\\.?n\\.?(?=:)',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);
/** Cheap test that goes before `WORDS`: each of them contains one of these. */
const MAY_SAY =
  /born|birth|b-?day|d\.?o\.?b|geb|nac|cumple|né|nee? le|naiss|anni|d\.?d\.?n|nat[oaie][ /]|nasc|complea|compio gli|anivers|faço anos|cumplo|[fd]\.?n\.?:|\(b\./i;

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|ene|abr|ago|dic|janv|fév|fev|avr|juin|juil|aoû|déc|gen|mag|giu|lug|set|ott|out)\\p{L}{0,8}';
const DAY = '\\d{1,2}(?:st|nd|rd|th|\\.|er|º|°|ª)?';
const DAY_AND_MONTH = `${DAY}(?: day)?(?: of| de| di| do)? ${MONTH}|${MONTH}\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = "(?:\\d{4}|['’]?\\d{2}(?![\\d:./]))";
const WRITTEN =
  '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d|[0-3]\\d(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|' +
  `\\d{1,2}[/.-]${MONTH}[/.-](?:\\d{4}|\\d{2})|${DAY}(?: day)?(?: of| de| di| do)? ${MONTH}\\.?,?(?: de| del| of)? ?${YEAR}|` +
  `${MONTH}\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|${MONTH}\\.?(?: de| of)? \\d{4}`;
const DATE = new RegExp(`(?<!\\d)(?:${WRITTEN})(?!\\d)`, 'iu');

/** A birthday needs no year where it stands right after its word. */
const ANNUAL = /day|geburtstag|cumpl|anni$|anos$|anniversaire|compleanno|aniversário/i;
const YEARLESS = new RegExp(
  `^[^\\p{L}\\d\\n]{0,3}(?:(?:is|was|falls|on|the|ist|war|am|der|es|el|est|le|è|il|é|em|no|dia|día|a)[ :]{1,2}){0,3}(?=\\d|\\p{L})(${DAY_AND_MONTH}|\\d{1,2}[/.]\\d{1,2})(?![\\d\\p{L}/])`,
  'diu',
);

/** The word for a birth right after the date: "am 3. Mai 1990 geboren", "May 3 is my birthday". */
const AFTER =
  /^,?[ \t](?:(?:in|aus) \p{L}{2,30} )?(?:geboren|is (?:my|his|her) (?:birthday|date of birth)|(?:ist (?:mein|sein|ihr) )?Geburtstag|es (?:mi|su) cumpleaños|est (?:mon|son) anniversaire|è il (?:mio|suo) compleanno|é (?:o )?(?:meu|seu) aniversário)(?![\p{L}])/iu;
const MAY_FOLLOW = /geboren|birth|geburtstag|cumplea|anniversaire|compleanno|anivers/i;

const REACH = 40;

const ANY_DATE = new RegExp(`(?<!\\d)(?:${WRITTEN}|${DAY_AND_MONTH})(?![\\d\\p{L}])`, 'giu');

function beforeWord(text: string): Span[] {
  if (!MAY_FOLLOW.test(text)) return [];
  return matches(text, ANY_DATE).filter(({ end }) => AFTER.test(text.slice(end, end + 80)));
}

/** A date that the text calls somebody's birth; any other date stays. */
/** Where another sentence begins. */
const ELSEWHERE = /[.!?]\s+\p{Lu}|;\s/u;

/** The date that follows a word for a birth; right after one for a birthday it needs no year. */
function dateAfter(text: string, said: RegExpExecArray): Span | undefined {
  const from = endOf(said);
  const after = text.slice(from, from + REACH + 30);
  const date = DATE.exec(after);
  if (date && date.index <= REACH && !ELSEWHERE.test(after.slice(0, date.index)))
    return { start: from + date.index, end: from + endOf(date) };
  const yearless = ANNUAL.test(said[0]) ? YEARLESS.exec(after)?.indices?.[1] : undefined;
  return yearless && { start: from + yearless[0], end: from + yearless[1] };
}

export const dateOfBirth: PiiDetector = {
  kind: 'DATE_OF_BIRTH',
  find: ({ text }) => {
    if (!/\d/.test(text) || !MAY_SAY.test(text)) return [];
    const spans: Span[] = [];
    for (const said of allMatches(text, WORDS)) {
      const span = dateAfter(text, said);
      if (span && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
    }
    return [...spans, ...apartFrom(spans, beforeWord(text))];
  },
  normalize: onlyAlphanumeric,
};
