import type { AnalysisContext, InteractionAnalyzer } from '../analyzer.ts';
import { anyStopword } from '../data/stopwords.ts';
import { type Word, wordNote, wordProperty } from '../words.ts';

const MAX_WORDS = 64;

const carriesMeaning = wordProperty((word) => word.length > 1 && !anyStopword.has(word));

type Hash64 = AnalysisContext['hash64'];

/** The hash of a word under the key that it was last asked for: one project's messages are read together. */
const lastHash = wordNote<{ readonly by: Hash64; readonly hash: string }>();

function hashOf(word: Word, by: Hash64): string {
  const known = lastHash.of(word);
  if (known?.by === by) return known.hash;
  const hash = by(word.text);
  lastHash.set(word, { by, hash });
  return hash;
}

/**
 * Keyed hashes of the distinct words of the message that carry meaning (of all words where none does): enough to see
 * that a message repeats or rephrases another, and nothing can be read from it.
 */
export const sketch: InteractionAnalyzer = {
  name: 'sketch',
  version: 1,
  fields: ['sketch'],
  analyze: (_interaction, { hash64 }, { input }) => {
    const content = input.tokens.filter(carriesMeaning);
    const words = content.length > 0 ? content : input.tokens.slice(0, MAX_WORDS);
    if (words.length === 0) return { values: {} };
    const hashes = new Set<string>();
    for (const word of words) {
      if (hashes.size === MAX_WORDS) break;
      hashes.add(hashOf(word, hash64));
    }
    return { values: { sketch: [...hashes] } };
  },
};
