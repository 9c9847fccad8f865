import type { Column, Table } from './columns.ts';

/** A table as the migrations need it: without the types of its values. */
export type AnyTable = Omit<Table, 'columns' | 'versionColumn'> & {
  readonly columns: object;
  readonly versionColumn?: string;
};

/** A cluster of ClickHouse servers, by its name in `remote_servers`. */
export type Cluster = {
  readonly name: string;
  /** Shards have replicas, kept equal by Keeper. */
  readonly replicated: boolean;
};

export function tableColumns(table: AnyTable): [string, Column][] {
  return Object.entries(table.columns as Record<string, Column>);
}

/** The table in which the rows lie: on a cluster, `name` itself is the view over all shards. */
export function localName(name: string, cluster: Cluster | undefined): string {
  return cluster === undefined ? name : `${name}_local`;
}

/**
 * An acknowledged insert survives a power cut (about 11 % slower than without), and so does what a merge made of it:
 * the embedded engine removes the merged parts at once, so the result must be on disk by then.
 */
const DURABLE = [
  'fsync_after_insert = 1',
  'fsync_part_directory = 1',
  'min_rows_to_fsync_after_merge = 1',
];

/**
 * Inserts are refused before they begin to write where less is free. An engine that runs out of space in the middle of
 * writing has been seen to leave a part that it could not read afterwards.
 */
export const LEAST_FREE_BYTES = 64 * 1024 * 1024;
const SPACIOUS = [`min_free_disk_bytes_to_perform_insert = ${LEAST_FREE_BYTES}`];

/**
 * What a merge holds in memory: buffers that grow with what each column writes (140 MB at the peak instead of 520), and
 * wide parts written column by column however few rows they have (of 70,000 interactions 80 MiB instead of 180).
 */
const FRUGAL = [
  'min_columns_to_activate_adaptive_write_buffer = 1',
  'vertical_merge_algorithm_min_rows_to_activate = 1',
  'merge_max_block_size_bytes = 2097152',
];

/** The statements that create a table where it does not exist; only the engine clause knows of clusters. */
export function createTable(table: AnyTable, cluster?: Cluster): readonly string[] {
  const columns = tableColumns(table).map(([name, column]) => columnDefinition(name, column));
  const local = localName(table.name, cluster);
  const create = [
    `CREATE TABLE IF NOT EXISTS \`${local}\`${onCluster(cluster)} (`,
    [...columns, ...(table.indexes ?? [])].map((line) => `  ${line}`).join(',\n'),
    `) ENGINE = ${engineOf(table, cluster)}`,
    ...(table.partitionBy === undefined ? [] : [`PARTITION BY ${table.partitionBy}`]),
    `ORDER BY (${table.orderBy})`,
    `SETTINGS ${settingsOf(table).join(', ')}`,
  ].join('\n');
  return cluster === undefined ? [create] : [create, createDistributed(table, cluster)];
}

/** Adds a column that is declared but missing; the view over the shards follows. */
export function addColumn(
  table: AnyTable,
  name: string,
  column: Column,
  cluster?: Cluster,
): string[] {
  const add = (target: string, definition: string) =>
    `ALTER TABLE \`${target}\`${onCluster(cluster)} ADD COLUMN IF NOT EXISTS ${definition}`;
  const local = add(localName(table.name, cluster), columnDefinition(name, column));
  return cluster === undefined ? [local] : [local, add(table.name, `\`${name}\` ${column.type}`)];
}

/** Settings of the table's parts, each as `name = value`. */
export function settingsOf(table: AnyTable): readonly string[] {
  return [...DURABLE, ...SPACIOUS, ...FRUGAL, ...(table.settings ?? [])];
}

export function modifySettings(table: AnyTable, cluster?: Cluster): string {
  const local = localName(table.name, cluster);
  return `ALTER TABLE \`${local}\`${onCluster(cluster)} MODIFY SETTING ${settingsOf(table).join(', ')}`;
}

export function addIndex(table: AnyTable, definition: string, cluster?: Cluster): string {
  const added = definition.replace(/^INDEX /, 'INDEX IF NOT EXISTS ');
  return `ALTER TABLE \`${localName(table.name, cluster)}\`${onCluster(cluster)} ADD ${added}`;
}

export function dropIndex(table: AnyTable, name: string, cluster?: Cluster): string {
  return `ALTER TABLE \`${localName(table.name, cluster)}\`${onCluster(cluster)} DROP INDEX IF EXISTS \`${name}\``;
}

/**
 * What lies on the disks, with the names that statements use: `host, table, partition_id, name, active, rows,
 * bytes_on_disk, modification_time, has_lightweight_delete` of every part of every replica.
 */
export function partsTable(cluster: Cluster | undefined): string {
  const columns =
    'partition_id, name, active, rows, bytes_on_disk, modification_time, has_lightweight_delete';
  const from =
    cluster === undefined ? 'system.parts' : `clusterAllReplicas('${cluster.name}', system.parts)`;
  const table = cluster === undefined ? 'table' : "replaceRegexpOne(table, '_local$', '') AS table";
  return `(SELECT hostName() AS host, ${table}, ${columns} FROM ${from} WHERE database = currentDatabase())`;
}

export function onCluster(cluster: Cluster | undefined): string {
  return cluster === undefined ? '' : ` ON CLUSTER \`${cluster.name}\``;
}

function engineOf(table: AnyTable, cluster: Cluster | undefined): string {
  const family = table.versionColumn === undefined ? 'MergeTree' : 'ReplacingMergeTree';
  const version = table.versionColumn === undefined ? [] : [table.versionColumn];
  if (!cluster?.replicated) return `${family}(${version.join(', ')})`;
  const path = "'/clickhouse/tables/{shard}/{database}/{table}'";
  return `Replicated${family}(${[path, "'{replica}'", ...version].join(', ')})`;
}

function createDistributed(table: AnyTable, cluster: Cluster): string {
  const local = localName(table.name, cluster);
  return [
    `CREATE TABLE IF NOT EXISTS \`${table.name}\`${onCluster(cluster)} AS \`${local}\``,
    `ENGINE = Distributed(\`${cluster.name}\`, currentDatabase(), \`${local}\`, ${table.shardBy})`,
  ].join('\n');
}

function columnDefinition(name: string, column: Column): string {
  const codec = column.codec === undefined ? '' : ` CODEC(${column.codec})`;
  return `\`${name}\` ${column.type}${codec}`;
}
