import type { ConversationAnalyzer, InteractionAnalyzer } from './analyzer.ts';
import { language } from './analyzers/language.ts';
import { verbosity } from './analyzers/verbosity.ts';

/** In the order in which they run: an analyzer sees the fields of those before it. */
export const interactionAnalyzers: readonly InteractionAnalyzer[] = [language, verbosity];

export const conversationAnalyzers: readonly ConversationAnalyzer[] = [];
