import { type BatchItemAnswer, handleBatch, itemsOf } from '../ingest/handle-batch.ts';
import type { EventHandlingOptions } from '../ingest/handle-event.ts';
import { MICROS_PER_DAY } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { generateDemo } from './generate.ts';

const ITEMS_PER_BATCH = 1000;

/**
 * Fills an empty project with the demo data set, as a client would: through ingestion. A project that has interactions
 * is left alone. Returns how many items were stored.
 */
export async function loadDemo(
  projectId: string,
  options: EventHandlingOptions & { readonly store: Store },
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
    stored += countStored(await handleBatch(projectId, itemsOf(batch), options));
    batch = [];
  };
  for (const { type, body } of generateDemo({ endMicros })) {
    batch.push({ type, body });
    if (batch.length >= ITEMS_PER_BATCH) await send();
  }
  await send();
  return stored;
}

function countStored(answers: readonly BatchItemAnswer[]): number {
  const refused = answers.find(({ status }) => status !== 202);
  if (refused) throw new Error(`an event of the demo was refused with ${refused.status}`);
  return answers.length;
}
