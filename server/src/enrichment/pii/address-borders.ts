import type { Span } from './kinds.ts';

/** What may stand between the parts of one address that the tagger saw apart: separators, the word for a postcode, the quote before a line. */
const BETWEEN_PARTS =
  /^[\s,;/-]*(?:s\/n|nan|c\. ?p\.?|cp|cep|cap)?:?[\s,;/-]*$|^,?\s*\n\s*[>|*#?•]{1,3}\s*$/i;
/** Neither a number nor a corner, or no word. */
const NO_ADDRESS = /^(?![^\d]*\b(?:corner of|s\/n|snc)\b)[^\d]*$|^(?!.*\p{L}{3})/su;

/** What belongs to the address behind it. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:c\/ ?(?:del? (?:las? |los )?|las? |los )?|(?:the )?corner of |(?:v\.le|c\.so|p\.z?za|l\.go|vic\.|loc\.|fraz\.|trav\.|av\.|avda\.|bd\.?) |(?:\p{L}*straße|\p{L}*platz|\p{L}*allee|rue|rua|calle|via|viale|piazza) (?:des |du |de |do |del )?\d{1,2}[.º°]? )$/iu;
const BEFORE_LENGTH = 28;
/**
 * What belongs to the address before it: the letter of a house, the point of an abbreviation inside a sentence, what
 * exported tables have for a missing region.
 */
const AFTER =
  /,?\s{1,4}(?:, )?nan(?:\s{1,4}\d{4,6})?(?![\p{L}\d])|\s{1,2}\d{4,6}(?<=nan\s{1,2}\d{4,6})(?!\d)|(?<=\d) [a-h](?=[,.;\n]|$)|(?<=[ \d](?:st|rd|dr|ave?|blvd|ln|ct|hwy|pkwy|sq|str|u|izda|dcha|esq))\.(?=[.,;:"')]| +\p{Ll})/iuy;
/** The state and postcode that an American address ends with. */
const STATE =
  /,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?(?![\p{L}\d])/uy;
/** The other street of a corner. */
const OTHER_STREET = /\.? (?:and|&) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}/uy;
/** "stop at 11 Mill Road street": the kind of street again. */
const AGAIN =
  /(?<=(?:\b(?:road|rd|avenue|ave|lane|drive|rue|via|calle|rua|avenida|boulevard|plaza|piazza)|stra(?:ß|ss)e|gatan|vej|katu|laan|straat|weg|utca)\b[^\n]*) (?:st\.?|street)$/iu;
/** What an address does not end with. */
const LOOSE = /[\s,;:]/;

/** Joins two addresses, but not the streets of a corner. */
const AND = / (?:and|und|y|et|e|or|oder|o|ou) /giu;
const CORNER = /corner|esquina|angle|angolo|ecke/i;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Parts of one address with nothing but separators between them, as one. */
function joined(text: string, seen: readonly Span[]): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { start, end } of seen) {
    const last = parts.at(-1);
    if (last && start - last.end < 14 && BETWEEN_PARTS.test(text.slice(last.end, start)))
      last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

/** Two addresses where a word joins them and each has a number of its own. */
function separated(text: string, { start, end }: Span): Span[] {
  const value = text.slice(start, end);
  const and = CORNER.test(text.slice(Math.max(0, start - BEFORE_LENGTH), end))
    ? undefined
    : [...value.matchAll(AND)].find(
        ({ index }) => /\d/.test(value.slice(0, index)) && /\d/.test(value.slice(index)),
      );
  if (!and) return [{ start, end }];
  const second = start + and.index + and[0].length;
  return [
    { start, end: start + and.index },
    { start: second, end },
  ];
}

/** The address with what belongs to it on both sides and nothing else; nothing without a number. */
function bordered(text: string, span: Span): Span[] {
  const before = BEFORE.exec(text.slice(Math.max(0, span.start - BEFORE_LENGTH), span.start))?.[0];
  const start = span.start - (before?.length ?? 0);
  let end = span.end + lengthAt(AFTER, text, span.end);
  end += lengthAt(STATE, text, end);
  if (before && CORNER.test(before) && text.slice(span.start, end).search(AND) < 0)
    end += lengthAt(OTHER_STREET, text, end);
  let value = text.slice(start, end);
  const opened = value.lastIndexOf('(') - value.lastIndexOf(')');
  if (opened > 0 && text[end] === ')') value += ')';
  else if (opened < 0 && !value.includes('(')) value = value.replace(/\)$/, '');
  let length = value.length;
  while (length > 0 && LOOSE.test(value[length - 1] as string)) length--;
  value = value.slice(0, length).replace(AGAIN, '');
  return NO_ADDRESS.test(value) ? [] : [{ start, end: start + value.length }];
}

/** The tagger's addresses with their parts joined, two of them apart, and their borders where people put them. */
export const wholeAddresses = (text: string, seen: readonly Span[]): Span[] =>
  joined(text, seen)
    .flatMap((part) => separated(text, part))
    .flatMap((part) => bordered(text, part));
