import { randomBytes } from 'node:crypto';
import { join as joinPath } from 'node:path';
import { join, raw, type Sql, sql } from '../sql.ts';
import type { Store } from '../store.ts';
import { storeTables } from '../store-tables.ts';
import { schemaVersion } from '../tables/schema-version.ts';

const PREFIX = 'backup_';
const LIMITS = { timeoutSeconds: 6 * 3600 };

/** What is copied, in this order; see `storeTables`. */
const names = [...storeTables.map(({ name }) => name), schemaVersion.name];

/**
 * Copies the tables of a running engine to `<directory>/engine` and answers how many rows each has (`countRows`). Each
 * table is frozen first, in milliseconds, by a clone that shares its files; writes go on meanwhile.
 */
export async function copyEngine(
  store: Store,
  directory: string,
): Promise<{ rows: Record<string, number>; schemaVersion: number }> {
  const run = `${PREFIX}${randomBytes(4).toString('hex')}_`;
  const clone = (name: string) => raw(`\`${run}${name}\``);
  try {
    for (const name of names) {
      await store.command(sql`CREATE TABLE ${clone(name)} CLONE AS ${raw(name)}`, LIMITS);
    }
    const parts = names.map((name) => sql`TABLE ${clone(name)} AS ${raw(name)}`);
    await store.command(sql`BACKUP ${join(parts)} TO ${backupFile(directory)}`, LIMITS);
    const rows: Record<string, number> = {};
    for (const name of names) rows[name] = await countRows(store, clone(name));
    const [version] = await store.query<{ version: number }>(
      sql`SELECT max(version) AS version FROM ${clone(schemaVersion.name)}`,
    );
    return { rows, schemaVersion: version?.version ?? 0 };
  } finally {
    for (const name of names) {
      await store.command(sql`DROP TABLE IF EXISTS ${clone(name)} SYNC`, LIMITS).catch(() => {});
    }
  }
}

/** Brings the tables into an engine that has none; answers how many rows each has. */
export async function restoreEngine(
  store: Store,
  directory: string,
): Promise<Record<string, number>> {
  const parts = names.map((name) => sql`TABLE ${raw(name)}`);
  await store.command(sql`RESTORE ${join(parts)} FROM ${backupFile(directory)}`, LIMITS);
  const rows: Record<string, number> = {};
  for (const name of names) rows[name] = await countRows(store, raw(name));
  return rows;
}

/** Clones that a killed process left: they would keep rows that are deleted from the tables themselves. */
export async function dropForgottenCopies(store: Store): Promise<void> {
  const found = await store.query<{ name: string }>(
    sql`SELECT name FROM system.tables WHERE database = currentDatabase() AND startsWith(name, ${raw(`'${PREFIX}'`)})`,
  );
  for (const { name } of found) {
    await store.command(sql`DROP TABLE IF EXISTS ${raw(`\`${name}\``)} SYNC`, LIMITS);
  }
}

/** Latest versions alone: how many older ones are there changes with every merge, which may run meanwhile. */
async function countRows(store: Store, table: Sql): Promise<number> {
  const [row] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM ${table} FINAL`,
    LIMITS,
  );
  return row?.n ?? 0;
}

/** The engine takes no parameter here, so the path is written as a literal. */
function backupFile(directory: string): Sql {
  const path = joinPath(directory, 'engine').replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return raw(`File('${path}')`);
}
