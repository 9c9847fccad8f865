import type { InputHits } from '../rulebook.ts';
import type { AnalyzedText } from '../text.ts';
import { type TextFeatures, textFeatures } from './features.ts';
import { inputSignals } from './signals.ts';

/** What all heads see of a user's message. `language`: ISO 639-1, '' where it is not sure. */
export function inputFeatures(read: AnalyzedText, hits: InputHits, language: string): TextFeatures {
  return textFeatures(read.tokens, inputSignals(read, hits, language));
}
