import { allMatches, matches, onlyAlphanumeric, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { apartFrom } from './spans.ts';

const WORDS =
  /(?<![\p{L}])(?:born(?: on| in)?|birth ?da(?:y|te)|date of birth|d\.?o\.?b\.?|geboren|geburtsdatum|geburtstag|geb\.|naci(?:d[oa]|ó|mos)?|nací|(?:fecha de |fec\. ?|f\. ?(?:de )?)?nacimiento|fecha nac\.?|cumpleaños|n[ée]e? le|né\(e\) le|nés? (?:le|un)|date de naissance|naissance|anniversaire|nat[oa] (?:il|a|ad|in)|data di nascita|compleanno|nascid[oa]|nasci|nasceu|data de nascimento|aniversário)(?![\p{L}])/giu;

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|ene|abr|ago|dic|janv|fév|fev|avr|juin|juil|aoû|déc|gen|mag|giu|lug|set|ott|out)\\p{L}{0,8}';
const DATE = new RegExp(
  `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|` +
    `\\d{1,2}(?:st|nd|rd|th|\\.|er|º|°)?(?: of| de| di| do)? ${MONTH}\\.?,?(?: de| del| of)? ?(?:\\d{4})|` +
    `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\d])`,
  'iu',
);

/** The word for a birth right after the date: "am 3. Mai 1990 geboren", "May 3 is my birthday". */
const AFTER =
  /^,?[ \t](?:(?:in|aus) \p{L}{2,30} )?(?:geboren|is (?:my|his|her) (?:birthday|date of birth)|ist (?:mein|sein|ihr) Geburtstag|es (?:mi|su) cumpleaños|est (?:mon|son) anniversaire|è il (?:mio|suo) compleanno|é (?:o )?(?:meu|seu) aniversário)(?![\p{L}])/iu;
const MAY_FOLLOW = /geboren|birth|geburtstag|cumplea|anniversaire|compleanno|anivers/i;

const REACH = 40;

const ANY_DATE = new RegExp(DATE.source, 'giu');

function beforeWord(text: string): Span[] {
  if (!MAY_FOLLOW.test(text)) return [];
  return matches(text, ANY_DATE).filter(({ end }) => AFTER.test(text.slice(end, end + 80)));
}

/** A date that the text calls somebody's birth; any other date stays. */
export const dateOfBirth: PiiDetector = {
  kind: 'DATE_OF_BIRTH',
  find: ({ text }) => {
    if (!/\d{4}|\d[./-]\d\d?[./-]\d/.test(text)) return [];
    const spans: Span[] = [];
    for (const said of allMatches(text, WORDS)) {
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
    return [...spans, ...apartFrom(spans, beforeWord(text))];
  },
  normalize: onlyAlphanumeric,
};
