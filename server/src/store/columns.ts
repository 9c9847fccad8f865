import { fromEngineText, type Micros, toEngineText } from '../lib/time.ts';

/** One column of an engine table: everything anybody needs to know of it stands in this entry. */
export type Column<T = unknown> = {
  readonly type: string;
  readonly codec?: string;
  /** The value of a row that says nothing; makes the column optional for `completeRow` and old rows readable after an upgrade. */
  readonly empty: T;
  readonly doc: string;
  /** To and from the engine's JSON. */
  readonly encode: (value: T) => unknown;
  readonly decode: (value: unknown) => T;
};

type Options = { readonly codec?: string };
type Columns = Readonly<Record<string, Column<never>>>;

/** The TypeScript row of a table, derived from its columns. */
export type Row<C> = { -readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/**
 * The engine's JSON of a value that needs no translation, but for 64-bit integers, which come quoted. The schema
 * guarantees `T`, hence the cast.
 */
function plain<T>(type: string, empty: T, doc: string, options: Options = {}): Column<T> {
  const decode =
    typeof empty === 'number' ? (value: unknown) => Number(value) : (value: unknown) => value;
  return {
    type,
    empty,
    doc,
    ...options,
    encode: (value) => value,
    decode: decode as (v: unknown) => T,
  };
}

export const text = (doc: string, options: Options = {}) => plain('String', '', doc, options);
export const longText = (doc: string) => plain('String', '', doc, { codec: 'ZSTD(1)' });
export const word = (doc: string) => plain('LowCardinality(String)', '', doc);
export const words = (doc: string) => plain<string[]>('Array(LowCardinality(String))', [], doc);
export const texts = (doc: string) => plain<string[]>('Array(String)', [], doc);
export const uuid = (doc: string) => plain('UUID', '00000000-0000-0000-0000-000000000000', doc);
export const uuids = (doc: string) => plain<string[]>('Array(UUID)', [], doc);
export const count = (doc: string) => plain('UInt32', 0, doc);
export const maybeCount = (doc: string): Column<number | null> => ({
  type: 'Nullable(Int64)',
  empty: null,
  doc,
  encode: (value) => value,
  decode: (value) => (value === null ? null : Number(value)),
});
export const wordToText = (doc: string) =>
  plain<Record<string, string>>('Map(LowCardinality(String), String)', {}, doc);
export const typed = <T>(type: string, empty: T, doc: string, options: Options = {}) =>
  plain(type, empty, doc, options);

export const flag = (doc: string): Column<boolean> => ({
  type: 'UInt8',
  empty: false,
  doc,
  encode: (value) => (value ? 1 : 0),
  decode: (value) => value === 1 || value === true,
});

/** A keyed 64-bit hash, a decimal string here (JavaScript numbers are too small); `'0'`: none. */
export const hash64 = (doc: string): Column<string> => ({
  type: 'UInt64',
  empty: '0',
  doc,
  encode: (value) => value,
  decode: (value) => String(value),
});

export const instant = (doc: string, options: Options = {}): Column<Micros> => ({
  type: "DateTime64(6, 'UTC')",
  empty: 0,
  doc,
  ...options,
  encode: toEngineText,
  decode: (value) => fromEngineText(String(value)),
});

export const instants = (doc: string): Column<Micros[]> => ({
  type: "Array(DateTime64(6, 'UTC'))",
  empty: [],
  doc,
  encode: (value) => value.map(toEngineText),
  decode: (value) => (value as string[]).map(fromEngineText),
});

/** One engine table. `engineVersion`: the column by which ReplacingMergeTree keeps the latest. */
export type Table<C extends Columns = Columns> = {
  readonly name: string;
  readonly columns: C;
  readonly orderBy: string;
  readonly partitionBy?: string;
  readonly versionColumn?: keyof C & string;
  /** What decides the shard of a row on a cluster. */
  readonly shardBy: string;
  readonly indexes?: readonly string[];
  /** Of its parts, each as `name = value`. */
  readonly settings?: readonly string[];
};

export function defineTable<const C>(
  table: Omit<Table, 'columns' | 'versionColumn'> & {
    readonly columns: C;
    readonly versionColumn?: keyof C & string;
  },
): Omit<Table, 'columns'> & { readonly columns: C } {
  return table;
}

/** Fills what a row leaves out with each column's empty value. */
export function completeRow<C>(table: { readonly columns: C }, row: Partial<Row<C>>): Row<C> {
  const complete = emptyRow(table);
  for (const name of Object.keys(row)) {
    const value = row[name as keyof Row<C>];
    if (name in complete && value !== undefined && value !== null) complete[name] = value;
  }
  return complete as Row<C>;
}

type EmptyRow = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly lists: readonly string[];
  readonly maps: readonly string[];
};
const emptyRows = new WeakMap<object, EmptyRow>();

/**
 * A row of empty values, its lists and maps its own, as they may be added to. Copied from one that V8 gave a fixed
 * layout, which parsing JSON does: copying a row that was filled name by name takes a hundred times as long.
 */
function emptyRow(table: { readonly columns: unknown }): Record<string, unknown> {
  const columns = table.columns as Record<string, Column>;
  let known = emptyRows.get(columns);
  if (!known) {
    const empties = Object.entries(columns).map(([name, { empty }]) => [name, empty] as const);
    const names = (isOf: (value: unknown) => boolean) =>
      empties.filter(([, value]) => isOf(value)).map(([name]) => name);
    known = {
      values: JSON.parse(JSON.stringify(Object.fromEntries(empties))),
      lists: names(Array.isArray),
      maps: names((v) => typeof v === 'object' && v !== null && !Array.isArray(v)),
    };
    emptyRows.set(columns, known);
  }
  const row: Record<string, unknown> = { ...known.values };
  for (const name of known.lists) row[name] = [];
  for (const name of known.maps) row[name] = {};
  return row;
}

/** One line of JSONCompactEachRow, columns in the table's order. */
export function encodeRow<C>(table: { readonly columns: C }, row: Row<C>): string {
  const values = Object.entries(table.columns as Record<string, Column>).map(([name, column]) =>
    column.encode((row as Record<string, unknown>)[name]),
  );
  const line = JSON.stringify(values);
  // A lone surrogate (the only thing JSON.stringify writes as \ud...) is no text: it becomes U+FFFD.
  return line.includes('\\ud') ? JSON.stringify(values, wellFormed) : line;
}

function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key.toWellFormed(), v]));
}

/** The inverse of `encodeRow`, for a row read as JSONCompactEachRow with the columns in the table's order. */
export function decodeRow<C>(table: { readonly columns: C }, values: readonly unknown[]): Row<C> {
  const row = emptyRow(table);
  Object.entries(table.columns as Record<string, Column>).forEach(([name, column], i) => {
    row[name] = column.decode(values[i]);
  });
  return row as Row<C>;
}

export function columnNames(table: { readonly columns: object }): string[] {
  return Object.keys(table.columns);
}
