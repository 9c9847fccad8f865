import type { InteractionAnalyzer } from '../analyzer.ts';
import { judgeSentiment } from '../judge-sentiment.ts';
import { plainFeeling } from '../plain-feeling.ts';

/** How the user sounds, in five steps. Null only where nothing is said. */
export const sentiment: InteractionAnalyzer = {
  name: 'sentiment',
  version: 8,
  fields: ['sentiment'],
  analyze: ({ text_language }, _context, { input, inputHits, inputScores }) => {
    if (input.text.trim() === '') return { values: {} };
    const scores = inputScores(text_language);
    const judged = judgeSentiment(input, inputHits.sentiment, text_language, scores);
    const plain =
      judged.halfPoints === 0 ? plainFeeling(input, inputHits, text_language) : undefined;
    const { halfPoints, sure } = plain ?? judged;
    return { values: { sentiment: halfPoints }, confidence: { sentiment: sure } };
  },
};
