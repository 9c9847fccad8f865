import { AppError, type ErrorCode } from '../lib/errors.ts';

/** Seconds after which a caller should try again; the embedded engine is back within five. */
const RETRY_AFTER_SECONDS = 2;

type Meaning = { readonly code: ErrorCode; readonly message: string };

const UNREACHABLE: Meaning = {
  code: 'store_unavailable',
  message: 'The analytics engine is restarting or unreachable; retry shortly.',
};
const FULL: Meaning = {
  code: 'store_unavailable',
  message: 'The analytics engine has no disk space left; nothing was written.',
};
const BUSY: Meaning = {
  code: 'store_unavailable',
  message: 'The analytics engine has too much to do; retry shortly.',
};
const READ_ONLY: Meaning = {
  code: 'store_unavailable',
  message: 'The analytics engine cannot write at the moment; retry shortly.',
};
const TOO_SLOW: Meaning = {
  code: 'query_too_expensive',
  message: 'The query took longer than allowed; ask for a shorter period or fewer groups.',
};
const TOO_LARGE: Meaning = {
  code: 'query_too_expensive',
  message: 'The query needs more memory than allowed; ask for a shorter period or fewer groups.',
};

/** By the exception code of ClickHouse (`src/Common/ErrorCodes.cpp`). */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  158: TOO_LARGE, // TOO_MANY_ROWS
  159: TOO_SLOW, // TIMEOUT_EXCEEDED
  160: TOO_SLOW, // TOO_SLOW
  202: BUSY, // TOO_MANY_SIMULTANEOUS_QUERIES
  209: UNREACHABLE, // SOCKET_TIMEOUT
  210: UNREACHABLE, // NETWORK_ERROR
  236: UNREACHABLE, // ABORTED
  241: TOO_LARGE, // MEMORY_LIMIT_EXCEEDED
  242: READ_ONLY, // TABLE_IS_READ_ONLY
  243: FULL, // NOT_ENOUGH_SPACE
  252: BUSY, // TOO_MANY_PARTS
  279: UNREACHABLE, // ALL_CONNECTION_TRIES_FAILED
  307: TOO_LARGE, // TOO_MANY_BYTES
  394: UNREACHABLE, // QUERY_WAS_CANCELLED: by the shutdown of the engine
  396: TOO_LARGE, // TOO_MANY_ROWS_OR_BYTES
  999: UNREACHABLE, // KEEPER_EXCEPTION
};

/** The engine cannot read a row that it was given; the same exception codes. */
const UNREADABLE = new Set([
  '6', // CANNOT_PARSE_TEXT
  '25', // CANNOT_PARSE_ESCAPE_SEQUENCE
  '26', // CANNOT_PARSE_QUOTED_STRING
  '27', // CANNOT_PARSE_INPUT_ASSERTION_FAILED
  '38', // CANNOT_PARSE_DATE
  '41', // CANNOT_PARSE_DATETIME
  '53', // TYPE_MISMATCH
  '69', // ARGUMENT_OUT_OF_BOUND
  '72', // CANNOT_PARSE_NUMBER
  '117', // INCORRECT_DATA
  '130', // CANNOT_READ_ARRAY_FROM_TEXT
  '131', // TOO_LARGE_STRING_SIZE
  '349', // CANNOT_INSERT_NULL_IN_ORDINARY_COLUMN
  '376', // CANNOT_PARSE_UUID
]);

/** Whether a write was refused for want of disk space. */
export function isOutOfSpace(error: unknown): boolean {
  return meaningOf((error as { cause?: unknown }).cause ?? {}) === FULL;
}

/** Whether rows were refused for what they are: the same rows will be refused again. */
export function areUnreadable(error: unknown): boolean {
  const cause = (error as { cause?: { code?: unknown } }).cause;
  return UNREADABLE.has(String(cause?.code));
}

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * An error of the engine's client as the rest of the server knows it. The message names no SQL and no value; the
 * engine's own words are in `cause`, for the log.
 */
export function toAppError(cause: unknown, kind: 'read' | 'write'): AppError {
  if (cause instanceof AppError) return cause;
  const meaning = meaningOf(cause);
  if (!meaning) {
    return new AppError('internal', 'The analytics engine refused a statement.', { cause });
  }
  // A write is never too expensive: it can go through once others have ended.
  const { code, message } =
    kind === 'write' && meaning.code === 'query_too_expensive' ? BUSY : meaning;
  return new AppError(code, message, {
    cause,
    ...(code === 'store_unavailable' && { retryAfterSeconds: RETRY_AFTER_SECONDS }),
  });
}

export function engineAway(): AppError {
  return new AppError(UNREACHABLE.code, UNREACHABLE.message, {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}

function meaningOf(cause: unknown): Meaning | undefined {
  const { code, message = '' } = cause as { code?: string | number; message?: string };
  if (/No space left on device|errno: 28\b|ENOSPC/.test(message)) return FULL;
  const known = MEANINGS[String(code)];
  if (known) return known;
  if (NETWORK.has(String(code)) || /socket hang up|Timeout error|aborted/i.test(message)) {
    return UNREACHABLE;
  }
  return undefined;
}
