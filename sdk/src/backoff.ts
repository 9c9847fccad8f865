/** Full jitter: anywhere between nothing and the doubling limit, so that clients do not return together. */
export function backoffMs(
  attempt: number,
  options: {
    readonly baseMs: number;
    readonly maxMs: number;
    readonly random: () => number;
    /** What the server asked for, in ms: waited at least. */
    readonly retryAfterMs?: number | undefined;
  },
): number {
  const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** attempt);
  const jittered = options.random() * ceiling;
  if (options.retryAfterMs === undefined) return jittered;
  return options.retryAfterMs + options.random() * options.baseMs;
}

/** Reads `Retry-After`, seconds or an HTTP date, as milliseconds from now; undefined if there is none or it makes no sense. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : seconds * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}

/** Resolves after `ms`, or rejects with the signal's reason when it is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}
