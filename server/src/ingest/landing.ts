import type { Micros } from '../lib/time.ts';
import type { Store } from '../store/store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { lineColumns } from './prepared-line.ts';

/** A row ready to be written: the JSON of its values, in UTF-8 but for its end, and the partition it belongs to. */
export type FinishedLine = {
  readonly week: number;
  readonly open: Uint8Array;
  readonly end: string;
};

/** Rows of one partition as bytes, a line each. */
export type EncodedRows = {
  readonly week: number;
  readonly count: number;
  readonly bytes: Buffer;
};

/** Where finished rows become durable, on their way into the engine. */
export type Landing = {
  /**
   * Resolves once the rows survive a crash of every process. `at`: an instant not before that of earlier calls. One call
   * at a time. Throws `store_unavailable` when nothing can be written.
   */
  keep(lines: readonly FinishedLine[], at: Micros): Promise<void>;
  /** Resolves once everything kept before the call is in the engine. Throws `store_unavailable` when it is away. */
  flush(): Promise<void>;
  /** When the oldest of the rows that are not in the engine yet was kept; undefined: all are there. */
  waitingSince(): Micros | undefined;
  /** Number of rows that are not in the engine yet. */
  waiting(): number;
  close(): Promise<void>;
};

/** Rows go straight into the engine, which makes them durable itself. */
export function straightLanding(store: Store): Landing {
  return {
    keep: (lines) => insertRows(store, encodeRows(lines), lineColumns),
    flush: async () => {},
    waitingSince: () => undefined,
    waiting: () => 0,
    close: async () => {},
  };
}

export function encodeRows(lines: readonly FinishedLine[]): EncodedRows[] {
  return [...Map.groupBy(lines, ({ week }) => week)].map(([week, own]) => ({
    week,
    count: own.length,
    bytes: joinLines(own),
  }));
}

function joinLines(lines: readonly FinishedLine[]): Buffer {
  const size = lines.reduce(
    (sum, { open, end }) => sum + open.length + Buffer.byteLength(end) + 1,
    0,
  );
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { open, end } of lines) {
    bytes.set(open, at);
    at += open.length;
    at += bytes.write(`${end}\n`, at);
  }
  return bytes;
}

export function decodeRows({ week, bytes }: EncodedRows): FinishedLine[] {
  const texts = bytes.toString('utf8').split('\n').slice(0, -1);
  return texts.map((text) => ({ week, open: Buffer.from(text), end: '' }));
}

const MOST_PER_INSERT = 5000;

/** Returns after fsync; rows that were there before are the same rows again. `columns`: the order of the values. */
export async function insertRows(
  store: Store,
  rows: readonly EncodedRows[],
  columns: readonly string[],
): Promise<void> {
  for (const sameWeek of Map.groupBy(rows, ({ week }) => week).values()) {
    for (const some of upTo(MOST_PER_INSERT, sameWeek)) {
      const bytes = Buffer.concat(some.map((group) => group.bytes));
      await store.insertLines(interactions.name, bytes, columns);
    }
  }
}

/** In order, at most so many rows together, or one group that is larger. */
function* upTo(most: number, groups: readonly EncodedRows[]): Generator<readonly EncodedRows[]> {
  let some: EncodedRows[] = [];
  let count = 0;
  for (const group of groups) {
    if (some.length > 0 && count + group.count > most) {
      yield some;
      [some, count] = [[], 0];
    }
    some.push(group);
    count += group.count;
  }
  if (some.length > 0) yield some;
}
