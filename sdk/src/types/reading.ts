import type { Filter, GroupBy, TimeRange } from './filters.ts';
import type { OrderName, Variable, VariableValues } from './variables.ts';

type Direction = 'asc' | 'desc';

type Selection = {
  readonly time_range: TimeRange;
  readonly filters: readonly Filter[];
};

type Zoned = {
  /** IANA name, for days and buckets. Left out: the project's (settings), UTC by default. */
  readonly time_zone?: string | undefined;
};

type Page = {
  /** 1 to 1000, default 10. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

type CursorPage = Page & {
  /** `next_cursor` of the answer before; quicker than an offset, and stable while events come in. */
  readonly cursor?: string | undefined;
};

type AggregateOptions = Selection &
  Zoned &
  Page & {
    /** None: all. */
    readonly variables?: readonly Variable[] | undefined;
    readonly order_by?:
      | { readonly by: OrderName; readonly direction?: Direction | undefined }
      | undefined;
    /** Conversation variables look at the matched interactions only, or at whole conversations. */
    readonly conversation_scope?: 'matched' | 'whole' | undefined;
  };

export type AggregatesRequest = AggregateOptions & {
  readonly group_by?: GroupBy | undefined;
  /** At most 3. */
  readonly additional_group_bys?: readonly GroupBy[] | undefined;
};

export type AggregateRow = VariableValues & {
  /** null: there was no group_by. */
  readonly group_name: string | null;
  readonly additional_groups?: readonly string[] | undefined;
};

export type Paged<T> = {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly data: readonly T[];
};

export type CursorPaged<T> = Paged<T> & { readonly next_cursor: string | null };

export type AggregatesAnswer = Paged<AggregateRow>;

export type MultiAggregatesRequest = AggregateOptions & {
  /** At most 5 lists: a group_by and its additional ones. */
  readonly group_by_groups: readonly (readonly GroupBy[])[];
};

export type MultiAggregatesAnswer = Paged<AggregateRow & { readonly kinds: readonly string[] }>;

export type Granularity = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export type TimeSeriesRequest = Selection &
  Zoned & {
    readonly variables?: readonly Variable[] | undefined;
    readonly granularity: Granularity;
    readonly group_by?: GroupBy | undefined;
    /** Groups, largest first. Default 20. */
    readonly limit?: number | undefined;
    readonly conversation_scope?: 'matched' | 'whole' | undefined;
  };

export type TimeSeriesAnswer = {
  /** Starts of the buckets, with offset; empty buckets are present. */
  readonly buckets: readonly string[];
  /** `total`, or one entry per group. */
  readonly datasets: Readonly<
    Record<string, readonly (VariableValues & { readonly bucket: string })[]>
  >;
};

/** Default `timestamp`, newest first. */
export type InteractionOrderName = 'timestamp' | 'cost' | 'latency' | 'sentiment';

export type InteractionsRequest = Selection &
  CursorPage & {
    readonly order_by?:
      | { readonly by: InteractionOrderName; readonly direction?: Direction | undefined }
      | undefined;
  };

/** Every field is always present; unknown or not yet analysed is null, an empty list or an empty object. */
export type InteractionRecord = {
  readonly id: string;
  readonly input_text: string;
  readonly output_text: string;
  readonly user_query: string | null;
  readonly end_user: string;
  readonly conversation_id: string;
  readonly timestamp: string;
  readonly end_timestamp: string;
  readonly warning_message_v2: string | null;
  readonly negative_intent_message_v2: string | null;
  readonly warning_message: string | null;
  readonly negative_intent_message: string | null;
  readonly feedback_type: string | null;
  /** Microdollars; null: unknown model. */
  readonly cost: number | null;
  /** Seconds. */
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
  readonly actions: readonly ActionRecord[];
  /** Field to 0..1. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly enriched: Readonly<
    Record<string, { readonly by: string; readonly version: string | null }>
  >;
};

export type ActionRecord = {
  readonly slug: string;
  readonly text: string | null;
  readonly value: number | null;
  readonly at: string;
};

export type InteractionsAnswer = CursorPaged<InteractionRecord>;

export type InteractionDetail = {
  readonly interaction_id: string;
  readonly input: string;
  readonly output: string;
  readonly history: readonly (readonly [string, string])[];
  readonly conversation: readonly {
    readonly input: string;
    readonly output: string;
    readonly timestamp: string;
    readonly is_chosen: boolean;
  }[];
  /** Slugs. */
  readonly actions: readonly string[];
  readonly topics: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly user_id: string;
  readonly intent: string | null;
  readonly topic: string | null;
  readonly warning_business: string | null;
  readonly warning_model: string | null;
  readonly frustration_cause: string | null;
  /** Tags of the platform user. */
  readonly user_group_profile: Readonly<Record<string, string>>;
  readonly interaction: InteractionRecord;
};

export type ConversationsRequest = Selection &
  CursorPage & {
    readonly order_by?: 'newest' | 'longest' | 'most_negative' | 'costliest' | undefined;
  };

export type ConversationSummary = {
  readonly id: string;
  readonly end_users: readonly string[];
  readonly first_user_query: string | null;
  readonly main_topic: string | null;
  readonly outcome: string | null;
  readonly worst_signal: string | null;
  readonly sentiments: readonly (string | null)[];
  readonly n_interactions: number;
  /** Microdollars. */
  readonly cost: number;
  readonly start_session: string;
  readonly end_session: string;
};

export type ConversationsAnswer = CursorPaged<ConversationSummary>;

export type ConversationDetail = {
  readonly id: string;
  readonly session_length: number;
  /** Seconds. */
  readonly session_time: number;
  readonly start_session: string;
  readonly end_session: string;
  /** Microdollars. */
  readonly cost: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly emotions: readonly string[];
  readonly custom_aggregates: Readonly<Record<string, readonly string[]>>;
  readonly conversation: readonly {
    readonly id: string;
    readonly input: string;
    readonly output: string;
    readonly timestamp: string;
    readonly end_timestamp: string;
    readonly user_query: string | null;
    readonly topic: string | null;
    readonly sentiment: string | null;
    readonly type_of_risk: string | null;
    readonly moderation_issue: string | null;
    readonly business_issue: string | null;
  }[];
  readonly outcome: string | null;
  readonly end_users: readonly string[];
};

export type ExportRequest = {
  readonly start: string;
  readonly end: string;
  readonly filters?: readonly Filter[] | undefined;
  readonly format?: ExportFormat | undefined;
};

export type ExportFormat = 'ndjson' | 'csv' | 'parquet';
