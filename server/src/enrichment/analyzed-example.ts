import { analyzeInteraction, type InteractionAnalysis } from './analyze.ts';
import {
  type AnalysisSettings,
  type AnalyzedInteraction,
  type ConversationMember,
  defaultAnalysisSettings,
} from './analyzer.ts';
import { emptyInteraction } from './empty-interaction.ts';
import { createHash64 } from './hash64.ts';

const hash64 = createHash64(Buffer.from('example'));

/** The analysis of an exchange with default settings; for tests and measurements. */
export function analyzedExample(
  known: Partial<AnalyzedInteraction>,
  settings: Partial<AnalysisSettings> = {},
): InteractionAnalysis {
  const context = { settings: { ...defaultAnalysisSettings, ...settings }, hash64 };
  return analyzeInteraction(emptyInteraction({ output: 'Sure, here it is.', ...known }), context);
}

/** A conversation of user messages a minute apart, analysed, as the conversation analyzers see it. */
export function conversationExample(
  turns: readonly (Partial<ConversationMember> & {
    readonly input: string;
    readonly output?: string;
  })[],
): ConversationMember[] {
  return turns.map(({ input, output = 'Sure, here it is.', ...known }, i) => {
    const { values } = analyzedExample({ input, output });
    const timestamp = 1_700_000_000_000_000 + i * 60_000_000;
    return {
      id: `0000000${i}`,
      timestamp,
      end_timestamp: timestamp + 2_000_000,
      end_user: 'user',
      cues: [],
      sketch: [],
      sentiment: null,
      type_of_problem: '',
      business_issue: '',
      topic: '',
      user_action: '',
      user_intent: '',
      user_query: '',
      action_ids: [],
      action_slugs: [],
      action_texts: [],
      action_values: [],
      action_sentiments: [],
      action_ats: [],
      ...values,
      ...known,
    };
  });
}
