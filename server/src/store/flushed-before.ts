import type { Store } from './store.ts';

/**
 * The same store, whose statements first wait for `flush`. Where it fails, as on a full disk, reads go on with what is
 * there; a command does not, as it would leave out what it was meant for.
 */
export function flushedBefore(store: Store, flush: () => Promise<void>): Store {
  const tryFlush = () => flush().catch(() => undefined);
  return {
    ...store,
    async query(...call) {
      await tryFlush();
      return store.query(...call);
    },
    async readRows(...call) {
      await tryFlush();
      return store.readRows(...call);
    },
    async command(...call) {
      await flush();
      return store.command(...call);
    },
  };
}
