import { raw, sql } from '../src/store/sql.ts';
import type { Store } from '../src/store/store.ts';

/** The engine looks for replaced parts each half minute, and more rarely while there are none: from now on each second. */
export async function dropOldPartsSoon(store: Store): Promise<void> {
  for (const table of ['interactions', 'patches', 'eligible_users']) {
    await store.command(
      sql`ALTER TABLE ${raw(table)} MODIFY SETTING cleanup_delay_period = 1, max_cleanup_delay_period = 1,
        cleanup_delay_period_random_add = 0`,
    );
    // What is attached again begins to look at once.
    await store.command(sql`DETACH TABLE ${raw(table)} SYNC`);
    await store.command(sql`ATTACH TABLE ${raw(table)}`);
  }
}
