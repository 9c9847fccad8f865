/** Ways of writing a date, as sources of regular expressions with the flags `iu`. All lengths are bounded. */

/** Beginnings of the months' names in eleven languages, January first. */
const MONTHS: readonly string[] = [
  'jan|jän|ene|genn?a|gen(?!\\p{L})|янв|stycz|ocak',
  'feb|fév|fev|фев|lut(?:y|ego)|şub',
  'mar|mär|maart|мар|mrt',
  'apr|abr|avr|апр|kwie|nisan',
  'may|mai|mei|mag|мая|май|maja?(?!\\p{L})',
  'jun|juin|giu|июн|czerw|hazir',
  'jul|juil|lug|июл|lip(?:ca|iec)|temmuz',
  'aug|aoû|aou|ago|авг|sierp|ağu',
  'sep|set|сен|wrze|eylül',
  'oct|okt|ott|out|окт|paźdz|ekim',
  'nov|ноя|listopad|kasım',
  'dec|dez|dic|déc|дек|grud|aralık',
];
const MONTH = `(?:${MONTHS.join('|')})\\p{L}{0,8}`;

/** The signs between numbers; the slash of JSON may be escaped. */
const SIGN = '(?:\\\\?/|[.\u2010\u2011\u2013-])';
const OF = '(?: day)?(?: of| de| di| do|[.-])?';
const ORDINAL_WORD =
  '(?:(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|' +
  '(?:ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf|\\p{L}{3,9}zehn|\\p{L}{0,12}zwanzigs|\\p{L}{0,9}dreißigs)te[nr]?)';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|ter|\\.|er|º|°|ª)?|${ORDINAL_WORD})`;
const DAY_AFTER = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})`;
const YEAR = "(?:\\d{4}|['’]?\\d{2}(?![\\d:/]|\\.\\d))";

/** A day of a year. */
export const DAY_AND_MONTH = `${DAY}${OF} ?${MONTH}|${MONTH}\\.? (?:the )?${DAY_AFTER}|\\d{1,2}月\\d{1,2}日`;

/** A date with its year. */
export const WRITTEN_DATE = [
  `\\d{1,2} ?${SIGN} ?\\d{1,2} ?${SIGN} ?['’]?(?:\\d{4}|\\d{2})`,
  `\\d{4}${SIGN}\\d{1,2}${SIGN}\\d{1,2}`,
  '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d',
  '[0-3]\\d(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|(?:0[1-9]|1[0-2])[0-3]\\d(?:19|20)\\d{2}',
  '[0-3]?\\d[ ,][01]?\\d[ ,](?:19|20)\\d{2}',
  `\\d{1,2}[/-]${MONTH}[/-](?:\\d{4}|\\d{2})`,
  `${DAY}${OF} ?${MONTH}\\.?,?(?: del?| of| do)? ?${YEAR}`,
  `${MONTH}\\.? (?:the )?${DAY_AFTER},? ${YEAR}`,
  '(?:the )?\\d{1,2}(?:st|nd|rd|th) of the \\d{1,2}(?:st|nd|rd|th),? (?:of )?\\d{4}',
  '(?:昭和|平成|令和|大正|\\d{2})\\d{1,2}年\\d{1,2}月\\d{1,2}日',
  `${MONTH}\\.?(?: del?| of| do)? (?:\\d{4}|['’]\\d{2})`,
  `${MONTH} del? \\d{2}`,
  `(?:0?[1-9]|1[0-2])${SIGN}(?:19|20)\\d{2}`,
].join('|');

/** Cheap test for a date: every alternative begins with a digit, and texts have few of them. */
export const MAY_BE_DATE = new RegExp(
  `\\d(?: ?(?:\\\\?/|[.,\u2010\u2011\u2013-]) ?| )\\d|\\d{6}|\\d(?:st|nd|rd|th|ter|er|º|°|ª)?[ .,/-]{0,2}(?:of |del? |di |do |the )?(?:${MONTHS.join('|')})|\\d[年月]|\\d{1,2}(?:st|nd|rd|th) of|` +
    `(?<=(?:${MONTHS.join('|')})\\p{L}{0,8}[ .,'’-]{1,2}(?:the |del? |of |do )?)\\d|(?<=${ORDINAL_WORD} (?:of |de )?\\p{L}{3,10} )\\d|(?<=${ORDINAL_WORD},? )\\d`,
  'iu',
);

const monthNames = MONTHS.map((names) => new RegExp(`^(?:${names})`, 'iu'));
const NUMBERS = /\d+|\p{L}+/gu;

const two = (number: number) => String(number).padStart(2, '0');
/** Two digits are a year of somebody who lives, or lived lately. */
const fourDigits = (year: number) => (year > 99 ? year : year < 30 ? 2000 + year : 1900 + year);

/**
 * A form that all spellings of one date share: `19870503` where day and month are clear, `03051987` where either could
 * be the day. Anything else stays as it is, in capitals.
 */
export function normalizedDate(value: string): string {
  const plain = value.toUpperCase().replace(/[^\p{L}\d]+/gu, '');
  if (/^(?:19|20)\d{6}$/.test(plain)) return plain;
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  const parts = digits
    ? digits.slice(1)
    : (value.match(NUMBERS) ?? []).filter(
        (part) => !/^(?:st|nd|rd|th|ter|er|º|ª|the|of|day|del?|di|do)$/iu.test(part),
      );
  if (parts.length !== 3) return plain;
  const named = parts.findIndex((part) => monthNames.some((name) => name.test(part)));
  const numbers = parts.map(Number);
  const [a, b, c] = numbers as [number, number, number];
  if (named >= 0) {
    const month = monthNames.findIndex((name) => name.test(parts[named] as string)) + 1;
    const [day, year] = named === 0 ? [b, c] : [a, c];
    return Number.isNaN(day) || Number.isNaN(year) || named > 1
      ? plain
      : `${fourDigits(year)}${two(month)}${two(day)}`;
  }
  if (numbers.some(Number.isNaN)) return plain;
  if (a > 31) return `${a}${two(b)}${two(c)}`;
  const year = fourDigits(c);
  if (a > 12 || /^\d{1,2}\. ?\d{1,2}\./.test(value)) return `${year}${two(b)}${two(a)}`;
  if (b > 12 || a === b) return `${year}${two(a)}${two(b)}`;
  return `${two(a)}${two(b)}${year}`;
}
