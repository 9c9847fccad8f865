import { taxonomy } from './data/taxonomy.ts';
import { counts, type Hit } from './phrases.ts';
import { topicLabels } from './rulebook.ts';
import type { AnalyzedText } from './text.ts';
import { lineKind } from './text-shape.ts';
import { wordSet } from './word-set.ts';

/** A part of a text, in UTF-16 units; `to` is behind it. */
export type Span = { readonly from: number; readonly to: number };

const NONE: readonly Span[] = [];
/** How much of a message is looked at, in UTF-16 units. */
const READ_LENGTH = 2000;
/** None of these: nothing is quoted or pasted. */
const ANY_SIGN = /["“„«`:\n]|(?:^|[\s(])'\S|\b(?:SELECT|select \*)/;
const FENCE = '```';
const QUOTED =
  /"[^"\n]{12,600}"|[“„][^”“\n]{12,600}[”“]|«[^»\n]{12,600}»|(?<![\p{L}\p{N}])'(?:[^'\n]|'(?=\p{L})){12,600}'(?!\p{L})/gu;
const STATEMENT =
  /\b(?:SELECT|select \* from|INSERT INTO|DELETE FROM|UPDATE \w{1,40} SET)\b[^\n;]*;?/g;
const COLON = /[\p{L}\p{N})] ?:(?=\s)/u;
const PARAGRAPHS = /\n[ \t]*\n/;

/** What an instruction may be about. */
const ON_TEXTS = new Set(
  ['writing help', 'translation', 'coding help', 'data analysis'].map((name) =>
    taxonomy.findIndex(({ topic }) => topic === name),
  ),
);
/** A message that begins with an instruction has it in its first words. */
const ORDER_WORDS = 3;
/** An instruction is not longer, in words; neither is one that comes last. */
const INSTRUCTION_WORDS = 40;
const LAST_INSTRUCTION_WORDS = 25;
const LEAST_MATERIAL_WORDS = 3;
/** Say that what an instruction is about follows. */
const POINTS_ON = wordSet(
  'this these following below here esto este esta estos siguiente siguientes ce cet cette ces suivant suivante suivants das dies diesen diese diesem dieser folgende folgenden folgender folgendes questo questa questi seguente seguenti isto este esta isso esse essa seguinte seguintes',
);

/** Whether a word speaks of what is to be done to a text. */
function isInstruction(hit: Hit, language: string): boolean {
  const label = topicLabels.get(hit.label);
  if (!label || label.hint || label.action === undefined) return false;
  return ON_TEXTS.has(label.topic) && counts(hit, language);
}

/** The number of words that begin before `at`. */
function wordsBefore({ starts }: AnalyzedText, at: number): number {
  const word = starts.findIndex((start) => start >= at);
  return word < 0 ? starts.length : word;
}

/** What stands in fences and quotation marks, and statements of SQL. */
function enclosed(text: string, into: Span[]): void {
  for (let from = text.indexOf(FENCE); from >= 0; ) {
    const end = text.indexOf(FENCE, from + FENCE.length);
    const to = end < 0 ? text.length : end + FENCE.length;
    into.push({ from, to });
    from = text.indexOf(FENCE, to);
  }
  for (const pattern of [QUOTED, STATEMENT]) {
    for (const match of text.matchAll(pattern)) {
      into.push({ from: match.index, to: match.index + match[0].length });
    }
  }
}

/** Lines of code and logs. */
function printed(text: string, into: Span[]): void {
  if (!text.includes('\n')) return;
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    if (lineKind(line) !== 'prose') into.push({ from, to });
    from = to + 1;
  }
}

/** What follows an instruction after a colon or an empty line, or precedes one that comes last. */
function pasted(input: AnalyzedText, text: string, instructions: readonly Hit[]): Span | undefined {
  const count = input.words.length;
  const first = instructions.find((hit) => hit.first < ORDER_WORDS) ?? instructions[0];
  if (first === undefined) return undefined;
  const colon = COLON.exec(text);
  if (colon) {
    const from = colon.index + colon[0].length;
    const before = wordsBefore(input, from);
    const points =
      first.first < ORDER_WORDS || input.words.slice(0, before).some((word) => POINTS_ON.has(word));
    const isBefore = first.first < before && before <= INSTRUCTION_WORDS;
    if (points && isBefore && count - before >= LEAST_MATERIAL_WORDS)
      return { from, to: text.length };
  }
  const end = text.search(PARAGRAPHS);
  if (end < 0) return undefined;
  const before = wordsBefore(input, end);
  if (first.first < before && before <= INSTRUCTION_WORDS) return { from: end, to: text.length };
  const last = text.lastIndexOf('\n\n');
  const start = wordsBefore(input, last);
  const endsWithOne =
    count - start <= LAST_INSTRUCTION_WORDS && instructions.some((hit) => hit.first >= start);
  return endsWithOne ? { from: 0, to: last } : undefined;
}

/**
 * The parts of a message that its instruction is about: quoted or pasted texts, code and logs. `hits`: those of the
 * topics. Not what the user says themselves.
 */
export function materialOf(
  input: AnalyzedText,
  hits: readonly Hit[],
  language: string,
): readonly Span[] {
  const text = input.text.slice(0, READ_LENGTH);
  if (!ANY_SIGN.test(text)) return NONE;
  const spans: Span[] = [];
  enclosed(text, spans);
  printed(text, spans);
  const instructions = hits.filter((hit) => isInstruction(hit, language));
  const rest = pasted(input, text, instructions);
  if (rest)
    spans.push({ from: rest.from, to: rest.to === text.length ? input.text.length : rest.to });
  return spans;
}

export const isWithin = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => at >= from && at < to);
