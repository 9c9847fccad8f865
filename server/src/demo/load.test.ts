import { expect, test } from 'vitest';
import type { EventOutcome } from '../ingest/ingestor.ts';
import type { EventBody } from '../ingest/read-events.ts';
import { AppError } from '../lib/errors.ts';
import type { Store } from '../store/store.ts';
import { generateDemo } from './generate.ts';
import { loadDemo } from './load.ts';

const clock = () => Date.UTC(2026, 5, 1) * 1000;
const emptyStore = { query: async () => [{ n: 0 }] } as unknown as Store;

type Item = { readonly type: string; readonly body: unknown };

/**
 * Ingestion whose store is away for the calls that `isAway` names: first for all of a batch, then for its feedback. Keeps
 * what it took.
 */
function ingestion(isAway: (call: number) => boolean) {
  const taken: Item[] = [];
  let calls = 0;
  const error = new AppError('store_unavailable', 'away', { retryAfterSeconds: 1 });
  const ingest = async (_: string, { bytes }: EventBody): Promise<readonly EventOutcome[]> => {
    const items = JSON.parse(Buffer.from(bytes).toString()) as Item[];
    const call = calls++;
    if (isAway(call) && call % 2 === 0) throw error;
    return items.map((item) => {
      const isPatch = item.type === 'feedback' || item.type === 'tags';
      if (isPatch && isAway(call)) return { error };
      taken.push(item);
      return { type: 'interaction', committed: [] };
    });
  };
  return { taken, options: { ingestor: { ingest }, clock, store: emptyStore } };
}

test('what the store can not take at once is sent again, and nothing is missing in the end', async () => {
  const { taken, options } = ingestion((call) => call > 2 && call < 9);
  const stored = await loadDemo('p', options);
  const items = [...generateDemo({ endMicros: clock() })];
  expect(stored).toBe(items.length);
  const text = ({ type, body }: Item) => JSON.stringify({ type, body });
  expect(taken.map(text).sort()).toEqual(items.map(text).sort());
});

test('a server that stops does not wait for a store that is away', async () => {
  const { options } = ingestion(() => true);
  const stop = new AbortController();
  const loading = loadDemo('p', { ...options, signal: stop.signal });
  const failed = expect(loading).rejects.toThrow();
  setTimeout(() => stop.abort(), 100);
  await failed;
});

test('a project that has interactions is left alone', async () => {
  const { taken, options } = ingestion(() => false);
  const full = { query: async () => [{ n: 1 }] } as unknown as Store;
  expect(await loadDemo('p', { ...options, store: full })).toBeUndefined();
  expect(taken).toEqual([]);
});
