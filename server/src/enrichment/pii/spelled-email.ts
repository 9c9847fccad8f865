import { allMatches, endOf, type PiiText } from './detector.ts';
import { mayHold } from './hints.ts';
import type { Span } from './kinds.ts';

/** Ends of domains that people spell: the general ones and those of countries with many users. */
const TOP_LEVEL =
  'com|org|net|edu|gov|info|biz|name|pro|app|dev|io|ai|co|me|tv|xyz|online|site|shop|tech|cloud|email|eu|de|at|ch|li|lu|be|nl|fr|es|pt|it|uk|ie|us|ca|mx|br|ar|cl|pe|uy|au|nz|in|jp|cn|kr|tw|hk|sg|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|se|no|dk|fi|is|ee|lv|lt|hr|rs|si|za|ng|ke|ma|eg|il|ae|sa';
const LOCAL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._+-]{0,40}[\\p{L}\\p{N}])?';
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40}[\\p{L}\\p{N}])?';

/** "(at)", "[at]", "[@]", "{arroba}"; a word by itself only where the dot is spelled too or the word says nothing else. */
const BRACKETED_AT = ' ?[[({<] ?(?:at|@|arroba|chiocciola|arobase|ät) ?[\\])}>] ?';
const WORD_AT = ' (?:arroba|chiocciola|arobase|klammeraffe) | @ | @|@ ';
const PLAIN_AT = ' (?:at|AT) ';
const DOT = '(?: ?[[({] ?(?:dot|punkt|punto|ponto|point|\\.) ?[\\])}] ?|\\.)';
const SPELLED_DOT =
  '(?:\\.| ?[[({] ?(?:dot|punkt|punto|ponto|point|\\.) ?[\\])}] ?| (?:dot|DOT|punkt|punto|ponto|point) )';

const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}._@+-])${LOCAL}(?:(?:${BRACKETED_AT}|${WORD_AT})${LABEL}(?:${SPELLED_DOT}${LABEL}){0,2}${SPELLED_DOT}|@${LABEL}(?:${DOT}${LABEL}){0,2} ?${DOT}|@${LABEL} \\.|@${LABEL},|${PLAIN_AT}${LABEL}(?: (?:dot|DOT|punkt|punto|ponto|point) ${LABEL}){0,2} (?:dot|DOT|punkt|punto|ponto|point) )(?:${TOP_LEVEL})(?![\\p{L}\\p{N}_@-]|\\.[\\p{L}\\p{N}])`,
  'giu',
);
/** Cheap tests for a sign. */
const HAS_SIGN = /[@[({<]/;
const MAY_SIGN = /[[({<] ?(?:at|@|arr|chio|aro|ät)| @|@ |@[^\s@.]{1,42}(?: ?[[({]| \.|,)/i;
const maySpell = ({ text, hints }: PiiText) =>
  mayHold(hints, 'spelledEmail') || (HAS_SIGN.test(text) && MAY_SIGN.test(text));

/** "an at" begins none: small words in front of a place. */
const NO_LOCAL =
  /^(?:me|us|you|him|her|them|it|is|was|am|are|be|here|there|look|looking|meet|see|arrive|arrived|stay|call|and|or|the|a|an|on|in|to|of|error|line|mail|email|e-mail|adresse|es|ist|est|è|é|to|auf|bei)$/iu;

/** E-mail addresses as people write them to hide them from machines: "dana [at] acme [dot] io", "rocio arroba correo punto es". */
export function spelledEmails(read: PiiText): Span[] {
  if (!maySpell(read)) return [];
  return allMatches(read.text, SPELLED).flatMap((match) => {
    const local = /^[^\s@[({<]+/u.exec(match[0])?.[0] ?? '';
    return NO_LOCAL.test(local) ? [] : [{ start: match.index, end: endOf(match) }];
  });
}

const AT_WORD =
  /\s?[[({<]?\s?(?<![\p{L}\p{N}])(?:at|@|arroba|chiocciola|arobase|klammeraffe|ät)(?![\p{L}\p{N}])\s?[\])}>]?\s?/giu;
const DOT_WORD =
  /\s?[[({]?\s?(?:(?<![\p{L}\p{N}])(?:dot|punkt|punto|ponto|point)(?![\p{L}\p{N}])|[.,])\s?[\])}]?\s?/giu;

/** The address as it is meant: spellings of one address are one value. */
export const plainEmail = (value: string): string =>
  /[\s[({<,]/.test(value) ? value.replace(AT_WORD, '@').replace(DOT_WORD, '.') : value;
