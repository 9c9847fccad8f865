/** Read of a text to see what it looks like, in UTF-16 units. */
const READ_LENGTH = 1500;
const MARKS = /[{}();=<>`]/;
const LEAST_SIGNS = 2;
/** What stands in code and hardly ever in prose. */
const CODE_SIGNS =
  /=>|\)[ \t]*[;{:][ \t]*$|^[ \t]*(?:def|class|import|from|const|let|var|function|public|private|return|#include|elif|async def)\s[\w{*]|^[ \t]*[}\]]\)?;?[ \t]*$|<\/?\w{1,20}>|\w\(\)|\w\(\w+, ?\w|\w\.\w+\(|^[ \t]*at \S+ ?\(|Traceback \(most|^[ \t]*File "|\b\w{0,30}(?:Error|Exception):|[^=][!=]==?[^=]|\s&&\s|\+=|::\w/gm;
/** A statement of SQL or a declaration is code by itself. */
const STATEMENT =
  /\bSELECT\b[^\n]{1,80}\bFROM\b|\bselect \* from\b|\bINSERT INTO \w|\bUPDATE \w{1,40} SET\b|\bDELETE FROM \w|\bCREATE TABLE\b|\b(?:const|let|var) \w{1,40} ?= ?\S|\bdef \w{1,40}\(|\bfunction \w{0,40}\(|#include ?<|\bimport \w[\w, {}]{0,60} from ['"]/;
const ARITHMETIC =
  /\d\s?[+*^×÷=]\s?\d|\d\s[x/-]\s\d|\d ?[a-z] ?[+-] ?\d+ ?=|\d ?% (?:of|de|du|von|di|do|da) \d/i;
const ANY_DIGIT = /\d/;

/** Whether a text holds program code or what a program printed. */
export function holdsCode(text: string): boolean {
  if (text.includes('```')) return true;
  const read = text.slice(0, READ_LENGTH);
  if (STATEMENT.test(read)) return true;
  if (!MARKS.test(read)) return false;
  CODE_SIGNS.lastIndex = 0;
  for (let signs = 0; CODE_SIGNS.exec(read) !== null; ) if (++signs === LEAST_SIGNS) return true;
  return false;
}

/** Whether a text holds something to calculate. */
export const holdsArithmetic = (text: string): boolean =>
  ANY_DIGIT.test(text) && ARITHMETIC.test(text.slice(0, READ_LENGTH));

export type LineKind = 'prose' | 'fence' | 'error' | 'printed' | 'code';

const LINE_LENGTH = 300;
const ERROR_LINE =
  /^(?:\S{0,60}(?:Error|Exception)(?: \[\w{1,40}\])?: ?\S|(?:error|fatal|panic)(?:\[\w{1,20}\])?: \S|npm ERR! \S+ \S|ERROR:? \S)/;
const PRINTED_LINE =
  /^(?:Traceback \(|File "|at \S+ ?\(|at [\w$<>]+\.[\w.$<>]+|npm (?:ERR|WARN|error|warn)|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d[\s.,\]]|\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\b[\]:\s]|\$ \w|\/\w[\w.-]*\/\S*$)/;
const CODE_LINE =
  /^(?:(?:async )?def \w+\(|class \w+\s*[({:]|(?:export |public |private |static )*(?:const|let|var|function|class|interface|type|void|int|string) \w+\s*[=({:<]|from \S+ import\b|import (?:\w+$|\w+ as\b|[\w{},* ]+ from\b|[\w.]+;$)|#include\b|return\b.*[;)\]]$|(?:el)?if\b.*[:{]$|for\b.* in .*:$|else:?\{?$|[\w.[\]'"]+ ?[+*-]?= ?\S|[\w.]+\(.*\)[;:,]?$|[}\])]+[;,)]*$|(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|FROM|WHERE|JOIN|GROUP BY)\s+[\w*(]|<\/?[a-zA-Z][^>]*>|(?:\/\/|\/\*)|[^\s].*[;{]$)/;

/** What one line of a text is, by its shape alone. */
export function lineKind(line: string): LineKind {
  const read = line.slice(0, LINE_LENGTH).trim();
  if (read.startsWith('```')) return 'fence';
  if (ERROR_LINE.test(read)) return 'error';
  if (PRINTED_LINE.test(read)) return 'printed';
  return CODE_LINE.test(read) ? 'code' : 'prose';
}
