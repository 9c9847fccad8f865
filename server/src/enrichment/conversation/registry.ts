import type { ConversationAnalyzer } from '../analyzer.ts';
import { implicitFeedback } from './implicit-feedback.ts';
import { negativeIntent } from './negative-intent.ts';
import { outcome } from './outcome.ts';

/** Apart from the registry of interactions, whose models only worker threads should load. */
export const conversationAnalyzers: readonly ConversationAnalyzer[] = [
  implicitFeedback,
  negativeIntent,
  outcome,
];
