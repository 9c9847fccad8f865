import { appendFile, copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chunks } from '../lib/chunks.ts';
import { AppError } from '../lib/errors.ts';
import { syncPath } from '../lib/sync-path.ts';
import type { Micros } from '../lib/time.ts';
import { areUnreadable, isOutOfSpace } from '../store/engine-errors.ts';
import type { Store } from '../store/store.ts';
import { createJournalFile, type JournalFile, readJournalFile } from './journal-file.ts';
import { decodeRows, type EncodedRows, encodeRows, insertRows, type Landing } from './landing.ts';
import { lineColumns } from './prepared-line.ts';

/** How long a row may wait before it is inserted, ms: what is longer is seen, what is shorter makes small inserts. */
const FLUSH_AFTER_MS = 300;
const RETRY_AFTER_MS = 500;
/** So many are inserted without waiting longer. */
const ENOUGH_ROWS = 4_000;
const MOST_ROWS = 12_000;
const MOST_BYTES = 64 * 1024 * 1024;
const SUFFIX = '.journal';
const NAME = /^\d+\.journal$/;
const OURS = /^(\d+\.journal(\.damaged)?|refused\.ndjson)$/;
/** Behind the name of a file that was damaged: what could not be read of it is kept for whoever wants to try. */
const DAMAGED = '.damaged';
/** Rows that the engine could not read; nothing but a defect of ours leads to one. */
const REFUSED = 'refused.ndjson';

/** A file, and its rows as long as they are not in the engine. */
type Segment = {
  readonly path: string;
  /** Undefined: not made yet, or left by a crash. */
  file?: JournalFile;
  readonly columns: readonly string[];
  readonly rows: EncodedRows[];
  readonly since: Micros;
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
  /** Told of every insert that failed. It is tried again, or its one row was set aside. */
  readonly onFailure: (error: unknown) => void;
  /** Told where a file is kept in which acknowledged rows may be lost. */
  readonly onDamage: (path: string) => void;
  /** Told how many interactions a stop left, before they are inserted. */
  readonly onFound?: (interactions: number) => void;
  /** Told of every file that is none of the journal's: it is left alone. */
  readonly onUnknown?: (path: string) => void;
}): Promise<Landing> {
  const { directory, store, onFailure, onDamage, onFound, onUnknown } = options;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const names = await readdir(directory);
  for (const name of names) if (!OURS.test(name)) onUnknown?.(join(directory, name));
  const left = await leftBehind(directory, names, onDamage);
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
  const all = () => segments().flatMap(({ rows }) => rows);
  const waiting = () => all().reduce((sum, { count }) => sum + count, 0);
  const bytes = () => all().reduce((sum, group) => sum + group.bytes.length, 0);

  const schedule = (ms: number) => {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      flush().catch(() => undefined);
    }, ms);
  };

  /** A row that the engine cannot read is set aside, so that it does not hold up all others for ever. */
  const insert = async (
    rows: readonly EncodedRows[],
    columns: readonly string[],
  ): Promise<void> => {
    try {
      await insertRows(store, rows, columns);
    } catch (error) {
      if (!areUnreadable(error)) throw error;
      const lines = rows.flatMap(decodeRows);
      if (lines.length > 1) {
        for (const half of chunks(lines, Math.ceil(lines.length / 2))) {
          await insert(encodeRows(half), columns);
        }
        return;
      }
      for (const { bytes } of rows) {
        await appendFile(join(directory, REFUSED), bytes, { mode: 0o600, flush: true });
      }
      onFailure(error);
    }
  };

  /** Takes the file that is written, and inserts one file after the other. */
  const flushAll = async (): Promise<void> => {
    if (current) full = [...full, current];
    current = undefined;
    taken = full;
    for (const segment of taken) {
      await segment.appending;
      await insert(segment.rows, segment.columns);
      await segment.file?.close();
      await rm(segment.path, { force: true });
      // A row that is deleted later must not come back from here.
      await syncPath(directory);
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
        taken = [];
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

  const newSegment = (since: Micros): Segment => {
    const path = join(directory, `${String(next++).padStart(12, '0')}${SUFFIX}`);
    return { path, columns: lineColumns, rows: [], since, appending: Promise.resolve() };
  };

  const append = async (segment: Segment, rows: readonly EncodedRows[], at: Micros) => {
    if (!segment.file) {
      segment.file = await createJournalFile(segment.path, lineColumns);
      await syncPath(directory);
    }
    await segment.file.append(rows, at);
    segment.rows.push(...rows);
  };

  if (waiting() > 0) onFound?.(waiting());
  // Where it fails it is tried again, and reads wait for it.
  await flush().catch(() => undefined);

  return {
    async keep(lines, at) {
      if (lines.length === 0) return;
      // What the engine has no room for would only take the last of the disk from everybody else.
      if (failure && isOutOfSpace(failure)) throw failure;
      if (waiting() >= MOST_ROWS || bytes() >= MOST_BYTES) {
        if (failure) throw failure;
        await flush();
      }
      // A flush takes a segment with what is being appended to it: nothing may come between these two.
      current ??= newSegment(at);
      const segment = current;
      const appended = append(segment, encodeRows(lines), at);
      segment.appending = appended.catch(() => undefined);
      try {
        await appended;
      } catch (error) {
        // What stands behind a broken group would not be found again.
        if (current === segment) {
          current = undefined;
          full = [...full, segment];
        }
        schedule(FLUSH_AFTER_MS);
        throw toUnavailable(error);
      }
      if (waiting() >= ENOUGH_ROWS && !running) flush().catch(() => undefined);
      else schedule(FLUSH_AFTER_MS);
    },
    flush,
    waitingSince: () => segments().find(({ rows }) => rows.length > 0)?.since,
    waiting,
    async close() {
      closed = true;
      clearTimeout(timer);
      await flush().catch(() => undefined);
      for (const segment of segments()) await segment.file?.close();
    },
  };
}

/** What a crash left, oldest first; files without a whole row are removed. */
async function leftBehind(
  directory: string,
  names: readonly string[],
  onDamage: (path: string) => void,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const name of names.filter((name) => NAME.test(name)).sort()) {
    const path = join(directory, name);
    const { columns, rows, since, damaged } = await readJournalFile(path);
    if (damaged) {
      await copyFile(path, `${path}${DAMAGED}`);
      onDamage(`${path}${DAMAGED}`);
    }
    if (since === undefined) {
      await rm(path);
      continue;
    }
    segments.push({ path, columns, rows: [...rows], since, appending: Promise.resolve() });
  }
  return segments;
}

function toUnavailable(cause: unknown): AppError {
  if (cause instanceof AppError && cause.retryable) return cause;
  const isFull = (cause as { code?: unknown }).code === 'ENOSPC';
  const message = isFull
    ? 'The disk of the data directory has no space left; nothing was written.'
    : 'Events cannot be written at the moment; retry shortly.';
  return new AppError('store_unavailable', message, { cause, retryAfterSeconds: 2 });
}
