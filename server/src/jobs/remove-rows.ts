import { bind, raw, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** A mutation of a large table takes minutes; the engine goes on with it even when nobody waits. */
export const MUTATION_SECONDS = 3_600;

/**
 * Removes the rows of one table for good from every read, and returns when that is so. The condition is kept on disk
 * as text: it must hold ids and the names of tables, never what a person sent.
 * On a cluster this has to run on the local table of every shard: this is the place to say so.
 */
export async function removeRows(store: Store, table: string, condition: Sql): Promise<void> {
  await store.command(
    sql`DELETE FROM ${raw(table)} WHERE ${condition} SETTINGS lightweight_deletes_sync = 2`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
}

/** Every version of the ids of one deletion. The bounds let parts of other times be left as they are. */
export async function removeInteractionsOf(
  store: Store,
  projectId: string,
  ids: Sql,
): Promise<void> {
  const project = bind('String', projectId);
  const [bounds] = await store.query<{ n: number; first: string; last: string }>(
    sql`SELECT count() AS n, min(timestamp) AS first, max(timestamp) AS last FROM interactions WHERE project_id = ${project} AND id IN (${ids})`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
  if (bounds === undefined || bounds.n === 0) return;
  const time = (text: string) => bind("DateTime64(6, 'UTC')", text);
  await removeRows(
    store,
    'interactions',
    sql`project_id = ${project} AND timestamp >= ${time(bounds.first)} AND timestamp <= ${time(bounds.last)} AND id IN (${ids})`,
  );
}
