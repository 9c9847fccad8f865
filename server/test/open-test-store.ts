import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../src/store/create-store.ts';
import { startEngine } from '../src/store/engine/start-engine.ts';
import { migrate } from '../src/store/migrate.ts';
import type { Store } from '../src/store/store.ts';

/** A store with all its tables on a real engine in a directory of its own; `close` removes everything. */
export async function openTestStore(): Promise<{
  store: Store;
  directory: string;
  close(): Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'undertone-test-'));
  const engine = await startEngine({ directory: join(directory, 'store'), memoryMb: 1024 });
  const store = createStore({ connection: engine });
  await migrate(store);
  return {
    store,
    directory,
    async close() {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
