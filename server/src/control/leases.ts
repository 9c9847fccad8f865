import type { Clock } from '../lib/clock.ts';
import type { ControlDb } from './schema.ts';

/** Who may do a job that only one process may do at a time. */
export type Leases = {
  /** True if `holder` has the lease for the next `ttlMs`; also true if it had it already. */
  acquire(name: string, holder: string, ttlMs: number): Promise<boolean>;
  /** False if the lease was lost: stop at once. */
  renew(name: string, holder: string, ttlMs: number): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
};

export function leaseStore(db: ControlDb, clock: Clock): Leases {
  return {
    async acquire(name, holder, ttlMs) {
      const now = clock();
      const taken = await db
        .insertInto('leases')
        .values({ name, holder, expires_at: now + ttlMs * 1000 })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ holder, expires_at: now + ttlMs * 1000 })
            .where((where) =>
              where.or([
                where('leases.expires_at', '<=', now),
                where('leases.holder', '=', holder),
              ]),
            ),
        )
        .returning('name')
        .executeTakeFirst();
      return taken !== undefined;
    },
    async renew(name, holder, ttlMs) {
      const now = clock();
      const renewed = await db
        .updateTable('leases')
        .set({ expires_at: now + ttlMs * 1000 })
        .where('name', '=', name)
        .where('holder', '=', holder)
        .where('expires_at', '>', now)
        .returning('name')
        .executeTakeFirst();
      return renewed !== undefined;
    },
    async release(name, holder) {
      await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
    },
  };
}
