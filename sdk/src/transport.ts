import { backoffMs, retryAfterMs, sleep } from './backoff.ts';
import { UndertoneError } from './errors.ts';
import type { ErrorDetail } from './types/events.ts';

export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export type TransportOptions = {
  /** Where the server is, such as `http://127.0.0.1:4700`. */
  readonly url: string;
  readonly apiKey: string;
  readonly fetch?: FetchLike;
  /** Further attempts after 429, 502, 503, 504 and network failures. Default 4. */
  readonly maxRetries?: number;
  /** Of one attempt, headers and body together. Default 30,000. */
  readonly timeoutMs?: number;
  /** Limit of the first pause; doubles each time up to 10 s. Default 250. */
  readonly retryBaseMs?: number;
  /** The longest `Retry-After` that is waited for; a longer one fails at once. Default 60,000. */
  readonly maxRetryAfterMs?: number;
};

export type CallOptions = {
  readonly signal?: AbortSignal | undefined;
  /** In place of the client's. */
  readonly timeoutMs?: number | undefined;
};

export type Call = CallOptions & {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: { readonly content: string; readonly type: string };
};

/** Sends calls; everything it may retry is safe to repeat, as the server derives the ids of events from their content. */
export type Transport = {
  readonly json: <T>(call: Call) => Promise<T>;
  /** The answer with its body unread; the timeout covers the headers only. */
  readonly stream: (call: Call) => Promise<Response>;
};

const RETRYABLE = new Set([429, 502, 503, 504]);
const MAX_PAUSE_MS = 10_000;

export function createTransport(options: TransportOptions): Transport {
  const base = options.url.replace(/\/+$/, '');
  const send = options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init));
  const maxRetries = options.maxRetries ?? 4;
  const timeoutMs = options.timeoutMs ?? 30_000;
  const retryBaseMs = options.retryBaseMs ?? 250;
  const maxRetryAfterMs = options.maxRetryAfterMs ?? 60_000;

  async function attempt<T>(call: Call, read: (response: Response) => Promise<T>): Promise<T> {
    const limitMs = call.timeoutMs ?? timeoutMs;
    const timeout = new AbortController();
    const timer = setTimeout(
      () => timeout.abort(new Error(`no answer within ${limitMs} ms`)),
      limitMs,
    );
    const signal = call.signal ? AbortSignal.any([call.signal, timeout.signal]) : timeout.signal;
    try {
      const response = await send(
        base + pathAndQuery(call),
        requestInit(call, options.apiKey, signal),
      );
      if (!response.ok) throw await failureOf(response);
      return await read(response);
    } catch (error) {
      if (error instanceof UndertoneError) throw error;
      throw networkFailure(base, error, call.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async function retrying<T>(call: Call, read: (response: Response) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(call, read);
      } catch (error) {
        if (!(error instanceof UndertoneError) || !error.retryable || tries >= maxRetries)
          throw error;
        const askedMs = error instanceof RefusedForNow ? error.retryAfterMs : undefined;
        if (askedMs !== undefined && askedMs > maxRetryAfterMs) throw error;
        const pauseMs = backoffMs(tries, {
          baseMs: retryBaseMs,
          maxMs: MAX_PAUSE_MS,
          random: Math.random,
          retryAfterMs: askedMs,
        });
        await sleep(pauseMs, call.signal).catch((reason: unknown) => {
          throw networkFailure(base, reason, call.signal);
        });
      }
    }
  }

  return {
    json: <T>(call: Call) => retrying(call, async (response) => (await response.json()) as T),
    stream: (call) => retrying(call, (response) => Promise.resolve(response)),
  };
}

/** Carries the pause the server asked for from the attempt to the retry loop. */
class RefusedForNow extends UndertoneError {
  readonly retryAfterMs: number | undefined;
  constructor(status: number, detail: ErrorDetail, waitMs: number | undefined) {
    super({ status, detail, retryable: true });
    this.retryAfterMs = waitMs;
  }
}

function pathAndQuery(call: Call): string {
  const pairs = Object.entries(call.query ?? {}).filter((pair) => pair[1] !== undefined);
  if (pairs.length === 0) return call.path;
  return `${call.path}?${new URLSearchParams(pairs as [string, string][])}`;
}

function requestInit(call: Call, apiKey: string, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = {
    authorization: `Bearer ${apiKey}`,
    accept: 'application/json, */*',
  };
  if (call.raw) headers['content-type'] = call.raw.type;
  else if (call.body !== undefined) headers['content-type'] = 'application/json';
  const body = call.raw?.content ?? (call.body === undefined ? null : JSON.stringify(call.body));
  return { method: call.method, headers, body, signal };
}

async function failureOf(response: Response): Promise<UndertoneError> {
  const detail = detailOf(await response.text().catch(() => ''), response);
  if (!RETRYABLE.has(response.status)) {
    return new UndertoneError({ status: response.status, detail, retryable: false });
  }
  const waitMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
  return new RefusedForNow(response.status, detail, waitMs);
}

function detailOf(text: string, response: Response): ErrorDetail {
  try {
    const parsed = JSON.parse(text) as { readonly detail?: ErrorDetail };
    if (typeof parsed.detail === 'string' || Array.isArray(parsed.detail)) return parsed.detail;
  } catch {
    // Not our server's answer, perhaps a proxy's page: the status says more than its HTML.
  }
  return response.statusText || 'the server gave no reason';
}

function networkFailure(url: string, error: unknown, signal?: AbortSignal): UndertoneError {
  if (signal?.aborted) {
    return new UndertoneError({ status: 0, detail: 'aborted', retryable: false, cause: error });
  }
  const reason = rootMessage(error);
  return new UndertoneError({
    status: 0,
    detail: `cannot reach ${url}: ${reason}`,
    retryable: true,
    cause: error,
  });
}

/** `fetch failed` says nothing; its cause does. */
function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return rootMessage(error.cause);
  return error.message || error.name || 'unknown failure';
}
