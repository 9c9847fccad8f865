import type { ConversationAnalyzer } from '../analyzer.ts';
import { carriedSubject } from './carried-subject.ts';
import { implicitFeedback } from './implicit-feedback.ts';
import { negativeIntent } from './negative-intent.ts';
import { outcome } from './outcome.ts';

/**
 * In the order in which they run: one sees what those before it found. Apart from the registry of interactions, whose
 * models only worker threads should load.
 */
export const conversationAnalyzers: readonly ConversationAnalyzer[] = [
  carriedSubject,
  implicitFeedback,
  negativeIntent,
  outcome,
];
