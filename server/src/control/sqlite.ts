import { chmodSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  sql,
} from 'kysely';
import { AppError } from '../lib/errors.ts';
import type { ControlDb } from './schema.ts';

/** Statements kept prepared; Kysely prepares anew on every call otherwise, which costs four times as much. */
const MAX_PREPARED = 200;

/** Kysely's dialect over Node's own SQLite. Why not a package: docs/decisions/0002-sqlite-driver.md. */
export function sqliteDialect(path: string): SqliteDialect {
  return new ImmediateSqliteDialect({ database: async () => openDatabase(path) });
}

function openDatabase(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  chmodSync(path, 0o600);
  // What is deleted is overwritten, so that an erased person's name does not stay on a free page.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = adapt(database.prepare(sql));
      if (prepared.size >= MAX_PREPARED) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => told(() => statement.all(...bindable(parameters))),
    run: (parameters) => told(() => statement.run(...bindable(parameters))),
    iterate: (parameters) => statement.iterate(...bindable(parameters)),
  };
}

/** SQLITE_FULL, and SQLITE_IOERR_WRITE, which some file systems answer instead. */
const NO_SPACE: ReadonlySet<unknown> = new Set([13, 778]);

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGE: ReadonlySet<unknown> = new Set([11, 26]);

/** What SQLite says of a file that is not what was written; undefined: the error or its cause says nothing of it. */
export function damageOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { errcode } = error as { errcode?: number };
  // The lower byte is the kind, the rest says more of it.
  return errcode !== undefined && DAMAGE.has(errcode & 0xff)
    ? error.message
    : damageOf(error.cause);
}

/** Passes errors on, but a full disk as one that the caller may hear of and try again after. */
function told<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (!NO_SPACE.has((cause as { errcode?: unknown } | undefined)?.errcode)) throw cause;
    throw new AppError(
      'store_unavailable',
      'The control store has no disk space left; nothing was changed.',
      { cause, retryAfterSeconds: 2 },
    );
  }
}

/** Kysely passes what the typed tables hold: text, numbers and null. */
function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}

/** A consistent copy of the database while others write; `path` must not exist. */
export async function backupSqlite(db: ControlDb, path: string): Promise<void> {
  await sql`VACUUM INTO ${path}`.execute(db);
}

/**
 * Takes the write lock when a transaction begins: one that begins by reading and then writes would fail at once,
 * whatever the busy timeout, if another process (the command line) wrote in between.
 */
class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite rolls DDL back as PostgreSQL does, so a migration happens wholly or not at all. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Empties the write-ahead log, where the pages from before a deletion still stand. Throws while somebody reads it. */
export async function scrubSqlite(db: ControlDb): Promise<void> {
  const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
  if (rows[0]?.busy !== 0) throw new Error('the write-ahead log is in use');
}
