import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { onlyDigits, type PiiDetector, precededBy } from './detector.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import type { Span } from './kinds.ts';

const WORDS =
  /(?:\bphone|\bmobile|\bcell\b|\btele?(?:ph|f)|\bt[eé]l\b|\bt[eé]l[eé]phone|\bwhatsapp|\bfax|\bsms\b|\bdesk\b|\b(?:call|reach|ring|text|contact|dial|message|answer)\w*(?: \w+){0,3}? (?:at|on|to)\b|\bcontact (?:number|no)|\bm[oó]vil|\bcelular|\bll[aá]m[ae]\w*|\bportable|\br?appel\w*|\bjoindre|\bjoignable|\bhandy|\brufnummer|\btelefon|\banrufen|\berreich|\bcellulare|\bchiama\w*|\brecapito|\btelem[oó]vel|\bligu?[ea]\b|\bligue|\bligar|\bt(?:e?lf|fno|lm)\b|\bcel\b|\bn[uú]m\b|\b(?:my|his|her|our|their) (?:\w+ )?number\b|\b(?:mi|meu|(?:il )?mio) (?:\p{L}+ )?n[uú]mero\b|\bmon (?:\p{L}+ )?numéro\b|\bmeine (?:\p{L}+ )?nummer\b)[^\d]{0,25}$/iu;
/** What stands right after a number and says what it is: "555 1234-Office", "555 1234 (mobile)", "555 1234 fax" at an end. */
const LABEL =
  /^(?:\s?[-–,(]\s?|\s(?=\p{L}+\s?(?:[.,;:)\n\\|]|$)))(?:office|mobile|cell|fax|home|direct|landline|m[oó]vil|oficina|fijo|portable|bureau|fixe|domicile|handy|b[uü]ro|festnetz|privat|dienstlich|cellulare|ufficio|fisso|telem[oó]vel|celular|escrit[oó]rio|fixo)(?![\p{L}\d])/iu;
