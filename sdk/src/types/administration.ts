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

export type PlatformUsersAnswer = { readonly users: readonly PlatformUser[] };

export type ErasureReceipt = {
  readonly receipt_id: string;
  readonly end_user: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly hidden_at: string;
  readonly purged_at: string | null;
};

export type ValuesRequest = {
  readonly kind: string;
  readonly tag?: string | undefined;
  /** What the value contains. */
  readonly q?: string | undefined;
};
