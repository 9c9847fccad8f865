import type { ServerResponse } from 'node:http';

/** An error of the engine's library. */
export type EngineFailure = Error & { readonly clickhouseCode?: number };

const UNKNOWN_EXCEPTION = 1002;

/** Answers as a ClickHouse server does; a result that already began is cut off, so that nobody takes it for whole. */
export function answerEngineError(response: ServerResponse, error: EngineFailure): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = error.clickhouseCode ?? UNKNOWN_EXCEPTION;
  const text = error.message.startsWith('Code:')
    ? error.message
    : `Code: ${code}. DB::Exception: ${error.message}. (UNKNOWN_EXCEPTION)`;
  response.writeHead(500, {
    'Content-Type': 'text/plain; charset=UTF-8',
    'X-ClickHouse-Exception-Code': String(code),
  });
  response.end(`${text}\n`);
}
