import type { Erasure, Erasures } from '../control/erasures.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Job } from './job.ts';
import { asOnlyWriter, type RemovalContext, removePatches } from './removal.ts';
import { mergePartition } from './settle.ts';

const TABLES = ['interactions', 'patches', 'eligible_users'];

type PurgeContext = RemovalContext & {
  readonly erasures: Erasures;
  /** Makes the control store overwrite what was deleted there. */
  readonly scrubControl: () => Promise<void>;
};

/**
 * Gets what was erased off the disk: parts with erased rows are rewritten without them, and a receipt is marked
 * purged when the engine has dropped the parts as they were before.
 */
export function purgeJob(context: PurgeContext): Job {
  /** By receipt whose rows were written out of all parts: the old parts that have to leave the disk. */
  const oldParts = new Map<string, readonly string[]>();
  return {
    name: 'purge',
    everyMs: 5_000,
    leaseName: 'purge',
    async run() {
      const waiting = (await context.erasures.list({ unpurged: true })).filter(
        (erasure) => erasure.hiddenAt !== undefined,
      );
      if (waiting.length === 0) return {};
      const fresh = waiting.filter(({ receiptId }) => !oldParts.has(receiptId));
      // A merge that was under way may have left a part as it was: the next run looks again.
      if (fresh.length > 0 && (await rewrite(context, fresh))) {
        const replaced = await inactiveParts(context.store);
        for (const { receiptId } of fresh) oldParts.set(receiptId, replaced);
      }
      const left = new Set(await inactiveParts(context.store));
      for (const [receiptId, replaced] of oldParts) {
        if (replaced.some((part) => left.has(part))) continue;
        await context.erasures.update(receiptId, { purgedAt: context.clock() });
        oldParts.delete(receiptId);
      }
      return {};
    },
  };
}

/** True when no part with removed rows is left. */
async function rewrite(context: PurgeContext, erasures: readonly Erasure[]): Promise<boolean> {
  // A conversation analysis that was under way may have written about an erased interaction after all.
  for (const { projectId, receiptId } of erasures) {
    await asOnlyWriter(context, () => removePatches(context, { projectId, deletionId: receiptId }));
  }
  const failures: unknown[] = [];
  for (const { table, id } of await maskedPartitions(context.store)) {
    // One that cannot be merged now must not keep the rows of the others on the disk.
    await mergePartition(context.store, table, id).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  await context.scrubControl();
  return (await maskedPartitions(context.store)).length === 0;
}

/** Where removed rows still lie in the files. */
function maskedPartitions(store: Store) {
  return store.query<{ table: string; id: string }>(
    sql`SELECT DISTINCT table, partition_id AS id FROM ${store.parts} WHERE active AND has_lightweight_delete AND table IN (${bind('Array(String)', TABLES)}) ORDER BY table, id`,
  );
}

/** Parts that were replaced and are still on the disk; those without rows hold nothing and stay for longer. */
async function inactiveParts(store: Store): Promise<string[]> {
  const rows = await store.query<{ part: string }>(
    sql`SELECT concat(host, ' ', table, ' ', name) AS part FROM ${store.parts} WHERE NOT active AND rows > 0 AND table IN (${bind('Array(String)', TABLES)})`,
  );
  return rows.map((row) => row.part);
}
