import { type Column, columnOf, placeIn } from './columns.ts';
import { type PiiDetector, precededBy } from './detector.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import type { Span } from './kinds.ts';
import { isInternational, isNational, nationalNumber, printedForm } from './phone-forms.ts';
import {
  COUNTED,
  NO_TELEPHONE,
  NUMBER_WORDS,
  NUMBERED_OWNERS,
  NUMBERED_THINGS,
  PHONE_DEEDS,
  PHONE_NOUNS,
  PHONE_SMALL_WORDS,
  PHONE_VERBS,
  SAID_AFTER,
  TELEPHONES,
} from './phone-words.ts';
import { HOLE } from './placeholders.ts';
import { REPLY } from './replies.ts';

/** Signs between words and numbers; none of them stands for a replaced value. */
const SIGNS = `[^\\p{L}\\d${HOLE}]`;
const between = (words: string) => `(?:${SIGNS}{1,4}(?:${words})(?!\\p{L})){0,5}${SIGNS}{0,8}`;
const ABOUT_IT = `(?:${SIGNS}{1,3}(?!(?:${NO_TELEPHONE})(?!\\p{L}))[\\p{L}’']{1,14}){0,4}${SIGNS}{1,4}`;
const NAME = "(?-i:\\p{Lu}[\\p{L}.’'-]{1,15})";

