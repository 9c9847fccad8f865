import { type AnalyzedText, readText } from './text.ts';

/** UTF-16 units in which prose is looked for, and where there is too little in them. */
const LOOKED_AT = 480;
const LOOKED_AT_MOST = 4000;
const ENOUGH = 60;

const NOISE = new RegExp(
  [
    '`{3}[^`]{0,4000}(?:`{3}|$)',
    '`[^`\\n]{0,200}`',
    // Placeholders of personal data.
    '\\[[A-Z_]{2,24}(?:_[a-z0-9]{1,6})?\\]',
    'https?:\\/\\/\\S{1,500}',
    // An exception and what it says, up to a comma or the end of a sentence, after which the user may go on.
    '\\b[A-Za-z_.]{0,60}(?:Error|Exception|Warning|Traceback \\(most recent call last\\)):[^\\n,;?!]{0,400}',
    // A line of a log.
    '^[^\\n]{0,60}\\b(?:ERR!|(?:ERROR|FATAL|WARN|WARNING|INFO|DEBUG) ?[:\\]|])[^\\n]{0,400}',
    '\\b(?:select|SELECT)\\s[^\\n]{1,200}?\\s(?:from|FROM)\\s+\\S{1,60}\\s+(?:where|WHERE)\\s[^\\n;]{0,100}?[=<>]\\s{0,3}\\S{1,60}',
    // A line of a stack.
    '^[ \\t]{0,12}(?:at|File|from|in) [^\\n]{0,200}(?:[:(]\\d|line \\d)[^\\n]{0,200}',
    '<\\/?[a-zA-Z][^<>\\n]{0,200}>',
  ].join('|'),
  'gm',
);
/** Whether there may be any of it. */
const MARK = /[`{}<>=|@#$%^&*_\\/~[\]\d]|\w\(|Error:|Exception:|Warning:|[A-Z]{2}|[a-z][A-Z]/;
/** Whether there may be words in it that are no prose. */
const CODE = /[`{}<>=|\\]|https?:|Error:|Exception:|Warning:|ERR|\[[A-Z]|[sS](?:elect|ELECT) /;
const BETWEEN_SPACES = /\S+/g;
/** In a path, a name of code, a number or a part of a formula. */
const CODE_MARK = /[{}<>=|@#$%^&*_\\~\d]|^\/\w|\/.*\/|\w\(\w*\)?[.;]?$|[a-z][A-Z]/;
/** Keywords of SQL and acronyms, in a text that is not all in capitals. */
const CAPITALS = /(?<![\p{L}'’])[A-Z]{2,}(?![\p{L}'’])/gu;
const SMALL_LETTERS = /(?:\p{Ll}\P{Ll}*){8}/u;

function strip(text: string): string {
  const without = text
    .replace(NOISE, ' ')
    .replace(BETWEEN_SPACES, (word) => (CODE_MARK.test(word) ? ' ' : word));
  const small = without.replace(CAPITALS, ' ');
  return (SMALL_LETTERS.test(small) ? small : without).replace(/\s{2,}/g, ' ');
}

/** Whether all words in the beginning of a text are its writer's, as far as a quick look tells. */
export const isAllProse = ({ text }: AnalyzedText): boolean =>
  !CODE.test(text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text);

/**
 * The beginning of a text without what says nothing about its language: placeholders, addresses, code, messages of
 * programs, paths, numbers.
 */
export function readProse(read: AnalyzedText): AnalyzedText {
  const start = read.text.slice(0, LOOKED_AT);
  if (!MARK.test(start)) return read;
  let prose = strip(start);
  if (prose.length < ENOUGH && read.text.length > LOOKED_AT) {
    prose = strip(read.text.slice(0, LOOKED_AT_MOST));
  }
  return readText(prose.slice(0, LOOKED_AT));
}
