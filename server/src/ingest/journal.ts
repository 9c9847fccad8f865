import { mkdir, open, readdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import type { Store } from '../store/store.ts';
import { createJournalFile, type JournalFile, readJournalFile } from './journal-file.ts';
import { type FinishedLine, insertFinished, type Landing } from './landing.ts';
import { lineColumns } from './prepared-line.ts';

/** How long a row may wait before it is inserted, ms: what is longer is seen, what is shorter makes small inserts. */
const FLUSH_AFTER_MS = 300;
const RETRY_AFTER_MS = 500;
/** So many are inserted without waiting longer. */
const ENOUGH_ROWS = 4_000;
const MOST_ROWS = 12_000;
const MOST_BYTES = 64 * 1024 * 1024;
const SUFFIX = '.journal';

/** A file, and its rows as long as they are not in the engine. */
type Segment = {
  readonly path: string;
  /** Undefined: a crash left it. */
  readonly file: JournalFile | undefined;
  readonly columns: readonly string[];
  readonly lines: FinishedLine[];
  readonly since: Micros;
  bytes: number;
  /** The writing that is under way. */
  appending: Promise<unknown>;
};

/**
 * Keeps finished rows in a file until they are in the engine, as one insert for many groups: an insert and the merges it
 * leads to cost the embedded engine some 20 ms whatever it holds, appending to a file next to nothing. A file is
 * removed when its rows are in the engine; what a crash leaves is inserted at the next start, which changes nothing where
 * it was inserted before.
 */
export async function openJournal(options: {
  readonly directory: string;
  readonly store: Store;
  /** Told of every insert that failed; it is tried again. */
  readonly onFailure: (error: unknown) => void;
}): Promise<Landing> {
  const { directory, store, onFailure } = options;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const left = await leftBehind(directory);
  let next = 1 + Math.max(0, ...left.map(({ path }) => Number.parseInt(basename(path), 10)));
  /** Not appended to any more, oldest first. */
  let full: Segment[] = left;
  let current: Segment | undefined;
  let running: Promise<void> | undefined;
  /** What `running` inserts. */
  let taken: readonly Segment[] = [];
  let queued: Promise<void> | undefined;
  let failure: AppError | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const segments = () => (current ? [...full, current] : full);
  const rows = () => segments().reduce((sum, { lines }) => sum + lines.length, 0);
  const bytes = () => segments().reduce((sum, segment) => sum + segment.bytes, 0);

  const schedule = (ms: number) => {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      flush().catch(() => undefined);
    }, ms);
  };

  /** Takes the file that is written, and inserts one file after the other. */
  const flushAll = async (): Promise<void> => {
    if (current) full = [...full, current];
    current = undefined;
    taken = full;
    for (const segment of taken) {
      await segment.appending;
      await insertFinished(store, segment.lines, segment.columns);
      await segment.file?.close();
      await unlink(segment.path);
      // A row that is deleted later must not come back from here.
      await syncDirectory(directory);
      full = full.filter((other) => other !== segment);
    }
  };

  const start = (): Promise<void> => {
    running = flushAll()
      .then(
        () => {
          failure = undefined;
        },
        (error: unknown) => {
          failure = toUnavailable(error);
          onFailure(error);
          schedule(RETRY_AFTER_MS);
          throw failure;
        },
      )
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  const flush = (): Promise<void> => {
    if (!running) return segments().length === 0 ? Promise.resolve() : start();
    if (segments().every((segment) => taken.includes(segment))) return running;
    // It began before what the caller may have seen acknowledged.
    queued ??= running
      .catch(() => undefined)
      .then(() => {
        queued = undefined;
        return flush();
      });
    return queued;
  };

  const segmentToWrite = async (at: Micros): Promise<Segment> => {
    if (current) return current;
    const path = join(directory, `${String(next++).padStart(12, '0')}${SUFFIX}`);
    const file = await createJournalFile(path, lineColumns);
    await syncDirectory(directory);
    current = {
      path,
      file,
      columns: lineColumns,
      lines: [],
      since: at,
      bytes: 0,
      appending: Promise.resolve(),
    };
    return current;
  };

  const append = async (lines: readonly FinishedLine[], at: Micros): Promise<void> => {
    const segment = await segmentToWrite(at);
    const appended = (async () => {
      await segment.file?.append(lines, at);
      for (const line of lines) segment.lines.push(line);
      segment.bytes += lines.reduce((sum, { text }) => sum + text.length, 0);
    })();
    segment.appending = appended.catch(() => undefined);
    try {
      await appended;
    } catch (error) {
      // What stands behind a broken group would not be found again.
      if (current === segment) current = undefined;
      if (!full.includes(segment)) full = [...full, segment];
      throw error;
    }
  };

  // Where it fails it is tried again, and reads wait for it.
  await flush().catch(() => undefined);

  return {
    async keep(lines, at) {
      if (lines.length === 0) return;
      if (rows() >= MOST_ROWS || bytes() >= MOST_BYTES) {
        if (failure) throw failure;
        await flush();
      }
      try {
        await append(lines, at);
      } catch (error) {
        schedule(FLUSH_AFTER_MS);
        throw toUnavailable(error);
      }
      if (rows() >= ENOUGH_ROWS && !running) flush().catch(() => undefined);
      else schedule(FLUSH_AFTER_MS);
    },
    flush,
    waitingSince: () => segments().find(({ lines }) => lines.length > 0)?.since,
    waiting: rows,
    async close() {
      closed = true;
      clearTimeout(timer);
      await flush().catch(() => undefined);
      for (const segment of segments()) await segment.file?.close();
    },
  };
}

/** What a crash left, oldest first; files without a whole row are removed. */
async function leftBehind(directory: string): Promise<Segment[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(SUFFIX)).sort();
  const segments: Segment[] = [];
  for (const name of names) {
    const path = join(directory, name);
    const { columns, lines, since } = await readJournalFile(path);
    if (since === undefined) {
      await unlink(path);
      continue;
    }
    segments.push({
      path,
      file: undefined,
      columns,
      lines: [...lines],
      since,
      bytes: lines.reduce((sum, { text }) => sum + text.length, 0),
      appending: Promise.resolve(),
    });
  }
  return segments;
}

/** So that a file that was made or removed is so after a power cut too. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function toUnavailable(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const isFull = (cause as { code?: unknown }).code === 'ENOSPC';
  const message = isFull
    ? 'The disk of the data directory has no space left; nothing was written.'
    : 'The journal of the data directory cannot be written at the moment; retry shortly.';
  return new AppError('store_unavailable', message, { cause, retryAfterSeconds: 2 });
}
