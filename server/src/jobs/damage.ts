import { sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Job } from './job.ts';

/** A part of a table that the engine could not read at its start and put aside: its rows are in no answer. */
export type DamagedPart = { readonly table: string; readonly week: string; readonly part: string };

const MINUTE_MS = 60_000;

/** Looks for parts that the engine put aside; says each once in the log and as long as it is there in `parts`. */
export function createDamageWatch(options: {
  readonly store: Store;
  readonly logger: {
    error(fields: Readonly<Record<string, unknown>>, message: string): void;
  };
}): { readonly job: Job; readonly parts: () => readonly DamagedPart[] } {
  let parts: readonly DamagedPart[] = [];
  const named = new Set<string>();
  return {
    job: {
      name: 'damage',
      everyMs: MINUTE_MS,
      async run() {
        parts = await damagedParts(options.store);
        for (const part of parts.filter((one) => !named.has(one.part))) {
          named.add(part.part);
          options.logger.error(
            { event: 'damaged_part', ...part },
            'a part of the data cannot be read, and its rows are missing from every answer: restore a backup',
          );
        }
        return {};
      },
    },
    parts: () => parts,
  };
}

/** The engine moves what it cannot read to `detached/` of the table, with `broken` before the name. */
function damagedParts(store: Store): Promise<DamagedPart[]> {
  return store.query(sql`
    SELECT table, ifNull(partition_id, '') AS week, name AS part FROM system.detached_parts
    WHERE database = currentDatabase() AND startsWith(ifNull(reason, ''), 'broken') ORDER BY table, part`);
}
