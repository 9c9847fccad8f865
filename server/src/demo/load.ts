import { setTimeout as wait } from 'node:timers/promises';
import { type BatchItemAnswer, handleBatch, itemsOf } from '../ingest/handle-batch.ts';
import type { EventHandlingOptions } from '../ingest/handle-event.ts';
import { MICROS_PER_DAY } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { generateDemo } from './generate.ts';

const ITEMS_PER_BATCH = 1000;
const PAUSE_MS = 500;
/** How often one batch is sent while the store is away: two minutes. */
const MAX_ATTEMPTS = 240;

/**
 * Fills an empty project with the demo data set, as a client would: through ingestion. A project that has interactions
 * is left alone. What the store can't take at once is sent again, which is safe, as ids are derived. Returns how many
 * items were stored; stops with the signal's reason when it is aborted.
 */
export async function loadDemo(
  projectId: string,
  options: EventHandlingOptions & { readonly store: Store; readonly signal?: AbortSignal },
): Promise<number> {
  const [row] = await options.store.query<{ n: number }>(
    sql`SELECT count() AS n FROM interactions WHERE project_id = ${bind('String', projectId)}`,
  );
  if (row && row.n > 0) return 0;
  // Whole days, so that two starts on one day show the same.
  const endMicros = Math.floor(options.clock() / MICROS_PER_DAY) * MICROS_PER_DAY;
  let stored = 0;
  let batch: unknown[] = [];
  const send = async () => {
    for (let attempt = 1; batch.length > 0; attempt++) {
      options.signal?.throwIfAborted();
      const answers = await handleBatch(projectId, itemsOf(batch), options);
      requireNoneRefused(answers);
      const waiting = batch.filter((_, index) => answers[index]?.status === 503);
      stored += batch.length - waiting.length;
      if (waiting.length > 0 && attempt >= MAX_ATTEMPTS) {
        throw new Error(`${waiting.length} events of the demo could not be stored`);
      }
      batch = waiting;
      if (batch.length > 0) await pause(options.signal);
    }
  };
  for (const { type, body } of generateDemo({ endMicros })) {
    batch.push({ type, body });
    if (batch.length >= ITEMS_PER_BATCH) await send();
  }
  await send();
  return stored;
}

function requireNoneRefused(answers: readonly BatchItemAnswer[]): void {
  const refused = answers.find(({ status }) => status === 422);
  if (refused) throw new Error(`an event of the demo was refused: ${JSON.stringify(refused)}`);
}

function pause(signal: AbortSignal | undefined): Promise<void> {
  return wait(PAUSE_MS, undefined, signal ? { signal } : {});
}
