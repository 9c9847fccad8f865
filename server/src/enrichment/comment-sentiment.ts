import { detectLanguage } from './analyzers/language.ts';
import { sentimentPhrases } from './data/sentiment.ts';
import { compilePhrases } from './phrases.ts';
import { halfPoints, valence } from './sentiment-score.ts';
import { readText } from './text.ts';

const match = compilePhrases({ sentiment: sentimentPhrases });

/**
 * Half-points (-2 to 2) of a feedback comment; null for an empty one. `language`: ISO 639-1 where it is known, else it
 * is detected.
 */
export function commentSentiment(text: string, language?: string): number | null {
  const read = readText(text);
  if (text.trim() === '') return null;
  const code = language ?? detectLanguage(text)?.code ?? '';
  return halfPoints(valence(read, match(read).sentiment, code).total);
}
