import type { Clock } from '../lib/clock.ts';
import { buildTextIndexes } from '../store/build-text-indexes.ts';
import { bind, raw, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { interactions } from '../store/tables/interactions.ts';
import type { Job, JobLogger } from './job.ts';
import { MUTATION_SECONDS } from './remove-rows.ts';

/** Tables whose reads are cheaper with one part a partition. */
const TABLES = ['interactions', 'patches', 'tombstones'];
export type SettleOptions = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: JobLogger;
  /** True while merging would slow down what users wait for. */
  readonly busy: () => boolean;
  /** How long a partition of a past week must have had no new part; default 2 minutes. */
  readonly quietMs?: number;
  /** The same for what still grows: the current week, and tables without weeks; default 15 minutes. */
  readonly quietWhileGrowingMs?: number;
  /** Free disk needed, in sizes of the partition; default 2: it is written anew before the old parts go. */
  readonly freeDiskFactor?: number;
};

type Partition = {
  readonly table: string;
  readonly id: string;
  readonly parts: number;
  readonly bytes: number;
  readonly quietMs: number;
  readonly growing: boolean;
};

const MINUTE_MS = 60_000;
/**
 * A partition must have been quiet this many times as long as its merge takes, so that a late signal now and then
 * does not keep the disk busy with rewriting a large week.
 */
const QUIET_PER_MERGE = 20;
/** What a merge does at least, on a small machine. */
const MERGED_BYTES_PER_SECOND = 20_000_000;

/**
 * Merges partitions that went quiet to one part each, one at a time, the newest last: then reads that take the latest
 * versions cost as much as plain ones, and deleted rows leave the disk.
 */
export function settleJob(options: SettleOptions): Job {
  const { freeDiskFactor = 2 } = options;
  const warned = new Set<string>();
  const failed = new Set<string>();
  return {
    name: 'settle',
    everyMs: MINUTE_MS,
    leaseName: 'settle',
    async run(signal) {
      if (options.busy()) return {};
      const free = await freeBytes(options.store);
      const partitions = await quietPartitions(options);
      // What could not be merged the last time comes after the others, so that it does not hold them up.
      const last = (partition: Partition) => Number(failed.has(nameOf(partition)));
      for (const partition of partitions.toSorted((a, b) => last(a) - last(b))) {
        if (signal.aborted) break;
        const name = nameOf(partition);
        const neededBytes = partition.bytes * freeDiskFactor;
        if (neededBytes <= free) {
          failed.add(name);
          await mergePartition(options.store, partition.table, partition.id);
          failed.delete(name);
          warned.delete(name);
          return { again: true };
        }
        if (!warned.has(name))
          warnTooLarge(options.logger, partition, { free, needed: neededBytes });
        warned.add(name);
      }
      return {};
    },
  };
}

const nameOf = ({ table, id }: Partition) => `${table} ${id}`;

/** Rewrites all parts of a partition to one, without the versions and rows that no longer count. */
export async function mergePartition(store: Store, table: string, id: string): Promise<void> {
  await store.command(sql`OPTIMIZE TABLE ${raw(table)} PARTITION ID ${bind('String', id)} FINAL`, {
    timeoutSeconds: MUTATION_SECONDS,
  });
  if (table === interactions.name) await buildTextIndexes(store, id);
}

/** Several parts, or rows that were deleted and still lie there; oldest first. */
async function quietPartitions(options: SettleOptions): Promise<Partition[]> {
  const { quietMs = 2 * MINUTE_MS, quietWhileGrowingMs = 15 * MINUTE_MS } = options;
  const nowSeconds = options.clock() / 1_000_000;
  const rows = await options.store.query<{
    table: string;
    id: string;
    parts: number;
    bytes: number;
    changed_at: number;
    growing: number;
  }>(sql`
    SELECT table, id, max(on_host) AS parts, max(bytes_on_host) AS bytes, max(changed) AS changed_at,
      id = 'all' OR id >= formatDateTime(toMonday(now()), '%Y%m%d') AS growing
    FROM (
      SELECT table, partition_id AS id, count() AS on_host, sum(bytes_on_disk) AS bytes_on_host,
        max(toUnixTimestamp(modification_time)) AS changed, max(has_lightweight_delete) AS masked
      FROM ${options.store.parts} WHERE active AND table IN (${bind('Array(String)', TABLES)})
      GROUP BY table, id, host
    )
    GROUP BY table, id
    HAVING parts > 1 OR max(masked) = 1
    ORDER BY growing, id, table`);
  return rows
    .map((row) => ({
      table: row.table,
      id: row.id,
      parts: row.parts,
      bytes: row.bytes,
      quietMs: (nowSeconds - row.changed_at) * 1000,
      growing: row.growing === 1,
    }))
    .filter(
      (row) =>
        row.quietMs >= (row.growing ? quietWhileGrowingMs : quietMs) &&
        row.quietMs >= quietForSizeMs(row.bytes),
    );
}

/** Whole seconds, as the engine tells when a part was written. */
export function quietForSizeMs(bytes: number): number {
  return Math.floor((bytes / MERGED_BYTES_PER_SECOND) * QUIET_PER_MERGE) * 1000;
}

async function freeBytes(store: Store): Promise<number> {
  const [row] = await store.query<{ free: number }>(
    sql`SELECT min(unreserved_space) AS free FROM system.disks`,
  );
  return row?.free ?? 0;
}

function warnTooLarge(
  logger: JobLogger,
  partition: Partition,
  bytes: { readonly free: number; readonly needed: number },
): void {
  logger.warn(
    {
      table: partition.table,
      partition: partition.id,
      freeBytes: bytes.free,
      neededBytes: bytes.needed,
    },
    'too little free disk to merge a partition',
  );
}
