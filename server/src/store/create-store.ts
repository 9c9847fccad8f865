import { Readable } from 'node:stream';
import { ClickHouseLogLevel, type ClickHouseSettings, createClient } from '@clickhouse/client';
import { parseJson } from '../lib/parse-json.ts';
import { columnNames, decodeRow, encodeRow, type Row } from './columns.ts';
import { type Cluster, localName, onCluster, partsTable } from './ddl.ts';
import type { EngineConnection } from './engine/engine-connection.ts';
import { engineAway, toAppError } from './engine-errors.ts';
import { raw, render, type Sql, sql } from './sql.ts';
import type { QueryLimits, Store } from './store.ts';
import { textIndexes } from './tables/interactions.ts';

/** How long a statement may run where the caller does not say, seconds. */
export const DEFAULT_TIMEOUT_SECONDS = 30;
/** The answer must come a little after the engine's own limit, so that its reason is the one that is seen. */
const GRACE_MS = 5_000;
const READY_TIMEOUT_MS = 1_000;

/**
 * What every statement runs with, so that it means the same on the embedded engine and on any server.
 * A join fills what has no match with the column's default (`join_use_nulls=0`), never with NULL.
 */
const SETTINGS: ClickHouseSettings = {
  do_not_merge_across_partitions_select_final: 1,
  // Every mix of variables and groups is another statement: compiling costs a third of an answer on little data.
  compile_expressions: 0,
  compile_aggregate_expressions: 0,
  compile_sort_description: 0,
  join_use_nulls: 0,
  output_format_json_quote_64bit_integers: 0,
  output_format_json_quote_denormals: 0,
  session_timezone: 'UTC',
  async_insert: 0,
  exclude_materialize_skip_indexes_on_insert: textIndexes.join(', '),
  wait_end_of_query: 1,
  max_query_size: String(64 * 1024 * 1024),
};

/** An insert through the view over the shards returns when the shards have it. */
const CLUSTER_SETTINGS: ClickHouseSettings = { distributed_foreground_insert: 1 };

/** The store on a running engine. `cluster`: the tables are views over its shards. */
export function createStore(options: {
  readonly connection: EngineConnection;
  readonly cluster?: Cluster | undefined;
}): Store {
  const { connection, cluster } = options;
  const client = createClient({
    url: connection.url,
    ...(connection.agent && { http_agent: connection.agent }),
    set_basic_auth_header: connection.agent === undefined,
    request_timeout: 24 * 3600 * 1000,
    max_open_connections: 32,
    use_multipart_params_auto: true,
    // Names of tags come back in the rows.
    json: { parse: <T>(text: string) => parseJson(text) as T },
    clickhouse_settings: cluster === undefined ? SETTINGS : { ...SETTINGS, ...CLUSTER_SETTINGS },
    log: { level: ClickHouseLogLevel.OFF },
  });

  /** Runs one call, gives up after the limit, and translates what went wrong. */
  const guarded = async <T>(
    kind: 'read' | 'write',
    limits: QueryLimits,
    call: (options: {
      abort_signal: AbortSignal;
      clickhouse_settings: ClickHouseSettings;
    }) => Promise<T>,
  ): Promise<T> => {
    if (!connection.available()) throw engineAway();
    const seconds = limits.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
    try {
      return await call({
        abort_signal: AbortSignal.timeout(seconds * 1000 + GRACE_MS),
        clickhouse_settings: {
          max_execution_time: seconds,
          ...(limits.maxMemoryMb && {
            max_memory_usage: String(Math.floor(limits.maxMemoryMb * 1024 * 1024)),
          }),
          ...(limits.maxResultMb && {
            max_result_bytes: String(Math.floor(limits.maxResultMb * 1024 * 1024)),
          }),
        },
      });
    } catch (error) {
      throw toAppError(error, kind);
    }
  };

  const select = async <T>(
    statement: Sql,
    format: 'JSONEachRow' | 'JSONCompactEachRow',
    limits: QueryLimits,
    settings: ClickHouseSettings = {},
  ): Promise<T[]> => {
    const { sql: query, params } = render(statement);
    return guarded('read', limits, async (call) => {
      const result = await client.query({
        query,
        query_params: params,
        format,
        ...call,
        clickhouse_settings: { ...call.clickhouse_settings, ...settings },
      });
      return result.json<T>();
    });
  };

  const insertLines: Store['insertLines'] = async (table, lines, columns) => {
    const names = columns === undefined ? '' : ` (${columns.map(backQuote).join(', ')})`;
    await guarded('write', {}, (call) =>
      client
        .exec({
          query: `INSERT INTO ${backQuote(table)}${names} FORMAT JSONCompactEachRow`,
          values: Readable.from([lines], { objectMode: false }),
          ...call,
        })
        .then(({ stream }) => drain(stream)),
    );
  };

  return {
    query: (statement, limits = {}) => select(statement, 'JSONEachRow', limits),

    async readRows<C>(table: { name: string; columns: C }, tail: Sql, limits: QueryLimits = {}) {
      const names = raw(
        columnNames(table as { columns: object })
          .map(backQuote)
          .join(', '),
      );
      const statement = sql`SELECT ${names} FROM ${raw(backQuote(table.name))} ${tail}`;
      const settings = { output_format_json_quote_64bit_integers: 1 } as const;
      const rows = await select<unknown[]>(statement, 'JSONCompactEachRow', limits, settings);
      return rows.map((values) => decodeRow(table, values) as Row<C>);
    },

    async command(statement, limits = {}) {
      const { sql: text, params } = render(statement);
      const query = cluster === undefined ? text : onEveryShard(text, cluster);
      await guarded('write', limits, (call) =>
        client.command({ query, query_params: params, ...call }),
      );
    },

    async insert(table, rows) {
      if (rows.length === 0) return;
      const lines = rows.map((row) => encodeRow(table, row)).join('\n');
      await insertLines(table.name, lines, columnNames(table as { columns: object }));
    },

    insertLines,

    parts: raw(partsTable(cluster)),

    async ready() {
      if (!connection.available()) return false;
      try {
        const result = await client.query({
          query: 'SELECT 1',
          format: 'JSONEachRow',
          abort_signal: AbortSignal.timeout(READY_TIMEOUT_MS),
        });
        await result.json();
        return true;
      } catch {
        return false;
      }
    },

    async close() {
      await client.close();
      await connection.close();
    },
  };
}

/** Statements that change parts run on the tables that have parts, on every shard. */
export function onEveryShard(statement: string, cluster: Cluster): string {
  return statement.replace(
    /^\s*(DELETE FROM|OPTIMIZE TABLE|ALTER TABLE|TRUNCATE TABLE|UPDATE)\s+`?(\w+)\b`?(?!`?\s+ON CLUSTER)/i,
    (_, verb: string, table: string) =>
      `${verb} \`${localName(table, cluster)}\`${onCluster(cluster)}`,
  );
}

function backQuote(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

async function drain(stream: Readable): Promise<void> {
  stream.resume();
  await new Promise<void>((resolve, reject) => {
    stream.once('end', resolve);
    stream.once('error', reject);
  });
}
