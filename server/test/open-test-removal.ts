import { join } from 'node:path';
import { type Control, openControl } from '../src/control/open-control.ts';
import type { RemovalContext } from '../src/jobs/removal.ts';
import { createWriterLock } from '../src/jobs/writer-lock.ts';
import { systemClock } from '../src/lib/clock.ts';
import type { Store } from '../src/store/store.ts';
import { openTestStore } from './open-test-store.ts';

/** Both stores, real, and what a deletion needs besides; `close` removes everything. `barrier` may be replaced. */
export async function openTestRemoval(): Promise<{
  store: Store;
  control: Control;
  context: RemovalContext;
  directory: string;
  /** Projects of which the ingestion was told that they have tombstones, in order. */
  told: string[];
  barrier: { current: () => Promise<void> };
  close(): Promise<void>;
}> {
  const { store, directory, close } = await openTestStore();
  const control = await openControl({
    databasePath: join(directory, 'control.db'),
    keysDirectory: join(directory, 'keys'),
    clock: systemClock,
  });
  const told: string[] = [];
  const barrier = { current: async () => {} };
  const context: RemovalContext = {
    store,
    leases: control.leases,
    jobState: control.jobState,
    holder: 'test',
    writerLock: createWriterLock(),
    clock: systemClock,
    ingestBarrier: () => barrier.current(),
    tombstonesAdded: (projectId) => void told.push(projectId),
    removed: async () => {},
  };
  return {
    store,
    control,
    context,
    directory,
    told,
    barrier,
    async close() {
      await control.close();
      await close();
    },
  };
}
