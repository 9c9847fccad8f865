import { systemClock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import {
  type AnyTable,
  addColumn,
  addIndex,
  type Cluster,
  createTable,
  dropIndex,
  localName,
  modifySettings,
  settingsOf,
  tableColumns,
} from './ddl.ts';
import { migrations as allMigrations, type Migration } from './migrations.ts';
import { bind, raw, sql } from './sql.ts';
import type { Store } from './store.ts';
import { storeTables } from './store-tables.ts';
import { schemaVersion } from './tables/schema-version.ts';

const LIMITS = { timeoutSeconds: 600 };

/**
 * Brings the engine's tables to what the code declares: creates tables, adds columns and indexes, runs the numbered
 * migrations that have not run. Idempotent. Throws AppError `configuration` when the data is newer than the code, or
 * when a column has another type and no migration changed it.
 */
export async function migrate(
  store: Store,
  options: {
    readonly cluster?: Cluster | undefined;
    readonly tables?: readonly AnyTable[];
    readonly migrations?: readonly Migration[];
  } = {},
): Promise<void> {
  const { cluster, tables = storeTables, migrations = allMigrations } = options;
  await create(store, schemaVersion, cluster);
  const done = await versionOf(store);
  if (done > migrations.length) {
    throw new AppError(
      'configuration',
      `The stored data has schema version ${done}; this release knows versions up to ${migrations.length}. ` +
        'Start the newer release that wrote it, or restore a backup made by this one.',
    );
  }
  for (const table of tables) await create(store, table, cluster);
  for (const [i, { name, run }] of migrations.entries()) {
    if (i < done) continue;
    await run(store, cluster);
    await store.insert(schemaVersion, [{ version: i + 1, name, applied_at: systemClock() }]);
  }
  for (const table of tables) await complete(store, table, cluster);
}

async function create(store: Store, table: AnyTable, cluster: Cluster | undefined): Promise<void> {
  const names = [...new Set([table.name, localName(table.name, cluster)])];
  const [found] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM system.tables WHERE database = currentDatabase() AND name IN (${bind('Array(String)', names)})`,
  );
  if (found?.n === names.length) return;
  for (const statement of createTable(table, cluster)) await store.command(raw(statement), LIMITS);
}

async function versionOf(store: Store): Promise<number> {
  const [row] = await store.query<{ version: number }>(
    sql`SELECT max(version) AS version FROM ${raw(schemaVersion.name)}`,
  );
  return row?.version ?? 0;
}

/** Adds what is declared and missing; never drops a column, as an older release may still read it. */
async function complete(
  store: Store,
  table: AnyTable,
  cluster: Cluster | undefined,
): Promise<void> {
  const local = localName(table.name, cluster);
  const columns = await store.query<{ name: string; type: string }>(
    sql`SELECT name, type FROM system.columns WHERE database = currentDatabase() AND table = ${bind('String', local)}`,
  );
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const statements: string[] = [];
  for (const [name, column] of tableColumns(table)) {
    const type = types.get(name);
    if (type === undefined) statements.push(...addColumn(table, name, column, cluster));
    else if (type !== column.type) throw wrongType(`${table.name}.${name}`, type, column.type);
  }
  const found = await store.query<{ name: string }>(
    sql`SELECT name FROM system.data_skipping_indices WHERE database = currentDatabase() AND table = ${bind('String', local)}`,
  );
  const existing = new Set(found.map(({ name }) => name));
  const declared = new Map((table.indexes ?? []).map((index) => [indexName(index), index]));
  for (const [name, index] of declared) {
    if (!existing.has(name)) statements.push(addIndex(table, index, cluster));
  }
  for (const name of existing) {
    if (!declared.has(name)) statements.push(dropIndex(table, name, cluster));
  }
  const [stored] = await store.query<{ query: string }>(
    sql`SELECT create_table_query AS query FROM system.tables WHERE database = currentDatabase() AND name = ${bind('String', local)}`,
  );
  const missing = settingsOf(table).filter((setting) => !stored?.query.includes(setting));
  if (missing.length > 0) statements.push(modifySettings(table, cluster));
  for (const statement of statements) await store.command(raw(statement), LIMITS);
}

function indexName(definition: string): string {
  return /^INDEX (\w+) /.exec(definition)?.[1] ?? definition;
}

function wrongType(column: string, found: string, declared: string): AppError {
  return new AppError(
    'configuration',
    `Column ${column} is stored as ${found}, but this release declares ${declared} and has no migration for it.`,
  );
}
