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
  | 'language'
  | 'conversation_id'
  | 'emotion'
  | 'type_of_risk'
  | 'moderation_issue'
  | 'business_issue'
  | 'user_action'
  | 'custom_aggregate'
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

/** One of `values`, or with `has_value` any value at all. */
type OneOf<Value> =
  | { readonly values: readonly Value[]; readonly has_value?: undefined }
  | { readonly has_value: true; readonly values?: undefined };

/** `search`: a case-insensitive substring; `allow_nulls`: those without a text match too. */
type Searched = {
  readonly search?: string | undefined;
  readonly allow_nulls?: boolean | undefined;
};

/** The `values` of a filter are OR-ed, filters are AND-ed. */
export type Filter = Excludable &
  (
    | ({ readonly kind: ValuesFilterKind } & OneOf<string>)
    | ({ readonly kind: 'user_feedback' } & OneOf<FeedbackType>)
    | ({ readonly kind: 'sentiment' } & OneOf<Sentiment>)
    | ({ readonly kind: 'tag'; readonly tag: string } & OneOf<string | number | boolean>)
    | ({
        readonly kind: 'data_source';
        readonly field?: DataSourceField | undefined;
      } & OneOf<string>)
    | ({ readonly kind: 'custom_column'; readonly field: string } & OneOf<string>)
    | { readonly kind: 'interaction_id'; readonly values: readonly string[] }
    | ({ readonly kind: 'user_query'; readonly values?: readonly string[] | undefined } & Searched)
    | ({ readonly kind: 'warning_message' | 'negative_intent_message' } & Searched)
    | { readonly kind: 'pii' | 'empty_retrieval'; readonly values: readonly boolean[] }
    | { readonly kind: 'text'; readonly search: string }
    | {
        /** Inclusive; null never matches. Interactions, microdollars, seconds. */
        readonly kind: 'conversation_length' | 'cost' | 'latency';
        readonly min?: number | undefined;
        readonly max?: number | undefined;
      }
  );

export type DataSourceField = 'source' | 'query' | 'result';

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
