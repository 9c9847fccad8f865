import type { OutputHits } from '../rulebook.ts';
import type { AnalyzedText } from '../text.ts';
import { type TextFeatures, textFeatures } from './features.ts';
import { outputSignals } from './signals.ts';

/** A refusal opens an answer; so many words are read. */
const OPENING_WORDS = 60;

/** What the head for refusals sees of an answer. */
export function outputFeatures(read: AnalyzedText, hits: OutputHits): TextFeatures {
  const opening = read.tokens.slice(0, OPENING_WORDS);
  return textFeatures(opening, outputSignals(read, hits.problems, OPENING_WORDS));
}
