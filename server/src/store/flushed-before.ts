import type { Store } from './store.ts';

/** The same store, whose statements first wait for `flush`. */
export function flushedBefore(store: Store, flush: () => Promise<void>): Store {
  return {
    ...store,
    async query(...call) {
      await flush();
      return store.query(...call);
    },
    async readRows(...call) {
      await flush();
      return store.readRows(...call);
    },
    async stream(...call) {
      await flush();
      return store.stream(...call);
    },
    async command(...call) {
      await flush();
      return store.command(...call);
    },
  };
}
