import type { InteractionAnalyzer } from '../analyzer.ts';
import { halfPoints, valence } from '../sentiment-score.ts';

/** How the user sounds: a lexicon with negation, strengthening and emoji. Null only where there is no word or sign. */
export const sentiment: InteractionAnalyzer = {
  name: 'sentiment',
  version: 1,
  fields: ['sentiment'],
  analyze: ({ text_language }, _context, { input, inputHits }) => {
    if (input.text.trim() === '') return { values: {} };
    const { total, found } = valence(input, inputHits.sentiment, text_language);
    const sure = found === 0 ? 0.7 : Math.min(0.9, 0.55 + Math.abs(total) / 10);
    return { values: { sentiment: halfPoints(total) }, confidence: { sentiment: sure } };
  },
};
