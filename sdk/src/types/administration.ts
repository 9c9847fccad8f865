import type { Filter, TimeRange } from './filters.ts';

/** Neither range nor filter: refused with a 422. */
export type DeleteInteractionsRequest = {
  readonly time_range?: TimeRange | undefined;
  readonly filters?: readonly Filter[] | undefined;
  /** Only count. */
  readonly dry_run?: boolean | undefined;
};

export type DeleteInteractionsAnswer = { readonly message: string; readonly n_deleted: number };

/** Active in [active_from, active_to); a missing bound is open. */
export type PlatformUser = {
  readonly end_user: string;
  readonly tags?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly active_from?: string | null | undefined;
  readonly active_to?: string | null | undefined;
};

/** As it is kept. */
export type StoredPlatformUser = {
  readonly end_user: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly active_from: string | null;
  readonly active_to: string | null;
};

export type PlatformUsersAnswer = { readonly users: readonly StoredPlatformUser[] };

export type PlatformUsersPage = PlatformUsersAnswer & {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
};

export type ErasureReceipt = {
  readonly receipt_id: string;
  /** As sent, in the answer to the erasure; null later, as the name is not kept. */
  readonly end_user: string | null;
  readonly rows: Readonly<Record<string, number>>;
  readonly hidden_at: string | null;
  readonly purged_at: string | null;
};

/** What is left out falls back to its default. */
export type Settings = {
  /** Delete interactions older than this many UTC days; null: keep. */
  readonly expire_days: number | null;
  readonly time_zone: string;
  /** Model to US dollars per million tokens, before the built-in list. */
  readonly price_overrides: Readonly<
    Record<
      string,
      { readonly input_per_million_usd: number; readonly output_per_million_usd: number }
    >
  >;
  /** Texts that are never taken for personal data. */
  readonly pii_allow: readonly string[];
  /** Kind, such as PERSON, to texts that always are. */
  readonly pii_deny: Readonly<Record<string, readonly string[]>>;
  readonly anonymize_tag_values: boolean;
  readonly custom_columns: Readonly<Record<string, KeywordRule>>;
  readonly custom_aggregates: Readonly<Record<string, Readonly<Record<string, KeywordRule>>>>;
};

/** Any of the keywords, whole words, without case. */
export type KeywordRule = {
  readonly in: 'input' | 'output' | 'both';
  readonly keywords: readonly string[];
};
