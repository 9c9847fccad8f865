/** One interaction as `get-interactions` answers it: what the reference reads of it. */
export type Item = {
  readonly id: string;
  readonly input_text: string;
  readonly output_text: string;
  readonly user_query: string | null;
  readonly end_user: string;
  readonly conversation_id: string;
  readonly timestamp: string;
  readonly end_timestamp: string;
  readonly warning_message_v2: string | null;
  readonly warning_message: string | null;
  readonly negative_intent_message_v2: string | null;
  readonly negative_intent_message: string | null;
  readonly feedback_type: string | null;
  readonly cost: number | null;
  readonly latency: number;
  readonly text_language: string | null;
  readonly verbosity: number;
  readonly pii_removed: boolean;
  readonly feedback_action_text: string | null;
  readonly feedback_action_rating: number | null;
  readonly feedback_actions: readonly string[];
  readonly sentiment: string | null;
  readonly emotions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly custom_columns: Readonly<Record<string, string>>;
  readonly custom_aggregates: Readonly<Record<string, readonly string[]>>;
  readonly rag_details: {
    readonly items: readonly {
      readonly source: string;
      readonly query: string;
      readonly results: readonly string[];
    }[];
  };
  readonly topic: string | null;
  readonly user_intent: string | null;
  readonly user_action: string | null;
  readonly type_of_problem: string | null;
  readonly type_of_risk: string | null;
  readonly moderation_issue: string | null;
  readonly business_issue: string | null;
  readonly outcome: string | null;
  readonly keywords: readonly string[];
  readonly model: string | null;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly tokens_estimated: boolean;
  readonly feature_flags: readonly string[];
  readonly feedback_signals: readonly {
    readonly type: string;
    readonly reason: string;
    readonly detected: boolean;
    readonly confidence: number;
    readonly at: string;
  }[];
  readonly actions: readonly {
    readonly slug: string;
    readonly text: string | null;
    readonly value: number | null;
    readonly at: string;
  }[];
  readonly confidence: Readonly<Record<string, number>>;
  readonly enriched: Readonly<Record<string, unknown>>;
};

/** "Every field is always present." */
export const ITEM_FIELDS: readonly string[] =
  `id input_text output_text user_query end_user conversation_id timestamp end_timestamp
  warning_message_v2 negative_intent_message_v2 cost latency text_language verbosity pii_removed
  feedback_action_text feedback_action_rating feedback_actions sentiment emotions tags custom_columns
  custom_aggregates rag_details warning_message negative_intent_message feedback_type topic user_intent
  user_action type_of_problem type_of_risk moderation_issue business_issue outcome keywords model
  input_tokens output_tokens tokens_estimated feature_flags feedback_signals actions confidence enriched`.split(
    /\s+/,
  );
