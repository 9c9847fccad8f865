import { AppError } from './errors.ts';

/** What may be logged of a failure: where and of what kind, but of foreign messages nothing, for they may quote a text of an event. */
export type LoggableError = {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly frames: readonly string[];
  readonly cause?: LoggableError;
};

const MAX_DEPTH = 4;
const MAX_FRAMES = 12;

/** A failure in another thread, as that thread said it may be logged. */
export class FailedElsewhere extends Error {
  readonly logged: LoggableError;

  constructor(logged: LoggableError) {
    super();
    this.logged = logged;
  }
}

export function loggableError(error: unknown, depth = 0): LoggableError {
  if (error instanceof FailedElsewhere) return error.logged;
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code: String(code) }),
    ...(isOurs(error) && { message: error.message }),
    frames: framesOf(error),
    ...(error.cause !== undefined &&
      depth < MAX_DEPTH && { cause: loggableError(error.cause, depth + 1) }),
  };
}

/** An error of ours that names no value of a request, or one of the language itself, which names members but no values. */
function isOurs(error: Error): boolean {
  if (error instanceof AppError) return error.code !== 'invalid_request';
  const ofLanguage = error instanceof TypeError || error instanceof ReferenceError;
  return ofLanguage && !('code' in error) && error.cause === undefined;
}

function framesOf(error: Error): string[] {
  // The message goes first: one of several lines could look like frames.
  return (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
}
