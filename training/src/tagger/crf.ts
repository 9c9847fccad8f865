import { LABELS } from '../../../server/src/enrichment/models/tagger.ts';
import type { Characters } from '../../../server/src/enrichment/models/tagger-characters.ts';
import {
  FEATURES,
  mixed,
  newSurroundings,
  readSurroundings,
  tokenFeatures,
  WEIGHTS_PER_FEATURE,
} from '../../../server/src/enrichment/models/tagger-features.ts';
import { type Lexicon, lexiconBits } from '../../../server/src/enrichment/models/tagger-lexicon.ts';
import {
  MAX_TOKENS,
  newTokens,
  readTokens,
  type Tokens,
} from '../../../server/src/enrichment/models/tagger-tokens.ts';
import type { LabelledText } from './labelled-text.ts';
import type { Random } from './random.ts';

export type Trained = {
  /** By feature × label but the first; label 0 is the zero the others are held against. */
  readonly weights: Float32Array;
  /** Before × after, and in the last row those of the first token. */
  readonly transitions: Float32Array;
};

/** The label of each token: 1 and 2 begin and continue a name, 3 and 4 an address. */
export function goldLabels(tokens: Tokens, { spans }: LabelledText, into: Uint8Array): void {
  let next = 0;
  let open = -1;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    const span = spans[next];
    if (!span || (tokens.end[i] as number) <= span.start) {
      into[i] = 0;
      continue;
    }
    into[i] = (span.kind === 'PERSON' ? 1 : 3) + (open === next ? 1 : 0);
    open = next;
  }
}

/** Features of a word itself and of the words around it, by their place in `tokenFeatures`. */
const OWN_WORD = [1, 2, 13, 14];
const WORDS_AROUND = [9, 10, 11, 12, 13, 14, 15, 16, 17, 24, 25, 26, 27, 28, 34];

const DROPPED = -1;

/** A number from 0 up to 1 for a word in an epoch, always the same. */
const fraction = (word: number, epoch: number) => mixed(epoch + 1, word, 0) / 2 ** 32;

/** No name goes on where none began. */
const allowed = (before: number, label: number) =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

/**
 * A linear-chain conditional random field, trained by stochastic gradients with AdaGrad steps. Tokens that are not
 * looked at (see `Surroundings.looked`) are outside by construction, in training as later. The weights are the mean over
 * the second half of the epochs: chance moves it less than the last ones.
 */
