/** One entry per way an operation can fail. `exposed`: the message may be shown to a caller. `retryable`: the same call may succeed later. */
const errorCodes = {
  invalid_request: { exposed: true, retryable: false },
  not_json: { exposed: true, retryable: false },
  too_large: { exposed: true, retryable: false },
  unsupported_media: { exposed: true, retryable: false },
  unauthenticated: { exposed: true, retryable: false },
  forbidden: { exposed: true, retryable: false },
  not_found: { exposed: true, retryable: false },
  conflict: { exposed: true, retryable: false },
  rate_limited: { exposed: true, retryable: true },
  overloaded: { exposed: true, retryable: true },
  store_unavailable: { exposed: true, retryable: true },
  query_too_expensive: { exposed: true, retryable: false },
  configuration: { exposed: true, retryable: false },
  internal: { exposed: false, retryable: false },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** One reason a request was refused: where (`loc`, path from "body" or "query"), what and what is allowed (`msg`), machine name (`type`). */
export type Problem = {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
};

/** Every failure the server raises on purpose. The HTTP status is decided in `http/errors.ts` alone. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      readonly cause?: unknown;
      readonly problems?: readonly Problem[];
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.problems = options.problems ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get exposed(): boolean {
    return errorCodes[this.code].exposed;
  }

  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }
}

/** A 422: `problem.msg` names the bad value and what is allowed. */
export function invalidRequest(...problems: readonly Problem[]): AppError {
  return new AppError('invalid_request', problems.map((problem) => problem.msg).join('; '), {
    problems,
  });
}
