import { UndertoneError } from './errors.ts';
import type { BatchAnswer, BatchAnswerItem, BatchItem } from './types/events.ts';

export type RecorderOptions = {
  /** Events of one request. Default 500, at most 5,000. */
  readonly maxBatch?: number;
  /** How long an event waits for company. Default 2,000. */
  readonly flushEveryMs?: number;
  /** Bytes of JSON kept while the server is slow or away; when full, new events are dropped and counted. Default 32 MiB. */
  readonly maxBufferedBytes?: number;
  /** What was lost and why: refused by the server, dropped as the buffer was full, or not serialisable. */
  readonly onLost?: (loss: Loss) => void;
};

export type Loss = {
  readonly reason: 'refused' | 'buffer_full' | 'not_serializable' | 'closed';
  readonly message: string;
  readonly count: number;
};

export type RecorderStats = {
  readonly recorded: number;
  readonly delivered: number;
  readonly lost: number;
  readonly buffered: number;
};

/** Collects events in the background; nothing here ever throws into, or waits in, the code that records. */
export type Recorder = {
  readonly record: (item: BatchItem) => void;
  /**
   * Sends all that was recorded before the call; resolves when it was delivered or lost, or a request meanwhile moved
   * nothing, as the server is away or full: the rest is sent later.
   */
  readonly flush: () => Promise<void>;
  /** Flushes, trying until `timeoutMs` (default 10,000) are over, and stops. */
  readonly close: (options?: { readonly timeoutMs?: number }) => Promise<RecorderStats>;
  readonly stats: () => RecorderStats;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Numbers rise in the order of recording. */
type Buffered = { readonly number: number; readonly line: string; readonly bytes: number };

/** What the recorder needs of a client. */
export type BatchSender = {
  readonly events: {
    readonly batchLines: (
      lines: readonly string[],
      options: { readonly signal?: AbortSignal },
    ) => Promise<BatchAnswer>;
  };
};

const MAX_REQUEST_BYTES = 8 * 1024 * 1024;
const PAUSE_AFTER_FAILURE_MS = 1000;

export function createRecorder(client: BatchSender, options: RecorderOptions = {}): Recorder {
  const maxBatch = Math.min(options.maxBatch ?? 500, 5000);
  const flushEveryMs = options.flushEveryMs ?? 2000;
  const maxBufferedBytes = options.maxBufferedBytes ?? 32 * 1024 * 1024;
  const stop = new AbortController();
  let buffer: Buffered[] = [];
  let bufferedBytes = 0;
  let counts = { recorded: 0, delivered: 0, lost: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<boolean> | undefined;
  let closed = false;

  function lose(loss: Loss): void {
    counts = { ...counts, lost: counts.lost + loss.count };
    try {
      options.onLost?.(loss);
    } catch {
      // A failing listener must not reach the code that records.
    }
  }

  function record(item: BatchItem): void {
    counts = { ...counts, recorded: counts.recorded + 1 };
    const entry = admit(item);
    if ('reason' in entry) {
      lose(entry);
      return;
    }
    buffer.push(entry);
    bufferedBytes += entry.bytes;
    schedule(buffer.length >= maxBatch ? 0 : flushEveryMs);
  }

  function admit(item: BatchItem): Buffered | Loss {
    if (closed) return { reason: 'closed', message: 'the recorder is closed', count: 1 };
    const entry = serialize(item, counts.recorded);
    if (typeof entry === 'string') return { reason: 'not_serializable', message: entry, count: 1 };
    if (bufferedBytes + entry.bytes <= maxBufferedBytes) return entry;
    const message = `more than ${maxBufferedBytes} bytes are waiting`;
    return { reason: 'buffer_full', message, count: 1 };
  }

  function schedule(delayMs: number): void {
    if (timer !== undefined && delayMs > 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, delayMs);
    // Waiting events must not keep a finished process alive: `close` is for that.
    (timer as { unref?: () => void }).unref?.();
  }

  /** Sends one request; answers what left the buffer by it, delivered or lost. */
  async function sendOnce(): Promise<readonly Buffered[]> {
    const chunk = takeChunk(buffer, maxBatch);
    const lines = chunk.map((entry) => entry.line);
    try {
      const answer = await client.events.batchLines(lines, { signal: stop.signal });
      return settle(chunk, answer.items);
    } catch (error) {
      if (isTemporary(error)) return [];
      drop(chunk);
      lose({ reason: 'refused', message: messageOf(error), count: chunk.length });
      return chunk;
    }
  }

  function settle(
    chunk: readonly Buffered[],
    items: readonly BatchAnswerItem[],
  ): readonly Buffered[] {
    const refused = items.filter(({ status }) => status === 422 || status === 500);
    const again = new Set(items.filter((item) => item.status === 503).map((item) => item.index));
    const gone = chunk.filter((_, index) => !again.has(index));
    drop(gone);
    counts = { ...counts, delivered: counts.delivered + gone.length - refused.length };
    for (const item of refused) {
      lose({ reason: 'refused', message: JSON.stringify(item.detail ?? 'refused'), count: 1 });
    }
    return gone;
  }

  function drop(entries: readonly Buffered[]): void {
    const gone = new Set(entries);
    buffer = buffer.filter((entry) => !gone.has(entry));
    for (const entry of entries) bufferedBytes -= entry.bytes;
  }

  const isWaiting = (last: number): boolean => (buffer[0]?.number ?? Infinity) <= last;

  /** Sends what waits now, and what came since where a request has room; false: a request moved nothing of it. */
  async function drain(): Promise<boolean> {
    const last = counts.recorded;
    while (isWaiting(last)) {
      const gone = await sendOnce();
      if (!gone.some(({ number }) => number <= last)) return false;
    }
    return true;
  }

  async function flush(): Promise<void> {
    const last = counts.recorded;
    // A drain under way may have begun before the last events came: then one more follows.
    while (isWaiting(last)) {
      sending ??= drain().finally(() => {
        sending = undefined;
        if (buffer.length > 0 && !closed) schedule(Math.max(flushEveryMs, PAUSE_AFTER_FAILURE_MS));
      });
      if (!(await sending)) return;
    }
  }

  async function close(closing: { readonly timeoutMs?: number } = {}): Promise<RecorderStats> {
    const deadline = Date.now() + (closing.timeoutMs ?? 10_000);
    closed = true;
    clearTimeout(timer);
    const giveUp = setTimeout(() => stop.abort(), Math.max(0, deadline - Date.now()));
    while (buffer.length > 0 && Date.now() < deadline) {
      await flush();
      if (buffer.length > 0) {
        const pauseMs = Math.min(PAUSE_AFTER_FAILURE_MS, Math.max(0, deadline - Date.now()));
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    clearTimeout(giveUp);
    if (buffer.length > 0) {
      const count = buffer.length;
      drop(buffer);
      lose({ reason: 'closed', message: 'not delivered before the time to close was over', count });
    }
    return stats();
  }

  const stats = (): RecorderStats => ({ ...counts, buffered: buffer.length });

  return {
    record,
    flush,
    close,
    stats,
    [Symbol.asyncDispose]: async () => {
      await close();
    },
  };
}

/** Serialised at once, so that what the caller changes later is not sent. Answers why not, if it can't be. */
function serialize(item: BatchItem, number: number): Buffered | string {
  try {
    const line = JSON.stringify(item);
    if (typeof line !== 'string') return 'not an event';
    return { number, line, bytes: new TextEncoder().encode(line).length + 1 };
  } catch (error) {
    return messageOf(error);
  }
}

function takeChunk(buffer: readonly Buffered[], maxBatch: number): readonly Buffered[] {
  const chunk: Buffered[] = [];
  let bytes = 0;
  for (const entry of buffer) {
    if (chunk.length >= maxBatch || (chunk.length > 0 && bytes + entry.bytes > MAX_REQUEST_BYTES))
      break;
    chunk.push(entry);
    bytes += entry.bytes;
  }
  return chunk;
}

function isTemporary(error: unknown): boolean {
  if (!(error instanceof UndertoneError)) return true;
  // An abort is `close` giving up: what was not answered still counts as waiting.
  return error.retryable || error.status === 0 || error.status >= 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
