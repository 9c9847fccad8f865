/** Start inclusive, end exclusive, ISO 8601, on `time_start`. */
export type TimeRange = { readonly start: string; readonly end: string };

type Excludable = {
  /** Keep exactly what the filter alone would drop, missing values included. */
  readonly is_exclude?: boolean | undefined;
};

/** Kinds that are matched by any of a list of texts. */
export type ValuesFilterKind =
  | 'user_intent'
  | 'negative_user_intent'
  | 'keyword'
  | 'type_of_problem'
  | 'topic'
  | 'user'
  | 'data_source'
  | 'language'
  | 'conversation_id'
  | 'interaction_id'
  | 'emotion'
  | 'type_of_risk'
  | 'moderation_issue'
  | 'business_issue'
  | 'user_action'
  | 'feedback_action'
  | 'feedback_reason'
  | 'model'
  | 'feature_flag'
  | 'outcome';

export type FeedbackType =
  | 'positive_implicit'
  | 'negative_implicit'
  | 'positive_explicit'
  | 'negative_explicit';

export type Sentiment = 'very_negative' | 'negative' | 'neutral' | 'positive' | 'very_positive';

/** The `values` of a filter are OR-ed, filters are AND-ed. */
export type Filter = Excludable &
  (
    | { readonly kind: ValuesFilterKind; readonly values: readonly string[] }
    | { readonly kind: 'user_feedback'; readonly values: readonly FeedbackType[] }
    | { readonly kind: 'sentiment'; readonly values: readonly Sentiment[] }
    | { readonly kind: 'tag'; readonly tag: string; readonly values: readonly string[] }
    | {
        /** `search`: a case-insensitive substring; `allow_nulls`: missing values match too. */
        readonly kind: 'user_query' | 'warning_message' | 'negative_intent_message';
        readonly values?: readonly string[] | undefined;
        readonly search?: string | undefined;
        readonly allow_nulls?: boolean | undefined;
      }
    | { readonly kind: 'pii' | 'empty_retrieval'; readonly values: readonly boolean[] }
    | {
        readonly kind: 'custom_column' | 'custom_aggregate';
        readonly field: string;
        readonly values: readonly string[];
      }
    | { readonly kind: 'text'; readonly search: string }
    | {
        /** Inclusive; null never matches. Interactions, microdollars, seconds. */
        readonly kind: 'conversation_length' | 'cost' | 'latency';
        readonly min?: number | undefined;
        readonly max?: number | undefined;
      }
  );

export type GroupByKind =
  | 'user_intent'
  | 'negative_user_intent'
  | 'keyword'
  | 'user_feedback'
  | 'tag'
  | 'type_of_problem'
  | 'topic'
  | 'user'
  | 'data_source'
  | 'language'
  | 'pii'
  | 'day'
  | 'positive_comment'
  | 'conversation_id'
  | 'hour'
  | 'week'
  | 'month'
  | 'sentiment'
  | 'emotion'
  | 'type_of_risk'
  | 'moderation_issue'
  | 'business_issue'
  | 'user_action'
  | 'feedback_action'
  | 'custom_column'
  | 'custom_aggregate'
  | 'model'
  | 'feature_flag'
  | 'outcome';

export type GroupBy = {
  readonly kind: GroupByKind;
  /** Of kind `tag`: its name. */
  readonly tag?: string | undefined;
  /** Which part of a kind that has several: a custom column's key; `source`, `query` or `result` of a data source. */
  readonly field?: string | undefined;
  /** Interactions without a value form the group `""`. Default false. */
  readonly include_empty?: boolean | undefined;
};
