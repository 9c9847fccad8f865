import type { InteractionAnalyzer } from '../analyzer.ts';
import { anyStopword } from '../data/stopwords.ts';
import { wordProperty } from '../words.ts';

const MAX_WORDS = 64;

const carriesMeaning = wordProperty((word) => word.length > 1 && !anyStopword.has(word));

/**
 * Keyed hashes of the distinct words of the message that carry meaning (of all words where none does): enough to see
 * that a message repeats or rephrases another, and nothing can be read from it.
 */
export const sketch: InteractionAnalyzer = {
  name: 'sketch',
  version: 1,
  fields: ['sketch'],
  analyze: (_interaction, { hash64 }, { input }) => {
    const content = new Set<string>();
    for (const word of input.tokens) {
      if (content.size === MAX_WORDS) break;
      if (carriesMeaning(word)) content.add(word.text);
    }
    const words = content.size > 0 ? content : new Set(input.words.slice(0, MAX_WORDS));
    if (words.size === 0) return { values: {} };
    return { values: { sketch: Array.from(words, hash64) } };
  },
};
