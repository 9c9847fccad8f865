import { emojiValence } from '../data/sentiment.ts';
import { counts, type Hit } from '../phrases.ts';
import type { InputHits } from '../rulebook.ts';
import { negated, valence } from '../sentiment-score.ts';
import type { AnalyzedText } from '../text.ts';
import { hashText } from './features.ts';

const SIGNAL = 0x3c6ef372;
const EMOJI = /\p{Extended_Pictographic}/gu;
/** None of these is one. */
const ASCII = /^[\0-\x7f]*$/;
/** Beyond these a text has many of them. */
const MANY = 3;
const MOST_EMOJI = 12;

const known = new Map<string, number>();

/** The hash of a signal by its name; the names are few, except for emoji (which are bounded by Unicode). */
function signal(name: string): number {
  const hash = known.get(name) ?? hashText(name, SIGNAL);
  known.set(name, hash);
  return hash;
}

function occurrences(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0 && found < MANY; at = text.indexOf(sign, at + 1)) {
    found++;
  }
  return found;
}

/** Words of three letters or more that are written in capitals only; and words with a letter three times in a row. */
function shouting({ text, starts, ends }: AnalyzedText): { capitals: number; drawn: number } {
  let capitals = 0;
  let drawn = 0;
  for (let i = 0; i < starts.length && i < 60; i++) {
    const start = starts[i] ?? 0;
    const end = Math.min(ends[i] ?? 0, start + 30);
    if (end - start < 3) continue;
    let upper = true;
    let run = 1;
    let longest = 1;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < 65 || code > 90) upper = false;
      run = at > start && code === text.charCodeAt(at - 1) && code > 64 ? run + 1 : 1;
      if (run > longest) longest = run;
    }
    if (upper) capitals++;
    if (longest >= 3) drawn++;
  }
  return { capitals: Math.min(capitals, MANY), drawn: Math.min(drawn, MANY) };
}

const LENGTHS = [1, 2, 4, 8, 16, 32, 64, 128];

/** What shows without knowing the words: marks, capitals, drawn out letters, emoji, length. */
export function shapeSignals(read: AnalyzedText): number[] {
  const { text, words } = read;
  const { capitals, drawn } = shouting(read);
  const found = [
    signal(`! ${occurrences(text, '!')}`),
    signal(`? ${occurrences(text, '?')}`),
    signal(`length ${LENGTHS.findLastIndex((least) => words.length >= least)}`),
  ];
  if (capitals > 0) found.push(signal(`capitals ${capitals}`));
  if (drawn > 0) found.push(signal(`drawn ${drawn}`));
  if (text.includes('...') || text.includes('…')) found.push(signal('dots'));
  if (text.includes('\n')) found.push(signal('lines'));
  if (ASCII.test(text)) return found;
  let emoji = 0;
  for (const [sign] of text.matchAll(EMOJI)) {
    if (emoji++ === MOST_EMOJI) break;
    found.push(signal(`emoji ${sign}`), signal(`emoji valence ${emojiValence[sign] ?? 0}`));
  }
  return found;
}

const tables = ['emotions', 'moderation', 'risk', 'cues', 'business'] as const;

function addHits(into: number[], table: string, hits: readonly Hit[], read: AnalyzedText): void {
  for (const hit of hits) {
    const turned = table === 'emotions' && negated(read, hit) ? ' not' : '';
    into.push(signal(`${table} ${hit.label}${turned}`));
    if (hit.size > 1) into.push(signal(`${table} ${hit.label} phrase${turned}`));
  }
}

/** What the rules found in a user's message, so that a head learns how much each rule is worth beside the words. */
export function inputSignals(read: AnalyzedText, hits: InputHits, language: string): number[] {
  const found = shapeSignals(read);
  const { total, found: valued } = valence(read, hits.sentiment, language);
  const steps = Math.max(-6, Math.min(6, Math.round(total * 2)));
  found.push(signal(`valence ${steps}`), signal(`valued ${Math.min(valued, MANY)}`));
  found.push(signal(`sign ${Math.sign(steps)}`));
  for (const table of tables) {
    const counted = hits[table].filter((hit) => counts(hit, language));
    addHits(found, table, counted, read);
  }
  return found;
}

/** The same for an answer, of which only the problems matter. */
export function outputSignals(
  read: AnalyzedText,
  problems: readonly Hit[],
  openingWords: number,
): number[] {
  const found = shapeSignals(read);
  addHits(
    found,
    'problems',
    problems.filter((hit) => hit.first <= openingWords),
    read,
  );
  return found;
}
