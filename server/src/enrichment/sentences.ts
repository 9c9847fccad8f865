import type { AnalyzedText } from './text.ts';
import { lineKind } from './text-shape.ts';
import { wordSet } from './word-set.ts';
import { foldWord } from './words.ts';

/** `first`: its first word, `after`: the word after its last one. `printed`: program code or what a program printed. */
export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly after: number;
  readonly printed: boolean;
};

/** How much of a message is read, in UTF-16 units and in sentences. */
const READ_LENGTH = 2000;
const MAX_SENTENCES = 40;

const ANY_LETTER = /\p{L}/u;
/** A full stop after one of these ends no sentence; nor after an initial. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|vs|no|nr|prof|sra?|dott|sig|av|approx|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ca|ave|blvd|ste|rd|apt|inc|ltd|inkl|ggf|evtl|p\.\s?ex|p\.\s?es|t[eé]l|str|art|abs|p[aá]g|n[uú]m|ul|ул|д|тел|стр|им)\.$/iu;
const INITIAL = /(?:^|[\s(.])[A-HJ-Z]\.$/;
const AFTER_NUMBER = /(?:^|\p{L}\s+)\d{1,2}\.$/u;
const MONTHS = wordSet(
  'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember januari februari maart mei augustus janner',
);
/** Up to an end of sentence that a space or the end follows: "38.2", "app.ts" and "a.com/?b" stay whole. */
const SENTENCE = /[^.!?\n。？！]+(?:[.?](?=[^\s.!?。？！])[^.!?\n。？！]+)*[.!?。？！]*/gu;
const FIRST_WORD = /^\p{L}+/u;

/** "am 5. Juni", "the 2. floor", "tel. 123": whether a sentence goes on after what looks like its end. */
function goesOn(before: string, next: string): boolean {
  if (ABBREVIATION.test(before) || INITIAL.test(before)) return true;
  if (!AFTER_NUMBER.test(before)) return false;
  const word = FIRST_WORD.exec(next)?.[0];
  return word !== undefined && (/^\p{Ll}/u.test(word) || MONTHS.has(foldWord(word)));
}

/** Tells of places in order whether their line is code or what a program printed. */
function printedLines(text: string): (start: number) => boolean {
  if (!text.includes('\n')) return () => false;
  let from = 0;
  let to = -1;
  let fenced = false;
  let printed = false;
  return (start) => {
    while (to < start) {
      from = to + 1;
      const end = text.indexOf('\n', from);
      to = end < 0 ? text.length : end;
      const kind = lineKind(text.slice(from, to));
      if (kind === 'fence') fenced = !fenced;
      printed = fenced || kind !== 'prose';
    }
    return printed;
  };
}

/** The sentences of a message that have letters; none goes over a line break. */
export function sentencesOf({ text, starts }: AnalyzedText): Sentence[] {
  const found: Sentence[] = [];
  const isPrinted = printedLines(text);
  let word = 0;
  for (const match of text.slice(0, READ_LENGTH).matchAll(SENTENCE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    while (word < starts.length && (starts[word] as number) < start) word++;
    const first = word;
    while (word < starts.length && (starts[word] as number) < end) word++;
    const before = found.at(-1);
    if (before && !text.slice(before.end, start).includes('\n') && goesOn(before.text, trimmed)) {
      found[found.length - 1] = {
        ...before,
        text: text.slice(before.start, end),
        end,
        after: word,
      };
    } else if (ANY_LETTER.test(trimmed)) {
      found.push({ text: trimmed, start, end, first, after: word, printed: isPrinted(start) });
    }
    if (found.length === MAX_SENTENCES) break;
  }
  return found;
}

/** The last line in which a program names its error, '' where none does. */
export function errorLine({ text }: AnalyzedText): string {
  if (!text.includes('\n')) return '';
  const lines = text.slice(0, READ_LENGTH).split('\n');
  return lines.findLast((line) => lineKind(line) === 'error')?.trim() ?? '';
}
