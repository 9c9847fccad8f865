import type { Row } from './columns.ts';
import type { Sql } from './sql.ts';

/** A table as `insert` and `readRows` need it. */
export type StoredTable<C> = { readonly name: string; readonly columns: C };

/** How long and how much one statement may take; the client's defaults where left out. */
export type QueryLimits = {
  readonly timeoutSeconds?: number;
  readonly maxMemoryMb?: number;
  /** Of the answer, in the engine's form. */
  readonly maxResultMb?: number;
};

/**
 * The analytics engine as the rest of the server sees it. Every method throws AppError `store_unavailable`
 * (retryable) when the engine is away; reads throw `query_too_expensive` when a limit was reached.
 */
export type Store = {
  /** Rows of a statement as objects, column name to JSON value (64-bit integers as numbers unless over 2^53: select toString of those). */
  query<T extends Record<string, unknown>>(statement: Sql, limits?: QueryLimits): Promise<T[]>;
  /** Rows of a SELECT over exactly the table's columns, decoded. `tail`: what follows FROM <table>, such as sql`FINAL WHERE ...`. */
  readRows<C>(table: StoredTable<C>, tail: Sql, limits?: QueryLimits): Promise<Row<C>[]>;
  /** DDL, DELETE, OPTIMIZE, INSERT SELECT. */
  command(statement: Sql, limits?: QueryLimits): Promise<void>;
  /** Returns after the rows are on disk (fsync). All rows of one call must lie in one partition to be atomic. */
  insert<C>(table: StoredTable<C>, rows: readonly Row<C>[]): Promise<void>;
  /** The same for lines made by `encodeRow`, joined by newlines. `columns`: the order of the values, default the table's. */
  insertLines(table: string, lines: string | Buffer, columns?: readonly string[]): Promise<void>;
  /** The parts of all tables, to be selected from; see `partsTable`. */
  readonly parts: Sql;
  /** Whether a trivial statement is answered within a second. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
};
