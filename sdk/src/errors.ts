import type { ErrorDetail } from './types/events.ts';

/** A request that failed for good: refused by the server, or still failing after the retries. */
export class UndertoneError extends Error {
  override readonly name = 'UndertoneError';
  /** HTTP status; 0: no answer came (network, timeout, aborted). */
  readonly status: number;
  /** The server's `detail`: a sentence, or the list of problems of a 422. */
  readonly detail: ErrorDetail;
  /** Sending the same again later may succeed. */
  readonly retryable: boolean;

  constructor(failure: {
    readonly status: number;
    readonly detail: ErrorDetail;
    readonly retryable: boolean;
    readonly cause?: unknown;
  }) {
    const reason = describe(failure.detail);
    super(
      failure.status === 0 ? reason : `${failure.status}: ${reason}`,
      failure.cause === undefined ? undefined : { cause: failure.cause },
    );
    this.status = failure.status;
    this.detail = failure.detail;
    this.retryable = failure.retryable;
  }
}

/** One line for people: `body.filters.0.kind: unknown kind …; …`. */
export function describe(detail: ErrorDetail): string {
  if (typeof detail === 'string') return detail;
  return detail.map((problem) => `${problem.loc.join('.')}: ${problem.msg}`).join('; ');
}
