import { chunks } from '../lib/chunks.ts';
import type { Micros } from '../lib/time.ts';
import type { Store } from '../store/store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { lineColumns } from './prepared-line.ts';

/** A row ready to be written: the JSON of its values, and the partition it belongs to. */
export type FinishedLine = { readonly week: number; readonly text: string };

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
    keep: (lines) => insertFinished(store, lines, lineColumns),
    flush: async () => {},
    waitingSince: () => undefined,
    waiting: () => 0,
    close: async () => {},
  };
}

const MOST_PER_INSERT = 5000;

/** Returns after fsync; rows that were there before are the same rows again. `columns`: the order of the values. */
export async function insertFinished(
  store: Store,
  lines: readonly FinishedLine[],
  columns: readonly string[],
): Promise<void> {
  for (const sameWeek of Map.groupBy(lines, ({ week }) => week).values()) {
    for (const some of chunks(sameWeek, MOST_PER_INSERT)) {
      const text = some.map((line) => line.text).join('\n');
      await store.insertLines(interactions.name, text, columns);
    }
  }
}
