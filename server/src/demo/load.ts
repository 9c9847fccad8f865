import { setTimeout as wait } from 'node:timers/promises';
import type { Ingestor } from '../ingest/ingestor.ts';
import { chunks } from '../lib/chunks.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { MICROS_PER_DAY } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { generateDemo } from './generate.ts';

const ITEMS_PER_BATCH = 500;
/** As many as there commonly are workers. */
const BATCHES_UNDER_WAY = 2;
const PAUSE_MS = 500;
/** How often one batch is sent while the store is away: two minutes. */
const MAX_ATTEMPTS = 240;

export type DemoOptions = {
  readonly ingestor: Pick<Ingestor, 'ingest'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
};

/**
 * Fills an empty project with the demo data set, as a client would: through ingestion. A project that has interactions
 * is left alone (undefined). What the store can't take at once is sent again, which is safe, as ids are derived. Returns how many
 * items were stored; stops with the signal's reason when it is aborted.
 */
export async function loadDemo(
  projectId: string,
  options: DemoOptions,
): Promise<number | undefined> {
  const [row] = await options.store.query<{ n: number }>(
    sql`SELECT count() AS n FROM interactions WHERE project_id = ${bind('String', projectId)}`,
  );
  if (row && row.n > 0) return undefined;
  // Whole days, so that two starts on one day show the same.
  const endMicros = Math.floor(options.clock() / MICROS_PER_DAY) * MICROS_PER_DAY;
  let stored = 0;
  let items: unknown[] = [];
  const sendAll = async () => {
    const batches = [...chunks(items, ITEMS_PER_BATCH)];
    await Promise.all(batches.map((batch) => sendUntilStored(projectId, batch, options)));
    stored += items.length;
    items = [];
  };
  for (const { type, body } of generateDemo({ endMicros })) {
    items.push({ type, body });
    if (items.length >= ITEMS_PER_BATCH * BATCHES_UNDER_WAY) await sendAll();
  }
  await sendAll();
  return stored;
}

async function sendUntilStored(
  projectId: string,
  batch: readonly unknown[],
  { ingestor, signal }: DemoOptions,
): Promise<void> {
  let waiting = batch;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    waiting = await sendOnce(projectId, waiting, ingestor);
    if (waiting.length === 0) return;
    if (attempt >= MAX_ATTEMPTS) {
      throw new Error(`${waiting.length} events of the demo could not be stored`);
    }
    await pause(signal);
  }
}

/** Returns what is to be sent again. */
async function sendOnce(
  projectId: string,
  items: readonly unknown[],
  ingestor: DemoOptions['ingestor'],
): Promise<readonly unknown[]> {
  try {
    const bytes = Buffer.from(JSON.stringify(items));
    const outcomes = await ingestor.ingest(projectId, { bytes, holds: 'batch' });
    const refused = outcomes.find((outcome) => 'problems' in outcome);
    if (refused) throw new Error(`an event of the demo was refused: ${JSON.stringify(refused)}`);
    const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
    const lasting = errors.find(({ retryable }) => !retryable);
    if (lasting) throw lasting;
    return items.filter((_, i) => 'error' in (outcomes[i] ?? {}));
  } catch (error) {
    if (error instanceof AppError && error.retryable) return items;
    throw error;
  }
}

function pause(signal: AbortSignal | undefined): Promise<void> {
  return wait(PAUSE_MS, undefined, signal ? { signal } : {});
}
