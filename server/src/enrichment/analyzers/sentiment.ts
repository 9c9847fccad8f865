import type { InteractionAnalyzer } from '../analyzer.ts';
import { onlyThanks } from '../cue-hits.ts';
import { judgeSentiment } from '../judge-sentiment.ts';

/** Of GoEmotions' short messages that thank and that the head takes for neutral, 14 of 17 are marked as positive. */
const THANKS_SURE = 0.8;

/** How the user sounds, in five steps. Null only where nothing is said. */
export const sentiment: InteractionAnalyzer = {
  name: 'sentiment',
  version: 6,
  fields: ['sentiment'],
  analyze: ({ text_language }, _context, { input, inputHits, inputScores }) => {
    if (input.text.trim() === '') return { values: {} };
    const scores = inputScores(text_language);
    const judged = judgeSentiment(input, inputHits.sentiment, text_language, scores);
    if (judged.halfPoints === 0 && onlyThanks(input, inputHits, text_language)) {
      return { values: { sentiment: 1 }, confidence: { sentiment: THANKS_SURE } };
    }
    return { values: { sentiment: judged.halfPoints }, confidence: { sentiment: judged.sure } };
  },
};