/** What stands right before numbers that identify things, not people. */
const THING =
  /(?:[#№$€£¥]|\b(?:order|invoice|ticket|ref(?:erence)?|case|id|sku|isbn|tracking|serial|part|item|article|commande|pedido|bestellung|rechnung|ordine|fattura|encomenda|fatura|version|v)\b\W{0,3}(?:(?:number|no|nr|n[°º]|num|code|id|is|#)\W{0,3}){0,2})\s?$/i;
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
];
const EXTENSION =
  /,?\s?(?:x|ext\.?:?|extn\.?|extension|Durchwahl|DW|poste|interno|int\.|ramal|anexo)\s?\d{1,5}(?!\w)/iy;

function isDate(groups: readonly DigitGroup[]): boolean {
  const lengths = groups
    .slice(0, 3)
    .map((g) => g.digits.length)
    .join();
  if (groups[3] && groups[3].before === groups[1]?.before) return false;
  return (
    /^(?:[12],[12],(?:4|2)|4,[12],[12])$/.test(lengths) && /^[/.-]$/.test(groups[1]?.before ?? '')
  );
}

const possible = (digits: string) => {
  const number = parsePhoneNumberFromString(`+${digits}`);
  return number?.country !== undefined || number?.isPossible() === true;
};

/** Digits to call another country: 00, or 011 before a country's code that stands alone. */
function exitCode(groups: readonly DigitGroup[], all: string): number {
  if (/^00[1-9]/.test(all)) return 2;
  return groups[0]?.digits === '011' && (groups[1]?.digits.length ?? 4) < 4 ? 3 : 0;
}

/** How many groups from `groups[0]` on are one phone number; 0: none. */
function phoneLength(groups: readonly DigitGroup[], plus: boolean, said: () => boolean): number {
  const digits: string[] = [];
  for (const group of groups.slice(0, 8)) {
    const all = (digits.at(-1) ?? '') + group.digits;
    if (all.length > 18) break;
    digits.push(all);
  }
  if (digits.length === 0) return 0;
  const longest = (accept: (all: string, count: number) => boolean) => {
    for (let n = digits.length; n > 0; n--) if (accept(digits[n - 1] as string, n)) return n;
    return 0;
  };
  if (plus) return longest((all) => all.length >= 8 && all.length <= 15 && possible(all));
  if (isDate(groups)) return 0;
  const lengths = groups.slice(0, 4).map((g) => g.digits.length);
  const local = lengths[0] === 1 && groups[0]?.digits === '1' ? 1 : 0;
  const [a, b, c] = groups.slice(local);
  if (
    a &&
    b &&
    c &&
    lengths.slice(local, local + 3).join() === '3,3,4' &&
    /^[2-9]/.test(a.digits)
  ) {
    const spaced = b.before === ' ' || c.before === ' ';
    if (!spaced || b.before.startsWith(')') || /^[2-9]/.test(b.digits)) return local + 3;
  }
  const exit = exitCode(groups, digits.at(-1) ?? '');
  if (exit > 0) {
    const n = longest((all) => all.length >= 10 && all.length <= 18 && possible(all.slice(exit)));
    if (n > 0) return n;
  }
  // (11) 91234-5678
  if (/^[2-4],[45],4\b/.test(lengths.join()) && groups[1]?.before.startsWith(')')) return 3;
  if (/^0(?!0)/.test(digits.at(-1) ?? '') && digits.length > 1) {
    const n = longest(
      (all, count) =>
        count > 1 &&
        all.length >= 9 &&
        all.length <= 13 &&
        LEADING_ZERO.some((country) => parsePhoneNumberFromString(all, country)?.isValid()),
    );
    if (n > 0) return n;
  }
  if (
    lengths.join().startsWith('3,3,3') &&
    groups[1]?.before === '-' &&
    groups[2]?.before === '-' &&
    groups.length === 3
  )
    return 3;
  if (said())
    return longest((all, count) => all.length >= 7 && all.length <= 15 && !decimal(groups, count));
  return 0;
}

/** `1234567.89`, an amount. */
function decimal(groups: readonly DigitGroup[], count: number): boolean {
  return count === 2 && groups[1]?.before === '.' && (groups[1]?.digits.length ?? 0) < 3;
}

function phonesIn(text: string, run: DigitRun): Span[] {
  const spans: Span[] = [];
  const { groups } = run;
  const end = groups.at(-1)?.end ?? 0;
  const labelled = LABEL.test(text.slice(end, end + 20));
  for (let first = 0; first < groups.length; ) {
    const from = groups[first] as DigitGroup;
    const said = () => labelled || precededBy(text, from.start, WORDS, 60);
    const plus = (first === 0 && run.plus) || text[from.start - 1] === '+';
    const count = phoneLength(groups.slice(first, first + 8), plus, said);
    const last = groups[first + count - 1];
    const inside =
      first > 0 && spans.at(-1)?.end !== groups[first - 1]?.end && !/\s/.test(from.before);
    if (
      count === 0 ||
      !last ||
      (!plus && (inside || precededBy(text, from.start, THING, 30)) && !said())
    ) {
      first++;
      continue;
    }
    spans.push(withSigns(text, from.start, last.end));
    first += count;
  }
  return spans;
}

/** Takes in the plus, an opening parenthesis that is closed inside, and an extension. */
function withSigns(text: string, first: number, last: number): Span {
  let start = first;
  if (text[start - 1] === '(' && text.slice(start, last).includes(')')) start--;
  if (text[start - 1] === '+') start--;
  if (text[start - 1] === '(' && text.slice(start, last).includes(')')) start--;
  EXTENSION.lastIndex = last;
  const extra = EXTENSION.exec(text);
  return { start, end: last + (extra?.[0].length ?? 0) };
}

export const phone: PiiDetector = {
  kind: 'PHONE',
  find: ({ text, runs }) => runs.flatMap((run) => phonesIn(text, run)),
  normalize: (value) => onlyDigits(value).replace(/^(?:00|011)/, ''),
};
