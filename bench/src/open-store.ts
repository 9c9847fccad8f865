import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../server/src/store/create-store.ts';
import { startEngine } from '../../server/src/store/engine/start-engine.ts';
import { migrate } from '../../server/src/store/migrate.ts';
import type { Store } from '../../server/src/store/store.ts';

/** A store on a real engine; without a directory of the caller's its data goes when it closes. */
export async function openStore(options: {
  readonly directory?: string | undefined;
  readonly memoryMb: number;
}): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  const engine = await startEngine({
    directory: join(directory, 'store'),
    memoryMb: options.memoryMb,
    log: ({ event, detail }) => {
      if (event !== 'engine_started') console.error(event, detail);
    },
  });
  const store = createStore({ connection: engine });
  await migrate(store);
  return {
    store,
    async close() {
      await store.close();
      if (options.directory === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}
