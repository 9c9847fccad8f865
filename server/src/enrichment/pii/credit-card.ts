import { matches, onlyDigits, type PiiDetector, precededBy } from './detector.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import type { Span } from './kinds.ts';

/** Issuer prefixes with their lengths. Source: ISO/IEC 7812 ranges as the networks publish them. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^(?:36|38|39|30[0-59])/, [14, 16, 17, 18, 19]],
  [/^35/, [16, 17, 18, 19]],
  [/^(?:1800|2131)/, [15]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3]|0604)/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16]],
];

/** Debit cards of many issuers; any number begins so, hence only after a word for a card. */
const DEBIT = /^(?:5[06-9]|6\d)\d{10,17}$/;

/** Words that make a short number a card: barcodes and timestamps have 12 and 13 digits too. */
const CARD_WORDS =
  /card|\bcc\b|visa|maestro|master|amex|tarjeta|carte|karte|carta|cart[aã]o|kreditkarte/i;

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

function isIssued(digits: string): boolean {
  return ISSUERS.some(
    ([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length),
  );
}

/** Groups as printed on cards: one piece, 4-4-4-4(-3), 4-6-5 or 4-6-4. */
const PRINTED = /^(?:1[2-9]|4,4,4,[1-7]|4,4,4,4,[1-3]|4,6,[45])$/;

const SEPARATOR = /^(?:[-.]|[ \u00a0]{1,2}|\n)$/;
const LINE_BREAK = '\n';

/** Runs with nothing but a line break between them as one: a card is written over two lines at times. */
function overLines(text: string, runs: readonly DigitRun[]): DigitRun[] {
  const joined: { groups: DigitGroup[]; plus: boolean }[] = [];
  let end = -1;
  for (const { groups, plus } of runs) {
    const [first, ...others] = groups;
    const last = joined.at(-1);
    if (!first) continue;
    if (last && first.start - end < 4 && /^ ?\r?\n$/.test(text.slice(end, first.start)))
      last.groups.push({ ...first, before: LINE_BREAK }, ...others);
    else joined.push({ groups: [...groups], plus });
    end = groups.at(-1)?.end ?? end;
  }
  return joined;
}

/** A number without spaces beside the word for it: "card4111111111111111exp0427". */
const GLUED =
  /(?:card|visa|mastercard|amex|tarjeta|carte|karte|carta|cart[aã]o)(?:no|nr|num|number)?(\d{14,19})(?!\d)/dgi;

function gluedCards(text: string): Span[] {
  return matches(text, GLUED, 1).filter(({ start, end }) => {
    const digits = text.slice(start, end);
    return passesLuhn(digits) && isIssued(digits);
  });
}

function cardsIn(text: string, { groups }: DigitRun): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const start = groups[first]?.start ?? 0;
    for (
      let last = first, digits = '', lines = 1;
      last < groups.length && last < first + 5;
      last++
    ) {
      const group = groups[last];
      if (!group || (last > first && !SEPARATOR.test(group.before))) break;
      if (last > first && group.before === LINE_BREAK && ++lines > 2) break;
      digits += group.digits;
      if (digits.length > 19) break;
      const printed = groups
        .slice(first, last + 1)
        .map((g) => g.digits.length)
        .join();
      if (digits.length < 12 || !PRINTED.test(printed) || !passesLuhn(digits)) continue;
      const issued = isIssued(digits);
      const named = () => precededBy(text, start, CARD_WORDS);
      if (!(issued && digits.length >= 14) && !((issued || DEBIT.test(digits)) && named()))
        continue;
      spans.push({ start, end: group.end });
      first = last;
      break;
    }
  }
  return spans;
}

export const creditCard: PiiDetector = {
  kind: 'CREDIT_CARD',
  find: ({ text, runs }) => {
    const joined = runs.length > 1 && text.includes(LINE_BREAK) ? overLines(text, runs) : runs;
    const cards = joined.flatMap((run) => cardsIn(text, run));
    return /\d{14}/.test(text) ? [...cards, ...gluedCards(text)] : cards;
  },
  normalize: onlyDigits,
};
