import { negationWords } from '../data/sentiment.ts';
import type { AnalyzedText } from '../text.ts';
import { createFeatureBuffer } from './feature-buffer.ts';

/**
 * What the heads see of a text: distinct hashed features in three groups, in this order. A feature of a group weighs
 * 1/√(size of the group), so that long and short texts have scores of the same size; signals weigh a fixed amount.
 */
export type TextFeatures = {
  readonly buckets: Int32Array;
  /** Where the groups end in `buckets`: words and word pairs, then parts of words, then signals. */
  readonly wordsEnd: number;
  readonly partsEnd: number;
};

/** Words read: the beginning of a text and, of a long one, its end. */
const FIRST_WORDS = 256;
const LAST_WORDS = 64;
/** Units of one word of which parts are taken. */
const PART_LENGTH = 40;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
const NEGATION_REACH = 3;
/** From here on a character is (nearly) a word by itself. */
const IDEOGRAPHS = 0x2e80;

const PRIME = 0x01000193;
/** Salts keep the kinds of features apart. */
const WORD = 0x811c9dc5;
const PAIR = 0x2545f491;
const PART = 0x7f4a7c15;
const NEGATED = 0x5bd1e995;
const EDGE = 1;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** A hash of a text's UTF-16 units; `salt` names the kind of feature. */
export function hashText(text: string, salt: number): number {
  let hash = salt;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

const buffer = createFeatureBuffer();
const codes = new Uint16Array(PART_LENGTH + 2);

/** Parts of 3 to 5 units of a word with its edges; single characters too where these are words. */
function addParts(word: string): void {
  const length = Math.min(word.length, PART_LENGTH) + 2;
  codes[0] = EDGE;
  for (let i = 1; i < length - 1; i++) codes[i] = word.charCodeAt(i - 1);
  codes[length - 1] = EDGE;
  for (let start = 0; start < length; start++) {
    let hash = PART;
    const end = Math.min(length, start + LONGEST_PART);
    for (let i = start; i < end; i++) {
      const code = codes[i] ?? 0;
      hash = step(hash, code);
      const size = i - start + 1;
      if (size >= SHORTEST_PART || code >= IDEOGRAPHS) buffer.add(hash);
    }
  }
}

/**
 * The features of the words of a text, plus `signals` (hashes). Cost: linear in the words read, at most 320 of them.
 */
export function textFeatures(
  { words }: Pick<AnalyzedText, 'words'>,
  signals: readonly number[],
): TextFeatures {
  const lastStart = Math.max(FIRST_WORDS, words.length - LAST_WORDS);
  let before = EDGE;
  let negated = 0;
  for (let i = 0; i < words.length; i++) {
    if (i === FIRST_WORDS) i = lastStart;
    const word = words[i] ?? '';
    const hash = hashText(word, WORD);
    buffer.add(hash);
    buffer.add(step(Math.imul(before, PAIR), hash));
    if (negated > 0) {
      buffer.add(step(hash, NEGATED));
      negated--;
    }
    if (negationWords.has(word)) negated = NEGATION_REACH;
    before = hash;
  }
  buffer.add(step(Math.imul(before, PAIR), EDGE));
  const wordsEnd = buffer.size();
  for (let i = 0; i < words.length; i++) {
    if (i === FIRST_WORDS) i = lastStart;
    addParts(words[i] ?? '');
  }
  const partsEnd = buffer.size();
  for (const signal of signals) buffer.add(signal);
  return { buckets: buffer.take(), wordsEnd, partsEnd };
}

/** How much a signal weighs beside a whole group of words or parts, whose squares add up to 1. */
const SIGNAL_WEIGHT = 0.35;

/** The weight of the features of each group. */
export function groupWeights({ buckets, wordsEnd, partsEnd }: TextFeatures): {
  readonly words: number;
  readonly parts: number;
  readonly signals: number;
} {
  return {
    words: 1 / Math.sqrt(Math.max(1, wordsEnd)),
    parts: 1 / Math.sqrt(Math.max(1, partsEnd - wordsEnd)),
    signals: buckets.length > partsEnd ? SIGNAL_WEIGHT : 0,
  };
}
