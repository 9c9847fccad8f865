import type { Clock } from '../lib/clock.ts';
import type { ControlDb } from './schema.ts';

/** Where a job goes on after a restart: any JSON value under a name. The job's own schema parses what `get` returns. */
export type JobState = {
  get(name: string): Promise<unknown>;
  set(name: string, value: unknown): Promise<void>;
};

export function jobStateStore(db: ControlDb, clock: Clock): JobState {
  return {
    async get(name) {
      const row = await db
        .selectFrom('job_state')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirst();
      return row ? JSON.parse(row.value) : undefined;
    },
    async set(name, value) {
      const row = { value: JSON.stringify(value), updated_at: clock() };
      await db
        .insertInto('job_state')
        .values({ name, ...row })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
        .execute();
    },
  };
}
