import { bind, raw, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { countTombstones, idsOfDeletion } from '../store/tombstones.ts';

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

/** The tombstones of one deletion. */
export type Tombstones = { readonly projectId: string; readonly deletionId: string };

/** Ids held in memory at a time: a million would need 400 MB while their set grows, more than a statement has by default. */
const IDS_PER_PASS = 250_000;

/** Which table, and its column of time, by which parts of other times are left as they are. */
type TableOfIds = { readonly name: string; readonly time?: string };

/** Conditions that together cut `count` rows by a column into passes of which each fits in memory. */
export function inPasses(column: string, count: number, perPass = IDS_PER_PASS): Sql[] {
  const passes = Math.ceil(count / perPass);
  return Array.from(
    { length: passes },
    (_, pass) =>
      sql`cityHash64(${raw(column)}) % ${bind('UInt32', passes)} = ${bind('UInt32', pass)}`,
  );
}

/** Every row, of every version, whose id is among the tombstones: conditions, one for each pass. */
export async function rowsOfTombstones(
  store: Store,
  { projectId, deletionId, idsPerPass }: Tombstones & { readonly idsPerPass?: number },
): Promise<Sql[]> {
  const count = await countTombstones(store, projectId, deletionId);
  return inPasses('id', count, idsPerPass).map((slice) => {
    const ids = sql`${idsOfDeletion(projectId, deletionId)} AND ${slice}`;
    return sql`project_id = ${bind('String', projectId)} AND ${slice} AND id IN (${ids})`;
  });
}

/** Removes every row, of every version, whose id is among the tombstones. */
export async function removeByTombstones(
  store: Store,
  table: TableOfIds,
  tombstones: Tombstones & { readonly idsPerPass?: number },
): Promise<void> {
  for (const rows of await rowsOfTombstones(store, tombstones)) {
    const between = await timesOf(store, table, rows);
    if (between) await removeRows(store, table.name, sql`${between} AND ${rows}`);
  }
}

/** The condition on time that all of the rows meet; undefined: there are none. */
async function timesOf(store: Store, table: TableOfIds, rows: Sql): Promise<Sql | undefined> {
  const column = raw(table.time ?? 'id');
  const [found] = await store.query<{ n: number; first: string; last: string }>(
    sql`SELECT count() AS n, min(${column}) AS first, max(${column}) AS last FROM ${raw(table.name)} WHERE ${rows}`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
  if (found === undefined || found.n === 0) return undefined;
  if (table.time === undefined) return sql`1`;
  const time = (text: string) => bind("DateTime64(6, 'UTC')", text);
  return sql`${column} >= ${time(found.first)} AND ${column} <= ${time(found.last)}`;
}
