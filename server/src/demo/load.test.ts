import { expect, test } from 'vitest';
import type { EventHandlingOptions } from '../ingest/handle-event.ts';
import { AppError } from '../lib/errors.ts';
import type { Store } from '../store/store.ts';
import { generateDemo } from './generate.ts';
import { loadDemo } from './load.ts';

const clock = () => Date.UTC(2026, 5, 1) * 1000;
const emptyStore = { query: async () => [{ n: 0 }] } as unknown as Store;

/** Ingestion whose store is away for the calls that `isAway` names; keeps what it took. */
function ingestion(isAway: (call: number) => boolean) {
  const taken: string[] = [];
  let calls = 0;
  const away = () => new AppError('store_unavailable', 'away', { retryAfterSeconds: 1 });
  const ingestor = {
    interactions: async (_: string, drafts: readonly { readonly input: string }[]) => {
      if (isAway(calls++)) throw away();
      return drafts.map((draft) => {
        taken.push(draft.input);
        return { interactionId: 'i', conversationId: 'c', deleted: false };
      });
    },
    patches: async (_: string, drafts: readonly unknown[]) => {
      return drafts.map(() => ({ patchId: 'p', interactionId: null, state: 'waiting' }));
    },
  };
  const options = { ingestor, clock, expiredBefore: async () => undefined, store: emptyStore };
  return { taken, options: options as unknown as EventHandlingOptions & { store: Store } };
}

test('what the store can not take at once is sent again, and nothing is missing in the end', async () => {
  const { taken, options } = ingestion((call) => call > 500 && call < 900 && call % 3 === 0);
  const stored = await loadDemo('p', options);
  const items = [...generateDemo({ endMicros: clock() })];
  expect(stored).toBe(items.length);
  const whole = items.reduce((sum, { type, body }) => {
    if (type === 'feedback' || type === 'tags') return sum;
    const { conversation } = body as { conversation?: { interactions: unknown[] } };
    return sum + (conversation?.interactions.length ?? 1);
  }, 0);
  expect(taken).toHaveLength(whole);
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
  expect(await loadDemo('p', { ...options, store: full })).toBe(0);
  expect(taken).toEqual([]);
});
