import type { Cluster } from './ddl.ts';
import type { Store } from './store.ts';

/**
 * A change that the declarations of the tables cannot express: another type, a moved value. Must be repeatable, as it
 * runs again when the process ends before its number is written.
 */
export type Migration = {
  readonly name: string;
  readonly run: (store: Store, cluster: Cluster | undefined) => Promise<void>;
};

/** Migration number n stands at place n - 1; never removed, never reordered. */
export const migrations: readonly Migration[] = [
  { name: 'tables as declared', run: async () => {} },
];
