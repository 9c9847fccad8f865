/** What can be asked, with meanings; made of the registries that compile the queries. */
export type Catalog = {
  readonly variables: readonly {
    readonly name: string;
    readonly unit: string;
    readonly grain: 'interaction' | 'conversation' | 'user';
    readonly description: string;
    readonly up: 'good' | 'bad' | 'neither';
    /** What the variable is of nothing: 0 or null. */
    readonly of_nothing: 0 | null | readonly never[];
    readonly has_previous: boolean;
    readonly conversation_scope: boolean;
    readonly group_bys: readonly string[];
    readonly granularities: readonly string[];
    /** Filters that select the interactions which make the number; those of any one list. */
    readonly opens_with: readonly (readonly {
      readonly kind: string;
      readonly [field: string]: unknown;
    }[])[];
  }[];
  readonly bundles: readonly { readonly name: string; readonly variables: readonly string[] }[];
  readonly dimensions: readonly {
    readonly kind: string;
    readonly description: string;
    readonly option: {
      readonly name: string;
      readonly required: boolean;
      readonly allowed: readonly string[] | null;
      readonly default: string | null;
    } | null;
    readonly is_time: boolean;
  }[];
  readonly filters: readonly {
    readonly kind: string;
    readonly description: string;
    readonly fields: readonly string[];
  }[];
  readonly order_by: readonly { readonly by: string; readonly description: string }[];
  readonly granularities: readonly { readonly name: string; readonly description: string }[];
};

export type ValuesRequest = {
  readonly kind: string;
  /** Of kind `tag`; left out: the names of the tags. */
  readonly tag?: string | undefined;
  readonly field?: string | undefined;
  /** What the value contains. */
  readonly q?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** 1 to 1000, default 50. */
  readonly limit?: number | undefined;
};

/** The most frequent first. */
export type ValuesAnswer = {
  readonly kind: string;
  readonly data: readonly { readonly value: string; readonly count: number }[];
};

export type Status = {
  /** Everything acknowledged before this instant is stored. */
  readonly ingested_up_to: string;
  /** Everything acknowledged before this instant is applied, analysed and visible. */
  readonly analysed_up_to: string | null;
  readonly applied_up_to: string | null;
  readonly lag_seconds: number | null;
  readonly queue: { readonly requests: number; readonly bytes: number };
  /** Interactions that other versions of the analyzers had read when this server started, and how many were read again. */
  readonly reanalysis: {
    readonly done: number;
    readonly total: number;
    readonly skipped: number;
    readonly finished: boolean;
  } | null;
  /** Feedback and tags whose interaction has not come yet. */
  readonly waiting_feedback: number;
  readonly unmatched_feedback: number;
  readonly dropped: 0;
  readonly disk: { readonly free_bytes: number; readonly total_bytes: number } | null;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly last_run_at: string | null;
        readonly last_error: string | null;
        readonly runs: number;
        readonly running: boolean;
      }
    >
  >;
  /** Parts of the data that cannot be read: their rows are missing from every answer. */
  readonly damaged_parts: readonly {
    readonly table: string;
    readonly week: string;
    readonly part: string;
  }[];
};

export type SettledAnswer = { readonly settled: true; readonly up_to: string };
