import { negationWords } from '../data/sentiment.ts';
import { type Word, wordProperty } from '../words.ts';
import { bucketOf, createFeatureBuffer } from './feature-buffer.ts';

/**
 * What the heads see of a text: hashed features in three groups. A feature of a group weighs 1/√(size of the group), so that
 * long and short texts have scores of the same size; signals weigh a fixed amount.
 */
export type TextFeatures = {
  /** Distinct words, word pairs and negated words, then signals. */
  readonly buckets: Int32Array;
  /** Where the signals begin in `buckets`. */
  readonly wordsEnd: number;
  /** The distinct words whose parts are features (`partsOf`): what two words share counts for each of them. */
  readonly words: readonly Word[];
  /** How many parts these words have together. */
  readonly partCount: number;
};

/** Words read: the beginning of a text and, of a long one, its end. */
const FIRST_WORDS = 256;
const LAST_WORDS = 64;
/** Units of one word of which parts are taken. */
const PART_LENGTH = 40;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
/** Parts of one word at most: at each unit and edge one of every length. */
export const MOST_PARTS = LONGEST_PART * (PART_LENGTH + 2);
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

const hashOf = wordProperty((word) => hashText(word, WORD));
const negates = wordProperty((word) => negationWords.has(word));

/**
 * Buckets of the parts of 3 to 5 units of a word with its edges; of single characters too where these are words. At most
 * `MOST_PARTS`.
 */
export function partsOf(word: string): number[] {
  const buckets: number[] = [];
  const edge = String.fromCharCode(EDGE);
  const edged = `${edge}${word.slice(0, PART_LENGTH)}${edge}`;
  for (let start = 0; start < edged.length; start++) {
    let hash = PART;
    const end = Math.min(edged.length, start + LONGEST_PART);
    for (let i = start; i < end; i++) {
      const code = edged.charCodeAt(i);
      hash = step(hash, code);
      const size = i - start + 1;
      if (size >= SHORTEST_PART || code >= IDEOGRAPHS) buckets.push(bucketOf(hash));
    }
  }
  return buckets;
}

const partCountOf = wordProperty((word) => partsOf(word).length);

const buffer = createFeatureBuffer();

/**
 * The features of the words of a text, plus `signals` (hashes). Cost: linear in the words read, at most 320 of them.
 */
export function textFeatures(words: readonly Word[], signals: readonly number[]): TextFeatures {
  const read =
    words.length <= FIRST_WORDS + LAST_WORDS
      ? words
      : [...words.slice(0, FIRST_WORDS), ...words.slice(-LAST_WORDS)];
  const distinct: Word[] = [];
  let partCount = 0;
  let before = EDGE;
  let negated = 0;
  for (const word of read) {
    const hash = hashOf(word);
    if (buffer.add(bucketOf(hash))) {
      distinct.push(word);
      partCount += partCountOf(word);
    }
    buffer.add(bucketOf(step(Math.imul(before, PAIR), hash)));
    if (negated > 0) {
      buffer.add(bucketOf(step(hash, NEGATED)));
      negated--;
    }
    if (negates(word)) negated = NEGATION_REACH;
    before = hash;
  }
  buffer.add(bucketOf(step(Math.imul(before, PAIR), EDGE)));
  const wordsEnd = buffer.size();
  for (const signal of signals) buffer.add(bucketOf(signal));
  return { buckets: buffer.take(), wordsEnd, words: distinct, partCount };
}

/** How much a signal weighs beside a whole group of words or parts, whose squares add up to 1. */
const SIGNAL_WEIGHT = 0.35;

/** The weight of the features of each group. */
export function groupWeights({ buckets, wordsEnd, partCount }: TextFeatures): {
  readonly words: number;
  readonly parts: number;
  readonly signals: number;
} {
  return {
    words: 1 / Math.sqrt(Math.max(1, wordsEnd)),
    parts: 1 / Math.sqrt(Math.max(1, partCount)),
    signals: buckets.length > wordsEnd ? SIGNAL_WEIGHT : 0,
  };
}