export function trainCrf(
  texts: LabelledText[],
  options: {
    readonly characters: Characters;
    readonly lexicon: Lexicon;
    readonly featureBits: number;
    readonly epochs: number;
    readonly rate: number;
    /** Features seen on fewer tokens stay zero. */
    readonly atLeast: number;
    readonly decay: number;
    /** How often a token is learnt without its word, and how often without the words around it: so that both are enough. */
    readonly dropout: number;
    /** How many of the words that are known as common only are unknown in an epoch: that makes no name either. */
    readonly forgotten: number;
    readonly random: Random;
    readonly report: (line: string) => void;
  },
): Trained {
  const { characters, lexicon, featureBits, random } = options;
  const shift = 32 - featureBits;
  const size = 2 ** featureBits;
  const weights = new Float32Array(size * WEIGHTS_PER_FEATURE);
  const squares = new Float32Array(size * WEIGHTS_PER_FEATURE).fill(1e-2);
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const transitionSquares = new Float32Array(transitions.length).fill(1);
  const seen = new Uint8Array(size);
  const tokens = newTokens();
  const around = newSurroundings();
  const context = { tokens, around, shift };
  const features = new Int32Array(MAX_TOKENS * FEATURES);
  const one = new Int32Array(FEATURES);
  const gold = new Uint8Array(MAX_TOKENS);
  const potentials = new Float64Array(MAX_TOKENS * LABELS);
  const forward = new Float64Array(MAX_TOKENS * LABELS);
  const backward = new Float64Array(MAX_TOKENS * LABELS);
  const scale = new Float64Array(MAX_TOKENS);
  const matrix = new Float64Array((LABELS + 1) * LABELS);

  let epoch = 0;
  const forgetful: Lexicon = {
    bitsOf: (hash) => {
      const known = lexicon.bitsOf(hash);
      return known === lexiconBits.common && fraction(hash, epoch) < options.forgotten ? 0 : known;
    },
  };
  const read = (text: LabelledText) => {
    readTokens(characters, text.text, 0, tokens);
    readSurroundings(tokens, forgetful, around);
    goldLabels(tokens, text, gold);
  };

  for (const text of texts) {
    read(text);
    for (let i = 0; i < tokens.count; i++) {
      if (around.looked[i] === 0) continue;
      tokenFeatures(context, i, one);
      for (let k = 0; k < FEATURES; k++) {
        const feature = one[k] as number;
        if ((seen[feature] as number) < 255) seen[feature] = (seen[feature] as number) + 1;
      }
    }
  }

  const step = (
    values: Float32Array,
    sums: Float32Array,
    at: number,
    gradient: number,
    rate: number,
  ) => {
    sums[at] = (sums[at] as number) + gradient * gradient;
    values[at] = (values[at] as number) - (rate * gradient) / Math.sqrt(sums[at] as number);
  };

  /** One segment: probabilities by forward and backward sums, then a step against the gradient. Answers its loss. */
  const learn = (from: number, to: number, rate: number): number => {
    let loss = 0;
    for (let i = from; i < to; i++) {
      tokenFeatures(context, i, one);
      if (random.chance(options.dropout)) for (const k of OWN_WORD) one[k] = DROPPED;
      if (random.chance(options.dropout)) for (const k of WORDS_AROUND) one[k] = DROPPED;
      const sums = [0, 0, 0, 0, 0];
      for (let k = 0; k < FEATURES; k++) {
        const feature = one[k] as number;
        features[i * FEATURES + k] = feature;
        if (feature === DROPPED) continue;
        const at = feature * WEIGHTS_PER_FEATURE;
        for (let label = 1; label < LABELS; label++)
          sums[label] = (sums[label] as number) + (weights[at + label - 1] as number);
      }
      for (let label = 0; label < LABELS; label++)
        potentials[i * LABELS + label] = Math.exp(Math.min(40, sums[label] as number));
    }
    for (let at = 0; at < matrix.length; at++) {
      const [before, label] = [Math.floor(at / LABELS), at % LABELS];
      const possible = before === LABELS ? label % 2 === 1 || label === 0 : allowed(before, label);
      matrix[at] = possible ? Math.exp(transitions[at] as number) : 0;
    }
    for (let i = from; i < to; i++) {
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (i === from) sum = matrix[LABELS * LABELS + label] as number;
        else
          for (let before = 0; before < LABELS; before++)
            sum +=
              (forward[(i - 1) * LABELS + before] as number) *
              (matrix[before * LABELS + label] as number);
        const value = sum * (potentials[i * LABELS + label] as number);
        forward[i * LABELS + label] = value;
        total += value;
      }
      scale[i] = total;
      for (let label = 0; label < LABELS; label++)
        forward[i * LABELS + label] = (forward[i * LABELS + label] as number) / total;
    }
    for (let i = to - 1; i >= from; i--) {
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        if (i === to - 1) sum = 1;
        else
          for (let after = 0; after < LABELS; after++)
            sum +=
              (matrix[label * LABELS + after] as number) *
              (potentials[(i + 1) * LABELS + after] as number) *
              (backward[(i + 1) * LABELS + after] as number);
        backward[i * LABELS + label] = i === to - 1 ? 1 : sum / (scale[i + 1] as number);
      }
    }
    for (let i = from; i < to; i++) {
      const right = gold[i] as number;
      const sure =
        (forward[i * LABELS + right] as number) * (backward[i * LABELS + right] as number);
      loss -= Math.log(Math.max(1e-12, sure));
      for (let label = 1; label < LABELS; label++) {
        const gradient =
          (forward[i * LABELS + label] as number) * (backward[i * LABELS + label] as number) -
          (right === label ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (let k = 0; k < FEATURES; k++) {
          const feature = features[i * FEATURES + k] as number;
          if (feature !== DROPPED && (seen[feature] as number) >= options.atLeast)
            step(weights, squares, feature * WEIGHTS_PER_FEATURE + label - 1, gradient, rate);
        }
      }
      for (let label = 0; label < LABELS; label++) {
        if (i === from) {
          const at = LABELS * LABELS + label;
          const gradient =
            (forward[i * LABELS + label] as number) * (backward[i * LABELS + label] as number) -
            (right === label ? 1 : 0);
          if (matrix[at] !== 0) step(transitions, transitionSquares, at, gradient, rate);
          continue;
        }
        for (let before = 0; before < LABELS; before++) {
          const at = before * LABELS + label;
          if (matrix[at] === 0) continue;
          const both =
            ((forward[(i - 1) * LABELS + before] as number) *
              (matrix[at] as number) *
              (potentials[i * LABELS + label] as number) *
              (backward[i * LABELS + label] as number)) /
            (scale[i] as number);
          step(
            transitions,
            transitionSquares,
            at,
            both - (gold[i - 1] === before && right === label ? 1 : 0),
            rate,
          );
        }
      }
    }
    return loss;
  };

  const mean = new Float32Array(weights.length);
  const averaged = Math.ceil(options.epochs / 2);
  for (; epoch < options.epochs; epoch++) {
    random.shuffle(texts);
    let [loss, count, missed] = [0, 0, 0];
    const rate = options.rate * (1 - (0.7 * epoch) / options.epochs);
    for (const text of texts) {
      read(text);
      for (let i = 0; i < tokens.count; i++) {
        if (around.looked[i] === 0) {
          if (gold[i] !== 0) missed++;
          continue;
        }
        let to = i + 1;
        while (to < tokens.count && around.looked[to] === 1) to++;
        // A name cannot begin in the middle: what a break cut off starts anew.
        if ((gold[i] as number) > 0 && (gold[i] as number) % 2 === 0)
          gold[i] = (gold[i] as number) - 1;
        loss += learn(i, to, rate);
        count += to - i;
        i = to;
      }
    }
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] as number) * (1 - options.decay);
    if (epoch >= options.epochs - averaged) {
      for (let at = 0; at < weights.length; at++) {
        mean[at] = (mean[at] as number) + (weights[at] as number) / averaged;
      }
    }
    options.report(
      `epoch ${epoch + 1}: loss ${(loss / count).toFixed(4)} on ${count} tokens, ${missed} labelled tokens not looked at`,
    );
  }
  for (let at = 0; at < transitions.length; at++) {
    const [before, label] = [Math.floor(at / LABELS), at % LABELS];
    const possible = before === LABELS ? label % 2 === 1 || label === 0 : allowed(before, label);
    if (!possible) transitions[at] = -1e4;
  }
  return { weights: mean, transitions };
}
