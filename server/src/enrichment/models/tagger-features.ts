import { lexiconBits as bits, type Lexicon } from './tagger-lexicon.ts';
import { MAX_TOKENS, shapes, type Tokens } from './tagger-tokens.ts';

/** Features of one token: as many for every token. */
export const FEATURES = 36;
/** Weights per feature: begin and inside of PERSON, begin and inside of ADDRESS; outside is the zero they are held against. */
export const WEIGHTS_PER_FEATURE = 4;

/** Tokens with what their surroundings say, as columns. */
export type Surroundings = {
  readonly bits: Uint16Array;
  /** 1 where the model has to look; elsewhere no name and no address can be. */
  readonly looked: Uint8Array;
  /** Tokens from the last and to the next number, street word, line break; at most `FAR`. */
  readonly numberBefore: Uint8Array;
  readonly numberAfter: Uint8Array;
  readonly streetBefore: Uint8Array;
  readonly streetAfter: Uint8Array;
  readonly lineBefore: Uint8Array;
  readonly lineAfter: Uint8Array;
  /** The last word that names or addresses follow, and how far it is. */
  readonly cue: Int32Array;
  readonly cueBefore: Uint8Array;
  /** 1 at the start of a sentence. */
  readonly starts: Uint8Array;
  /** How the piece is written: 0 without capitals, 1 as usual, 2 mostly capitalised, 3 in capitals. */
  letterCase: number;
  /** Whether a street word stands near a number. */
  hasStreet: boolean;
};

export function newSurroundings(): Surroundings {
  const column = () => new Uint8Array(MAX_TOKENS);
  return {
    bits: new Uint16Array(MAX_TOKENS),
    looked: column(),
    numberBefore: column(),
    numberAfter: column(),
    streetBefore: column(),
    streetAfter: column(),
    lineBefore: column(),
    lineAfter: column(),
    cue: new Int32Array(MAX_TOKENS),
    cueBefore: column(),
    starts: column(),
    letterCase: 1,
    hasStreet: false,
  };
}

const FAR = 5;
/** How far a cue reaches. */
const CUE_REACH = 7;
/** How far plain words between two candidates may stand from either, to be part of a name or an address. */
const REACH = 3;
const ANY_NAME =
  bits.firstName | bits.lastName | bits.city | bits.street | bits.unit | bits.title | bits.place;
const CUES = bits.nameCue | bits.addressCue | bits.title;

const isNumber = (shape: number) => shape >= shapes.digits1 && shape <= shapes.letterFirst;

/** Single signs and letters as the tokeniser hashes them. */
const unitHash = (code: number) => Math.imul((0x811c9dc5 | 0) ^ code, 0x01000193);
const [DOT, BANG, QUESTION] = [unitHash(46), unitHash(33), unitHash(63)];
const [LETTER_I, LETTER_A] = [unitHash(105), unitHash(97)];

function letterCase({ count, shape }: Tokens): number {
  let [lower, initial, capitals] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const kind = shape[i];
    if (kind === shapes.lower) lower++;
    else if (kind === shapes.initial || kind === shapes.mixed) initial++;
    else if (kind === shapes.capitals) capitals++;
  }
  if (initial + capitals === 0) return 0;
  if (capitals > lower + initial) return 3;
  return initial + capitals > lower ? 2 : 1;
}

/**
 * A word that can be neither a name nor a part of an address by itself. Where capitals are used, a common word in small
 * letters is none even if somebody is called so.
 */
function isPlain(shape: number, word: number, known: number, startsCased: number): boolean {
  if (shape >= shapes.sign) return true;
  if (shape === shapes.letter) return word === LETTER_I || word === LETTER_A;
  if ((known & bits.common) === 0) return false;
  if (shape === shapes.lower) return (known & (startsCased === CASELESS ? ANY_NAME : HOUSE)) === 0;
  return startsCased === STARTS && shape === shapes.initial && (known & ANY_NAME) === 0;
}
/** How a token stands: in a text without capitals, or with them at the start of a sentence or inside. */
const [CASELESS, STARTS, INSIDE] = [0, 1, 2];
const HOUSE = bits.street | bits.unit;