/** What says right before a number that it is a telephone's. */
const SAID_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${PHONE_NOUNS.join('|')})(?!\\p{L})${between(`${PHONE_SMALL_WORDS}`)}|` +
    `(?:${PHONE_VERBS.join('|')}|(?:contacto? de )?emerg[eê]n\\p{L}{2,4}(?: contact)?|contact urgence|notfallkontakt)(?!\\p{L})${between(`${PHONE_SMALL_WORDS}|${NAME}`)}|` +
    `(?:${PHONE_VERBS.join('|')}|${PHONE_DEEDS})s?(?: \\p{L}[\\p{L}.’'-]{0,20}){1,4} (?:at|on|to|unter|al|au|allo|pelo|para)(?!\\p{L})${between(PHONE_SMALL_WORDS)}|` +
    `(?:${TELEPHONES})(?!\\p{L})${ABOUT_IT}|` +
    // "M: 0171 …" in a signature, and signs
    `(?<![\\p{L}\\d] ?)(?:\\([tmpohf]\\) ?|[tmpohf]:? |[tmcpohf]: ?)|[☎📞📱☏] ?|tel[:=]\\+?|wa\\.me/|sms:)$`,
  'iu',
);
/** A question for a number, and the beginning of its answer. */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:(?:phone|mobile|cell|telephone|telefon|handy|mobil|rück)\\p{L}{0,10}|tel[eé]fono|m[oó]vil|celular|t[eé]l[eé]phone|portable|cellulare|telem[oó]vel|telefone|(?:number|nummer|número|numéro|numero)(?=[^\\n?]{0,60}(?:reach|call|conta[ct]|text|erreich|ruf|llam|rappel|joindre|richiam|contatt|lig|chiam)))[^\\n?${HOLE}]{0,110}(?:[?.!]{1,3}["”»]?\\s{1,3}|:? {0,2}\\n\\s{0,3})${REPLY}$`,
  'iu',
);
const ANSWER_BEGINS = new RegExp(`(?:^|[?.!\\n]["”»]?\\s{0,3})${REPLY}$`, 'iu');

/** What stands right after a number and says what it is: "555 1234-Office", "555 1234 (mobile)", "~ is my number". */
const LABEL =
  /^(?:\s?[-–,(]\s?|\s(?=\p{L}+\s?(?:[.,;:)\n\\|]|$)))(?:office|mobile|cell|fax|home|work|direct|landline|mobil|m[oó]vil|oficina|fijo|portable|bureau|fixe|domicile|handy|b[uü]ro|festnetz|privat|dienstlich|cellulare|ufficio|fisso|telem[oó]vel|celular|escrit[oó]rio|fixo)(?![\p{L}\d])/iu;
const FOLLOWED = new RegExp(`^,? (?:${SAID_AFTER.join('|')})(?!\\p{L})`, 'iu');

/** What stands right before numbers that identify things, not people. */
const THING = new RegExp(
  `(?:(?<!(?:phone|cell|ph|tel|mob|mobile|fax|contact|whatsapp)\\.? ?)[#№]|[$€£¥]|(?<!\\p{L})(?:imei|s[eé]rie|serial|sn)(?!\\p{L})[^\\d\\n.!?]{0,30}|` +
    `(?<!\\p{L})(?:(?:${NUMBERED_THINGS})(?!\\p{L})|(?:${NUMBERED_OWNERS})(?:[ _-]?(?:number|no|nr|num|id|code|nummer|#)|n(?:ummer|r))(?!\\p{L})|` +
    `(?:n[uú]m(?:[eé]ro|\\.)?|numero|n[°º]|code|código|codice)(?: d[eou]l?)? (?:${NUMBERED_OWNERS})(?!\\p{L})|` +
    `(?!telefon|handy|mobil|ruf|rück|festnetz|fax|durchwahl|haus)\\p{L}{4,20}(?:nummer|nr)(?!\\p{L}))` +
    `(?:[^\\p{L}\\d,;${HOLE}]{0,3}(?:${NUMBER_WORDS})(?!\\p{L})){0,5}[^\\p{L}\\d,;(${HOLE}]{0,4})$`,
  'iu',
);
const MEASURED = new RegExp(`^ ?(?:${COUNTED})(?![\\p{L}\\d])`, 'iu');
const MONEY_BEFORE = /(?:[$€£¥]|eur|usd|r\$) ?$/i;

const EXTENSION =
  /,?\s?(?:x|ext\.?:?|extn\.?|extension|Durchwahl|DW|poste|interno|int\.|ramal|anexo)\s?\d{1,5}(?!\w)/iy;

const lengthsOf = (groups: readonly DigitGroup[]) =>
  groups.map((group) => group.digits.length).join();

function isDate(groups: readonly DigitGroup[]): boolean {
  const [a, b, c, d] = groups;
  if (!a || !b || !c || (d && d.before === b.before) || b.before !== c.before) return false;
  return (
    /^(?:[12],[12],(?:4|2)|4,[12],[12])$/.test(lengthsOf([a, b, c])) && /^[/.-]$/.test(b.before)
  );
}

/** Digits to call another country: 00, or 011 before a country's code that stands alone. */
function exitCode(groups: readonly DigitGroup[], all: string): number {
  if (/^00 ?[1-9]/.test(all)) return 2;
  return groups[0]?.digits === '011' && (groups[1]?.digits.length ?? 4) < 4 ? 3 : 0;
}

/** A North American number: three, three and four digits, with or without the 1. */
function northAmerican(groups: readonly DigitGroup[]): number {
  const local = groups[0]?.digits === '1' ? 1 : 0;
  const [a, b, c] = groups.slice(local);
  if (!a || !b || !c || lengthsOf([a, b, c]) !== '3,3,4' || !/^[2-9]/.test(a.digits)) return 0;
  const spaced = b.before === ' ' || c.before === ' ';
  return !spaced || b.before.startsWith(')') || /^[2-9]/.test(b.digits) ? local + 3 : 0;
}

/** How many groups from `groups[0]` on are one phone number; 0: none. `said`: only because the text calls it so. */
type Found = { readonly count: number; readonly said?: true };

function phoneAt(
  text: string,
  groups: readonly DigitGroup[],
  { plus, said }: { plus: boolean; said: () => boolean },
): Found {
  const digits: string[] = [];
  for (const group of groups) {
    const all = (digits.at(-1) ?? '') + group.digits;
    if (all.length > 18) break;
    digits.push(all);
  }
  const all = digits.at(-1);
  if (all === undefined || all.length < 7) return { count: 0 };
  const longest = (accept: (all: string, count: number) => boolean) => {
    for (let n = digits.length; n > 0; n--) if (accept(digits[n - 1] as string, n)) return n;
    return 0;
  };
  if (plus) return { count: longest(isInternational) };
  if (isDate(groups) || (groups[0]?.digits === '0' && groups[1]?.before === '.'))
    return { count: 0 };
  const exit = exitCode(groups, all);
  const count =
    northAmerican(groups) ||
    (exit > 0 && longest((number) => number.length >= 10 && isInternational(number.slice(exit)))) ||
    printedForm(text, groups) ||
    (/^0(?!0)/.test(all) &&
      !isPostcode(groups) &&
      text[groups[0]?.start ? groups[0].start - 1 : 0] !== '/' &&
      longest(isNational)) ||
    (/^3,3,3$/.test(lengthsOf(groups)) &&
      groups[1]?.before === '-' &&
      groups[2]?.before === '-' &&
      3);
  if (count) return { count };
  const possible = longest(
    (number, n) => number.length >= 7 && number.length <= 15 && !isAmount(text, groups, n),
  );
  return possible > 0 && said() ? { count: possible, said: true } : { count: 0 };
}

const DAY_IN_ONE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;
const ROUND = /^[1-9]\d*0{4}$/;
/** A sign between a name and its value. */
const ASSIGNED = /[=:] ?$/;
const EPOCH = /^1[4-9]\d{8}$/;

/** `03 05 1987`. */
const isSpacedDate = (groups: readonly DigitGroup[]) =>
  lengthsOf(groups.slice(0, 3)) === '2,2,4' &&
  YEAR.test(groups[2]?.digits ?? '') &&
  /^[0-3]/.test(groups[0]?.digits ?? '') &&
  /^[0-3]/.test(groups[1]?.digits ?? '');

/** A postcode with its extension: 02110-1301, 01310-200. */
const isPostcode = (groups: readonly DigitGroup[]) =>
  groups[1]?.before === '-' && /^5,[34]$/.test(lengthsOf(groups));

/** Digits that are no telephone number whatever stands before: amounts, dates, American identity numbers, seconds since 1970, arguments. */
function isAmount(text: string, groups: readonly DigitGroup[], count: number): boolean {
  const [first, second] = groups;
  const last = groups[count - 1];
  if (!first || !last) return true;
  const called = text[first.start - 1] === '(' && /\w/.test(text[first.start - 2] ?? '');
  if (called && text[last.end] === ')') return true;
  if (!second || count === 1)
    return (
      DAY_IN_ONE.test(first.digits) ||
      EPOCH.test(first.digits) ||
      (ROUND.test(first.digits) &&
        !ASSIGNED.test(text.slice(Math.max(0, first.start - 2), first.start)))
    );
  const decimal = second.before === '.' && (first.digits === '0' || second.digits.length < 3);
  if (
    count === 2 &&
    isPostcode(groups) &&
    precededBy(text, first.start, /(?<!\p{L})(?:cep|zip|plz)\W{0,3}$/iu, 8)
  )
    return true;
  if (count === 2) return decimal || (YEAR.test(first.digits) && YEAR.test(second.digits));
  return isSpacedDate(groups) || /^3,2,4$/.test(lengthsOf(groups));
}

function isMeasured(text: string, start: number, end: number): boolean {
  return (
    MEASURED.test(text.slice(end, end + 16)) ||
    MONEY_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** A second number: "from 646 555 0193 to 9175550128". */
const CONTINUES =
  /^(?:, | )?(?:to|or|and|und|oder|statt|et|ou|y|o|e|\/|&|and the \p{L}{2,8} one|new|neu)(?: is|:)? $/iu;

function isCalled(text: string, start: number, previousEnd: number | undefined): boolean {
  if (previousEnd !== undefined && CONTINUES.test(text.slice(previousEnd, start))) return true;
  const before = text.slice(Math.max(0, start - 70), start);
  if (SAID_BEFORE.test(before)) return true;
  return ANSWER_BEGINS.test(before) && precededBy(text, start, ASKED, 180);
}

function phonesIn(
  text: string,
  run: DigitRun,
  { column, previousEnd }: { column: () => Column; previousEnd: number | undefined },
): Span[] {
  const spans: Span[] = [];
  const { groups } = run;
  const end = groups.at(-1)?.end ?? 0;
  const after = text.slice(end, end + 40);
  for (let first = 0; first < groups.length; ) {
    const from = groups[first] as DigitGroup;
    const here = groups.slice(first, first + 8);
    const said = () =>
      isCalled(text, from.start, spans.at(-1)?.end ?? previousEnd) ||
      LABEL.test(after) ||
      FOLLOWED.test(after) ||
      placeIn(column(), from) === 'column';
    const plus =
      (first === 0 && run.plus) ||
      /(?:^|[^\d\p{L}] ?)\+ ?$/u.test(text.slice(Math.max(0, from.start - 4), from.start));
    if (!plus && isSpacedDate(here)) {
      first += 3;
      continue;
    }
    const found = phoneAt(text, here, { plus, said });
    const last = groups[first + found.count - 1];
    const inside =
      first > 0 && spans.at(-1)?.end !== groups[first - 1]?.end && !/\s/.test(from.before);
    if (
      found.count === 0 ||
      !last ||
      (!plus &&
        ((inside && !found.said) ||
          precededBy(text, from.start, THING, 60) ||
          isMeasured(text, from.start, last.end) ||
          (found.said && placeIn(column(), from) === 'another')))
    ) {
      first++;
      continue;
    }
    spans.push(withSigns(text, from.start, last.end));
    first += found.count;
  }
  return spans;
}

/** Takes in the plus, an opening parenthesis that is closed inside, and an extension. */
function withSigns(text: string, first: number, last: number): Span {
  let start = first;
  const opens = () => text[start - 1] === '(' && text.slice(start, last).includes(')');
  if (opens()) start--;
  if (text[start - 1] === '+') start--;
  else if (text[start - 1] === ' ' && text[start - 2] === '+') start -= 2;
  if (opens()) start--;
  EXTENSION.lastIndex = last;
  const extra = EXTENSION.exec(text);
  return { start, end: last + (extra?.[0].length ?? 0) };
}

const HEADER = new RegExp(`(?<!\\p{L})(?:${PHONE_NOUNS.join('|')})(?!\\p{L})`, 'iu');

export const phone: PiiDetector = {
  kind: 'PHONE',
  find: ({ text, runs }) => {
    let found: Column | undefined;
    const column = () => {
      found ??= columnOf(text, HEADER);
      return found;
    };
    const spans: Span[] = [];
    for (const run of runs)
      spans.push(...phonesIn(text, run, { column, previousEnd: spans.at(-1)?.end }));
    return spans;
  },
  normalize: nationalNumber,
};
