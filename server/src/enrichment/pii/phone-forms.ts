import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { DigitGroup } from './digit-runs.ts';

/** Countries whose national numbers begin with a zero. */
const LEADING_ZERO: readonly CountryCode[] = [
  'FR',
  'DE',
  'GB',
  'IT',
  'NL',
  'BE',
  'CH',
  'AT',
  'IE',
  'SE',
  'AU',
  'FI',
  'JP',
  'IN',
  'BR',
  'TR',
  'AR',
  'NZ',
  'ZA',
  'NG',
  'KE',
  'PH',
  'AE',
  'MA',
  'VE',
  'MX',
  'IL',
  'PE',
];

const isValid = (digits: string, countries: readonly CountryCode[]) =>
  countries.some((country) => parsePhoneNumberFromString(digits, country)?.isValid());

/** A mobile number in one piece that no other number of its length looks like. */
const MOBILE_IN_ONE = /^0(?:[467]\d{8}|7\d{9}|1[567]\d{8,9}|[89][01]\d{8}|9\d{9})$/;

/**
 * How national numbers without a leading zero are printed: groups and the signs between them, `d` for a digit. A plan of
 * the countries has to know the number.
 */
const PRINTED: readonly { readonly form: RegExp; readonly countries: readonly CountryCode[] }[] = [
  { form: /^[679]\d\d([ .-])\d{3}\1\d{3}/, countries: ['ES', 'PT'] },
  { form: /^[679]\d\d([ .-])\d\d\1\d\d\1\d\d/, countries: ['ES'] },
  { form: /^9\d([ .-])\d{3}\1\d\d\1\d\d/, countries: ['ES', 'PT'] },
  { form: /^[89]0\d \d{3} \d{3}/, countries: ['ES', 'IT', 'PT'] },
  {
    form: /^3[2-9]\d[ ./-](?:\d{7}|\d{3} \d{4}|\d{3}[ .]\d\d[ .]\d\d|\d\d \d\d \d{3})/,
    countries: ['IT'],
  },
  { form: /^3[0-5]\d[ -]\d{3}[ -]\d{4}/, countries: ['CO'] },
  { form: /^\d\d\) ?\d{4,5}[ -]?\d{4}/, countries: ['BR', 'MX'] },
  { form: /^\d\d 9 ?\d{4}-\d{4}/, countries: ['BR'] },
  { form: /^\d\d 9 \d{4} \d{4}/, countries: ['BR'] },
  { form: /^[2-9]\d\d\) ?\d{7}/, countries: ['US'] },
  { form: /^8[ -]?\(?9\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d/, countries: ['RU'] },
];

/** How many groups are one national number in a printed form that leaves no doubt; 0: none. */
export function printedForm(text: string, groups: readonly DigitGroup[]): number {
  const first = groups[0] as DigitGroup;
  const last = groups[Math.min(groups.length, 6) - 1] as DigitGroup;
  const printed = text.slice(first.start, last.end);
  for (const { form, countries } of PRINTED) {
    const end = first.start + (form.exec(printed)?.[0].length ?? 0);
    const count = groups.findIndex((group) => group.end === end) + 1;
    const number = groups.slice(0, count);
    if (count === 0 || number.slice(-2).every(({ digits }) => digits === '000')) continue;
    const digits = number.map((group) => group.digits).join('');
    if (isValid(digits, countries)) return count;
  }
  return 0;
}

/** Whether digits that begin with a zero are a number of some country's plan. */
export function isNational(digits: string, groupCount: number): boolean {
  if (groupCount === 1 && !MOBILE_IN_ONE.test(digits)) return false;
  return digits.length >= 9 && digits.length <= 13 && isValid(digits, LEADING_ZERO);
}

/** Whether the digits after a plus or an exit code can be called. */
export function isInternational(digits: string): boolean {
  if (digits.length < 8 || digits.length > 15) return false;
  const number = parsePhoneNumberFromString(`+${digits}`);
  return number?.country !== undefined || number?.isPossible() === true;
}

/**
 * The number within its country, which all spellings of it share; digits of an extension follow after an x. A zero that
 * is dialled only inside the country, in brackets or not, does not count.
 */
export function nationalNumber(value: string): string {
  const [main = '', extension] = value.split(/[a-z#]{1,9}[.:]? ?(?=\d+$)/i);
  const international = /^\W*(?:\+|00[1-9]|011(?=\D?[2-9]))/.test(main);
  const digits = main
    .replace(/\(0\)/, '')
    .replace(/\D+/g, '')
    .replace(/^(?:00|011(?=[2-9]\d{9}))/, '');
  const known =
    international || /^[1-9]\d{10,}$/.test(digits)
      ? parsePhoneNumberFromString(`+${digits}`)
      : undefined;
  const national = known && (international || known.isValid()) ? known.nationalNumber : digits;
  const trunk = String(national)
    .replace(/^0+/, '')
    .replace(/^(?:1(?=[2-9]\d{9}$)|8(?=9\d{9}$))/, '');
  return extension ? `${trunk}x${extension}` : trunk;
}