/** Fills the columns of `around` in two passes, in both directions. */
export function readSurroundings(tokens: Tokens, lexicon: Lexicon, around: Surroundings): void {
  const { count, word, head, shape } = tokens;
  around.letterCase = letterCase(tokens);
  around.hasStreet = false;
  const cased = around.letterCase === 1;
  let [number, street, line, cueAt, cue, candidate] = [FAR, FAR, 0, CUE_REACH, 0, FAR];
  let starts = 1;
  for (let i = 0; i < count; i++) {
    const kind = shape[i] as number;
    let known = 0;
    if (kind <= shapes.caseless) {
      known = lexicon.bitsOf(word[i] as number);
      if (known === 0 && head[i] !== word[i]) known = lexicon.bitsOf(head[i] as number);
    }
    around.bits[i] = known;
    around.starts[i] = starts;
    around.numberBefore[i] = number;
    around.streetBefore[i] = street;
    around.lineBefore[i] = line;
    around.cueBefore[i] = cueAt;
    around.cue[i] = cueAt < CUE_REACH ? cue : 0;
    const plain = isPlain(
      kind,
      word[i] as number,
      known,
      !cased ? CASELESS : starts === 1 ? STARTS : INSIDE,
    );
    candidate = plain ? Math.min(FAR, candidate + 1) : 0;
    // For the way back: how far the last candidate is.
    around.looked[i] = candidate;
    number = isNumber(kind) ? 1 : Math.min(FAR, number + 1);
    street = (known & bits.street) !== 0 ? 1 : Math.min(FAR, street + 1);
    line = kind === shapes.newline ? 0 : Math.min(FAR, line + 1);
    if ((known & CUES) !== 0) {
      cueAt = 1;
      cue = word[i] as number;
    } else if (kind === shapes.newline && cueAt > 2) cueAt = CUE_REACH;
    else if (kind !== shapes.sign) cueAt = Math.min(CUE_REACH, cueAt + 1);
    const sign = word[i];
    starts =
      kind === shapes.newline ||
      (kind === shapes.sign && (sign === DOT || sign === BANG || sign === QUESTION))
        ? 1
        : 0;
  }
  [number, street, line, candidate] = [FAR, FAR, 0, FAR];
  for (let i = count - 1; i >= 0; i--) {
    const kind = shape[i] as number;
    around.numberAfter[i] = number;
    around.streetAfter[i] = street;
    around.lineAfter[i] = line;
    const before = around.looked[i] as number;
    candidate = before === 0 ? 0 : Math.min(FAR, candidate + 1);
    const reached = before === 0 || (before <= REACH && candidate <= REACH);
    // What is replaced already ends every name and address.
    around.looked[i] = reached && kind !== shapes.placeholder && kind !== shapes.unspaced ? 1 : 0;
    const isStreet = ((around.bits[i] as number) & bits.street) !== 0;
    if (isStreet && Math.min(around.numberBefore[i] as number, number) < FAR)
      around.hasStreet = true;
    street = isStreet ? 1 : Math.min(FAR, street + 1);
    number = isNumber(kind) ? 1 : Math.min(FAR, number + 1);
    line = kind === shapes.newline ? 0 : Math.min(FAR, line + 1);
  }
}

