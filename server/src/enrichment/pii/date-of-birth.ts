import { onlyAlphanumeric, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';

const WORDS =
  /(?<![\p{L}])(?:born(?: on| in)?|birth ?da(?:y|te)|date of birth|d\.?o\.?b\.?|geboren|geburtsdatum|geburtstag|geb\.|naci(?:d[oa]|ó|mos)?|nací|fecha de nacimiento|cumpleaños|née? le|date de naissance|naissance|anniversaire|nat[oa] (?:il|a|ad|in)|data di nascita|compleanno|nascid[oa]|nasci|nasceu|data de nascimento|aniversário)(?![\p{L}])/giu;

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|ene|abr|ago|dic|janv|fév|fev|avr|juin|juil|aoû|déc|gen|mag|giu|lug|set|ott|out)\\p{L}{0,8}';
const DATE = new RegExp(
  `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|` +
    `\\d{1,2}(?:st|nd|rd|th|\\.|er|º|°)?(?: of| de| di| do)? ${MONTH}\\.?,?(?: de| del| of)? ?(?:\\d{4})|` +
    `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\d])`,
  'iu',
);

const REACH = 40;

/** A date that the text calls somebody's birth; any other date stays. */
export const dateOfBirth: PiiDetector = {
  kind: 'DATE_OF_BIRTH',
  find: ({ text }) => {
    if (!/\d{4}|\d[./-]\d\d?[./-]\d/.test(text)) return [];
    const spans: Span[] = [];
    for (const said of text.matchAll(WORDS)) {
      const from = said.index + said[0].length;
      const date = DATE.exec(text.slice(from, from + REACH + 30));
      if (
        !date ||
        date.index > REACH ||
        /[.!?]\s+\p{Lu}/u.test(text.slice(from, from + date.index))
      )
        continue;
      const start = from + date.index;
      if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end: start + date[0].length });
    }
    return spans;
  },
  normalize: onlyAlphanumeric,
};
