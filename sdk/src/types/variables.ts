/** Variables that are counts or sums: 0 where there is nothing. */
export const countVariables = [
  'n_interactions',
  'n_users',
  'n_positive_implicit_user_feedback',
  'n_negative_implicit_user_feedback',
  'n_positive_explicit_user_feedback',
  'n_negative_explicit_user_feedback',
  'n_feedback',
  'n_interactions_negative',
  'n_interactions_negative_implicit',
  'n_interactions_negative_explicit',
  'n_users_negative',
  'n_users_negative_implicit',
  'n_users_negative_explicit',
  'n_conversations_positive_explicit',
  'n_conversations_negative_explicit',
  'n_paste_output',
  'cost',
  'n_intents',
  'n_topics',
  'n_user_actions',
  'n_keywords',
  'n_emotions',
  'n_data_sources',
  'n_topics_conversations',
  'n_user_actions_conversations',
  'n_negative_intent',
  'n_positive_messages',
  'n_negative_messages',
  'n_conversations',
  'n_new_users',
  'n_input_tokens',
  'n_output_tokens',
  'n_interactions_problem',
  'n_interactions_risk',
  'n_interactions_moderation',
  'n_interactions_business',
  'n_empty_retrievals',
] as const;

/** Averages, ratios, percentages and scores: null where there is nothing. */
export const ratioVariables = [
  'explicit_feedback_ratio',
  'percentage_negative_feedback',
  'percentage_negative_feedback_explicit',
  'conversation_percentage_negative_feedback',
  'conversation_percentage_negative_feedback_explicit',
  'user_rating',
  'latency_seconds',
  'sentiment_score',
  'conversation_sentiment_score',
  'session_length',
  'session_time',
  'bounce_rate',
  'retention',
  'penetration',
  'stickiness',
  'latency_p50_seconds',
  'latency_p95_seconds',
  'error_rate',
] as const;

/** Variables that are no numbers; they have no previous period and order nothing. */
export const otherVariables = ['topics', 'tags', 'start_session', 'end_session'] as const;

export type CountVariable = (typeof countVariables)[number];
export type RatioVariable = (typeof ratioVariables)[number];
export type NumericVariable = CountVariable | RatioVariable;
export type OtherVariable = (typeof otherVariables)[number];

/** `user_feedback` stands for `n_feedback` and its four parts. */
export type Variable = NumericVariable | OtherVariable | 'user_feedback';

/** What rows and groups can be ordered by besides the variables. */
export type OrderName =
  | NumericVariable
  | 'positive_feedback'
  | 'negative_feedback'
  | 'positive_implicit_feedback'
  | 'negative_implicit_feedback'
  | 'positive_explicit_feedback'
  | 'negative_explicit_feedback'
  | 'user_feedback'
  | 'trend';

/** The variables asked for; units and definitions are in the catalogue. `_prev`: the range of equal length before. */
export type VariableValues = {
  readonly [V in CountVariable]?: number;
} & {
  readonly [V in CountVariable as `${V}_prev`]?: number | null;
} & {
  readonly [V in RatioVariable as V | `${V}_prev`]?: number | null;
} & {
  readonly topics?: readonly string[];
  readonly tags?: readonly { readonly tag_name: string; readonly n_tag_values: number }[];
  readonly start_session?: string | null;
  readonly end_session?: string | null;
};