/** Another number of 32 - `shift` bits for every seed. */
export const mixed = (seed: number, value: number, shift: number): number => {
  let hash = Math.imul(value ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return ((hash ^ (hash >>> 13)) >>> 0) >>> shift;
};
const pair = (a: number, b: number): number => (Math.imul(a, 0x27d4eb2f) + b) | 0;

/** What stands for a neighbour before the first and after the last token. */
const EDGE = 0x1d0c5;
const EDGE_SHAPE = 31;

/**
 * The features of token `i` as numbers below 2^(32 - shift); each has `WEIGHTS_PER_FEATURE` weights.
 * No strings and no allocation: this runs for every token that is looked at.
 */
export function tokenFeatures(
  {
    tokens,
    around,
    shift,
  }: { readonly tokens: Tokens; readonly around: Surroundings; readonly shift: number },
  i: number,
  into: Int32Array,
): void {
  const { count, word, shape, glued } = tokens;
  const last = count - 1;
  const w0 = word[i] as number;
  const w1 = i > 0 ? (word[i - 1] as number) : EDGE;
  const w2 = i > 1 ? (word[i - 2] as number) : EDGE;
  const v1 = i < last ? (word[i + 1] as number) : EDGE;
  const v2 = i + 1 < last ? (word[i + 2] as number) : EDGE;
  const s0 = shape[i] as number;
  const s1 = i > 0 ? (shape[i - 1] as number) : EDGE_SHAPE;
  const s2 = i > 1 ? (shape[i - 2] as number) : EDGE_SHAPE;
  const t1 = i < last ? (shape[i + 1] as number) : EDGE_SHAPE;
  const t2 = i + 1 < last ? (shape[i + 2] as number) : EDGE_SHAPE;
  const b0 = around.bits[i] as number;
  const b1 = i > 0 ? (around.bits[i - 1] as number) : 0;
  const c1 = i < last ? (around.bits[i + 1] as number) : 0;
  const glue = (glued[i] as number) | ((i < last ? (glued[i + 1] as number) : 0) << 1);
  const style = (around.letterCase << 6) | ((around.starts[i] as number) << 5) | s0;
  const look = pair(b0, style);
  const cue = around.cue[i] as number;
  const near = around.cueBefore[i] as number;
  const numbers = ((around.numberBefore[i] as number) << 3) | (around.numberAfter[i] as number);
  const streets = ((around.streetBefore[i] as number) << 3) | (around.streetAfter[i] as number);
  const lines = ((around.lineBefore[i] as number) << 3) | (around.lineAfter[i] as number);
  into[0] = mixed(1, style, shift);
  into[1] = mixed(2, w0, shift);
  into[2] = mixed(3, pair(w0, s0), shift);
  into[3] = mixed(4, look, shift);
  into[4] = mixed(5, pair(tokens.prefix2[i] as number, s0), shift);
  into[5] = mixed(6, tokens.prefix3[i] as number, shift);
  into[6] = mixed(7, pair(tokens.suffix2[i] as number, s0), shift);
  into[7] = mixed(8, tokens.suffix3[i] as number, shift);
  into[8] = mixed(9, pair(tokens.suffix4[i] as number, s0), shift);
  into[9] = mixed(10, pair(w1, s0), shift);
  into[10] = mixed(11, pair(v1, s0), shift);
  into[11] = mixed(12, w2, shift);
  into[12] = mixed(13, v2, shift);
  into[13] = mixed(14, pair(w1, w0), shift);
  into[14] = mixed(15, pair(w0, v1), shift);
  into[15] = mixed(16, pair(pair(w2, w1), s0), shift);
  into[16] = mixed(17, pair(pair(v1, v2), s0), shift);
  into[17] = mixed(18, pair(w1, v1), shift);
  into[18] = mixed(19, (s1 << 10) | (s0 << 5) | t1, shift);
  into[19] = mixed(20, (s2 << 15) | (s1 << 10) | (s0 << 5) | around.letterCase, shift);
  into[20] = mixed(21, (s0 << 10) | (t1 << 5) | t2 | (around.letterCase << 20), shift);
  into[21] = mixed(22, pair(pair(b1, s1), look), shift);
  into[22] = mixed(23, pair(pair(c1, t1), look), shift);
  into[23] = mixed(24, pair(pair(b1, c1), b0), shift);
  into[24] = mixed(25, pair(w1, look), shift);
  into[25] = mixed(26, pair(v1, look), shift);
  into[26] = mixed(27, pair(pair(w2, w1), look), shift);
  into[27] = mixed(28, pair(cue, (near << 5) | s0), shift);
  into[28] = mixed(29, pair(pair(cue, near), b0), shift);
  into[29] = mixed(30, (numbers << 5) | s0, shift);
  into[30] = mixed(31, (streets << 11) | (numbers << 5) | s0, shift);
  into[31] = mixed(32, (lines << 5) | s0, shift);
  into[32] = mixed(33, pair((lines << 5) | s0, b0), shift);
  into[33] = mixed(34, (glue << 15) | (s1 << 10) | (s0 << 5) | t1, shift);
  into[34] = mixed(35, pair(pair(w1, v1), look), shift);
  into[35] = mixed(
    36,
    pair((streets << 5) | s0, c1 & (bits.street | bits.city | bits.unit)),
    shift,
  );
}
