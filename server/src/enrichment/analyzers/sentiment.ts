import type { InteractionAnalyzer } from '../analyzer.ts';
import { judgeSentiment } from '../judge-sentiment.ts';

/** How the user sounds, in five steps. Null only where nothing is said. */
export const sentiment: InteractionAnalyzer = {
  name: 'sentiment',
  version: 2,
  fields: ['sentiment'],
  analyze: ({ text_language }, _context, { input, inputHits, inputScores }) => {
    if (input.text.trim() === '') return { values: {} };
    const { sentiment: scores } = inputScores(text_language);
    const judged = judgeSentiment(input, inputHits.sentiment, text_language, scores);
    return { values: { sentiment: judged.halfPoints }, confidence: { sentiment: judged.sure } };
  },
};
