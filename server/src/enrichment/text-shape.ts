/** Read of a text to see what it looks like, in UTF-16 units. */
const READ_LENGTH = 1500;
const MARKS = /[{}();=<>`]/;
const LEAST_SIGNS = 2;
/** What stands in code and hardly ever in prose. */
const CODE_SIGNS =
  /=>|\)[ \t]*[;{:][ \t]*$|^[ \t]*(?:def|class|import|from|const|let|var|function|public|private|return|#include|elif|async def)\s[\w{*]|^[ \t]*[}\]]\)?;?[ \t]*$|\bSELECT\b[^\n]{1,80}\bFROM\b|<\/?\w{1,20}>|\w\(\)|\w\(\w+, ?\w|\w\.\w+\(|^[ \t]*at \S+ ?\(|Traceback \(most|^[ \t]*File "|\b\w{0,30}(?:Error|Exception):|[^=][!=]==?[^=]|\s&&\s|\+=|::\w/gm;
const ARITHMETIC = /\d\s?[+*^×÷=]\s?\d|\d\s[x/-]\s\d|\d ?[a-z] ?[+-] ?\d+ ?=/i;
const ANY_DIGIT = /\d/;

/** Whether a text holds program code or what a program printed. */
export function holdsCode(text: string): boolean {
  if (text.includes('```')) return true;
  const read = text.slice(0, READ_LENGTH);
  if (!MARKS.test(read)) return false;
  CODE_SIGNS.lastIndex = 0;
  for (let signs = 0; CODE_SIGNS.exec(read) !== null; ) if (++signs === LEAST_SIGNS) return true;
  return false;
}

/** Whether a text holds something to calculate. */
export const holdsArithmetic = (text: string): boolean =>
  ANY_DIGIT.test(text) && ARITHMETIC.test(text.slice(0, READ_LENGTH));
