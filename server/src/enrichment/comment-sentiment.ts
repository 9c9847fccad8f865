import { languageOf } from './detect-language.ts';
import { judgeSentiment } from './judge-sentiment.ts';
import { inputFeatures } from './models/input-features.ts';
import { scoreInput } from './models/input-heads.ts';
import { matchInput } from './rulebook.ts';
import { halfPoints, valence } from './sentiment-score.ts';
import { readText } from './text.ts';

/** In a comment as short as this a word of praise or blame, negated or not, says all ("not bad"). */
const SHORT_WORDS = 5;

/**
 * Half-points (-2 to 2) of a feedback comment; null for an empty one. `language`: ISO 639-1 where it is known, else it
 * is detected.
 */
export function commentSentiment(text: string, language?: string): number | null {
  if (text.trim() === '') return null;
  const read = readText(text);
  const hits = matchInput(read);
  const code = language ?? languageOf(read)?.code ?? '';
  const words = valence(read, hits.sentiment, code);
  if (words.found > 0 && read.words.length <= SHORT_WORDS) return halfPoints(words.total);
  const scores = scoreInput(inputFeatures(read, hits, code));
  const judged = judgeSentiment(read, hits.sentiment, code, scores).halfPoints;
  // A comment is there to judge: where the head, used to requests, hears nothing, a word of praise or blame decides.
  return judged === 0 ? halfPoints(words.total) : judged;
}
