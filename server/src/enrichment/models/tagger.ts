import type { Span } from '../pii/kinds.ts';
import { type Characters, characterTables } from './tagger-characters.ts';
import {
  FEATURES,
  newSurroundings,
  readSurroundings,
  tokenFeatures,
  WEIGHTS_PER_FEATURE,
} from './tagger-features.ts';
import { decodeLexicon, type Lexicon } from './tagger-lexicon.ts';
import {
  MAX_TOKENS,
  newTokens,
  readTokens,
  shapes,
  type Tokens,
  wordHash,
} from './tagger-tokens.ts';
import { readWeights, type Weights } from './weights.ts';

/** Labels of a token: outside, begin and inside of a name, begin and inside of an address. */
export const LABELS = 5;

/** What the tagger knows besides its weights. The values are the table of features, then the lexicon. */
export type TaggerHead = {
  /** The table has two to the power of this many features. */
  readonly featureBits: number;
  /** What a unit of a weight is worth. */
  readonly scale: number;
  /** By label before × label; the row `LABELS` is for the first token. */
  readonly transitions: readonly number[];
  /**
   * Taken off every begin label: more means fewer and surer findings. Of names by how the text is written
   * (`Surroundings.letterCase`): without capitals, as usual, mostly capitalised, in capitals.
   */
  readonly caution: {
    readonly person: readonly [number, number, number, number];
    readonly address: number;
  };
};

export type Tagged = {
  readonly persons: readonly Span[];
  readonly addresses: readonly Span[];
  /** Whether a word for a street stands near a number anywhere. */
  readonly hasStreet: boolean;
};
export type Tagger = {
  readonly tag: (text: string) => Tagged;
  /** What is known of a word, in any case, as `lexiconBits`; 0: nothing. */
  readonly bitsOf: (word: string) => number;
};

const IMPOSSIBLE = -1e9;
const NOTHING: Tagged = { persons: [], addresses: [], hasStreet: false };

/** Where a piece that ended for its length should end: after its last line break or full stop, if there is one. */
function pieceEnd(tokens: Tokens): number {
  for (let i = tokens.count - 1; i > MAX_TOKENS / 2; i--) {
    if (tokens.shape[i] === shapes.newline) return i + 1;
  }
  for (let i = tokens.count - 1; i > MAX_TOKENS / 2; i--) {
    if (tokens.shape[i] === shapes.sign && tokens.glued[i] === 1) return i + 1;
  }
  return tokens.count;
}

/** Finds names and addresses in running text, in linear time. Holds its working memory: one per thread. */
export function createTagger(
  { head, values }: Weights<TaggerHead>,
  characters: Characters = characterTables(),
): Tagger {
  const tableSize = 2 ** head.featureBits * WEIGHTS_PER_FEATURE;
  // The four weights of a feature as one number: read at once.
  const table = new Int32Array(values.buffer, values.byteOffset, tableSize / WEIGHTS_PER_FEATURE);
  const lexicon: Lexicon = decodeLexicon(values.subarray(tableSize));
  const shift = 32 - head.featureBits;
  const tokens = newTokens();
  const around = newSurroundings();
  const context = { tokens, around, shift };
  const features = new Int32Array(FEATURES);
  const transitions = Float64Array.from(head.transitions, (weight) => weight / head.scale);
  const scores = new Float64Array(LABELS);
  const before = new Float64Array(LABELS);
  const after = new Float64Array(LABELS);
  const back = new Uint8Array(MAX_TOKENS * LABELS);
  const labels = new Uint8Array(MAX_TOKENS);
  const cautionPerson = Float64Array.from(head.caution.person, (value) => value / head.scale);
  const cautionAddress = head.caution.address / head.scale;

  const emit = (i: number) => {
    tokenFeatures(context, i, features);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < FEATURES; k++) {
      const four = table[features[k] as number] as number;
      a += (four << 24) >> 24;
      b += (four << 16) >> 24;
      c += (four << 8) >> 24;
      d += four >> 24;
    }
    scores[0] = 0;
    scores[1] = a - (cautionPerson[around.letterCase] as number);
    scores[2] = b;
    scores[3] = c - cautionAddress;
    scores[4] = d;
  };

  /** Best labels of the tokens `from` to `to`, exclusive; outside before them and after. */
  const decode = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      emit(i);
      const isFirst = i === from;
      const row = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let best = IMPOSSIBLE * 2;
        let bestBefore = 0;
        if (isFirst) best = transitions[LABELS * LABELS + label] as number;
        else {
          for (let previous = 0; previous < LABELS; previous++) {
            const score =
              (before[previous] as number) + (transitions[previous * LABELS + label] as number);
            if (score > best) {
              best = score;
              bestBefore = previous;
            }
          }
        }
        after[label] = best + (scores[label] as number);
        back[row + label] = bestBefore;
      }
      before.set(after);
    }
    let label = 0;
    for (let candidate = 1; candidate < LABELS; candidate++) {
      if ((before[candidate] as number) > (before[label] as number)) label = candidate;
    }
    for (let i = to - 1; i >= from; i--) {
      labels[i] = label;
      label = back[i * LABELS + label] as number;
    }
  };

  const labelAll = (count: number): boolean => {
    let found = false;
    for (let i = 0; i < count; i++) {
      labels[i] = 0;
      if (around.looked[i] === 0) continue;
      let to = i + 1;
      while (to < count && around.looked[to] === 1) to++;
      decode(i, to);
      for (let k = i; k < to; k++) if (labels[k] !== 0) found = true;
      i = to - 1;
      if (to < count) labels[to] = 0;
    }
    return found;
  };

  return {
    bitsOf: (word) => lexicon.bitsOf(wordHash(characters, word)),
    tag: (text) => {
      const persons: Span[] = [];
      const addresses: Span[] = [];
      let hasStreet = false;
      for (let from = 0; from < text.length; ) {
        let end = readTokens(characters, text, from, tokens);
        if (end < text.length) {
          tokens.count = pieceEnd(tokens);
          end = tokens.end[tokens.count - 1] as number;
        }
        const { count } = tokens;
        if (count === 0) break;
        readSurroundings(tokens, lexicon, around);
        hasStreet ||= around.hasStreet;
        if (labelAll(count)) {
          for (let i = 0; i < count; ) {
            const label = labels[i] as number;
            if (label === 0) {
              i++;
              continue;
            }
            const inside = label < 3 ? 2 : 4;
            let to = i + 1;
            while (to < count && labels[to] === inside) to++;
            const span = { start: tokens.start[i] as number, end: tokens.end[to - 1] as number };
            (inside === 2 ? persons : addresses).push(span);
            i = to;
          }
        }
        from = end;
      }
      return persons.length + addresses.length === 0 && !hasStreet
        ? NOTHING
        : { persons, addresses, hasStreet };
    },
  };
}

let builtIn: Tagger | undefined;

/** The trained tagger, read when it is first asked for, once per thread. */
export function builtInTagger(): Tagger {
  builtIn ??= createTagger(readWeights<TaggerHead>('tagger'));
  return builtIn;
}
