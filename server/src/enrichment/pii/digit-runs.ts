import type { Span } from './kinds.ts';

/** A stretch of ASCII digits. `before`: the separators between it and the group before, '' for the first of a run. */
export type DigitGroup = Span & { readonly digits: string; readonly before: string };

/** Groups of digits that only separators of numbers (space . - / parentheses) stand between. */
export type DigitRun = {
  readonly groups: readonly DigitGroup[];
  /** The character before the run and before an opening parenthesis is a plus. */
  readonly plus: boolean;
};

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters, digits and underscore of any script: what makes a number a part of a longer word. */
export function isWordCode(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x1fff)
  );
}

const isSeparator = (code: number) =>
  code === 32 ||
  code === 0xa0 ||
  code === 46 ||
  code === 45 ||
  code === 47 ||
  code === 40 ||
  code === 41 ||
  code === 0x2011 ||
  code === 0x2010 ||
  code === 0x2013 ||
  code === 0x202f;

/** All runs of the text in one pass; numbers glued to letters (`AB12`, `12px`) belong to none. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const groups: DigitGroup[] = [];
    const first = at;
    let separatorsFrom = at;
    while (at < text.length && isDigit(text.charCodeAt(at))) {
      const start = at;
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      const glued =
        (isWordCode(text.charCodeAt(at)) && !(groups.length > 1 && extension(text, at))) ||
        (start === first && start > 0 && isWordCode(text.charCodeAt(start - 1)));
      if (!glued) {
        groups.push({
          start,
          end: at,
          digits: text.slice(start, at),
          before: groups.length === 0 ? '' : text.slice(separatorsFrom, start),
        });
      }
      if (glued && groups.length > 0) break;
      if (glued) continue;
      separatorsFrom = at;
      let next = at;
      while (next < text.length && next - at < 3 && isSeparator(text.charCodeAt(next))) next++;
      if (next === at || !isDigit(text.charCodeAt(next))) break;
      at = next;
    }
    if (groups.length > 0)
      runs.push({ groups, plus: plusBefore(text, (groups[0] as DigitGroup).start) });
  }
  return runs;
}

/** The x of `555-123-4567x89`. */
function extension(text: string, at: number): boolean {
  return (text[at] === 'x' || text[at] === 'X') && isDigit(text.charCodeAt(at + 1));
}

function plusBefore(text: string, start: number): boolean {
  let at = start - 1;
  if (text[at] === '(') at--;
  return text[at] === '+';
}
