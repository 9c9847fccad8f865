import type { Span } from './kinds.ts';

const WORD_LENGTH = 200;
const IN_URL = /(?:^|[\s"'(<[])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)\S*$/i;
/** Signs of programs, tables and formulas; a bracket of an address has a space before it. */
const CODE = /[=_{}<[\]\\`;]|[=-]>|[\p{L}\d]\(|\+ ?\d|^\(/u;
/** What is counted or measured. */
const UNIT =
  'mg|mcg|µg|ml|mL|dl|dL|kg|cm|mm|km(?! ?\\d)|kB|KB|MB|GB|TB|%|mmHg|mmol|bpm|kcal|kWh|days?|hours?|minutes?|months?|years?|weeks?|[Tt]age?n?|[Ss]tunden?|[Mm]onate?n?|[Ww]ochen?|[Jj]ahre?n?|jours?|mois|heures?|días|meses|horas|giorni|mesi|ore|dias|lezioni|lecciones|leçons|lektionen|million|millions|users|times|mal';
const MEASURED = new RegExp(`\\d ?(?:${UNIT})(?![\\p{L}\\d])`, 'u');
const UNIT_AFTER = new RegExp(`^ ?(?:${UNIT}|/d[lL])(?![\\p{L}\\d])`, 'u');
/** "7 Day Trial Way", "24 Hour Drive", "4 Place Settings": a number of something. */
const NUMBER_OF =
  /^\d{1,4}[ -](?:day|hour|minute|week|month|year|way|point lane|place settings?|step|part|mile|man|door|piece|star|speed|lane rule|person|player|bedroom|inch|foot|story|season|item)s?(?: |$)/iu;
/** A word with a number that stands for no place, with nothing else: "Jahrgang 2019", "CPT 99213", "exp 04/27 cvv 123". */
const LABELLED =
  /^(?:\p{L}*(?:[Jj]ahrgang|[Jj]ahr|[Nn]ummer|[Nn]r\.?)|[Nn]umber|[Nn]úmero|[Nn]uméro|[Nn]umero|[Uu]nit|[Rr]oom|[Zz]immer|[Kk]apitel|[Ss]eite|[Aa]bsatz|[Aa]rtikel|[Ss]ection|level|step|[Pp]age|[Cc]hapter|[Ll]ine|[Zz]eile|[Pp]ort|[Ee]rror|corso|lezione|modulo|aula|exp\.?|cvv|cvc|pin|\p{Lu}{2,4})[ :#]{1,2}(?:\d[\p{L}\d/ .-]{0,24}|\d{2}\/\d{2} (?:cvv|cvc) \d{3,4})(?:mg\/d?l)?$/u;
/** A time of day, or a date at the end. */
const TIME = /^\d{1,2}:\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}$/;

/** Whether what looks like an address is a piece of a link, of a program, or an amount. */
export function isNoAddress(text: string, { start, end }: Span): boolean {
  const value = text.slice(start, end);
  return (
    CODE.test(value) ||
    NUMBER_OF.test(value) ||
    LABELLED.test(value) ||
    TIME.test(value) ||
    (!value.includes(',') && MEASURED.test(value)) ||
    (/\d$/.test(value) && UNIT_AFTER.test(text.slice(end, end + 12))) ||
    /^[=(_[]/.test(text.slice(end, end + 1)) ||
    IN_URL.test(text.slice(Math.max(0, start - WORD_LENGTH), start + 1))
  );
}
