import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../lib/clock.ts';
import { hasId } from '../store/by-id.ts';
import { weekOf } from '../store/partition.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { applyToRow, type Change } from './change.ts';

const ROWS_AT_ONCE = 200;

/**
 * Writes every interaction that the changes really change as a version above its latest. The caller holds the writer's
 * lease and lock: nobody else writes versions above 1. Changes of interactions that are not there are dropped.
 * Returns the changed rows.
 */
export async function applyChanges(
  changes: readonly Change[],
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<InteractionRow[]> {
  const written: InteractionRow[] = [];
  for (const [projectId, own] of Map.groupBy(changes, (change) => change.projectId)) {
    const byId = Map.groupBy(own, (change) => change.interactionId);
    const ids = [...byId.keys()];
    for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
      const rows = await latestRows(store, projectId, ids.slice(start, start + ROWS_AT_ONCE));
      const now = clock();
      const next = rows.flatMap((row) => {
        const changed = applyToRow(row, byId.get(row.id) ?? []);
        return isDeepStrictEqual(changed, row)
          ? []
          : [{ ...changed, version: row.version + 1, written_at: now }];
      });
      for (const partition of Map.groupBy(next, ({ timestamp }) => weekOf(timestamp)).values()) {
        await store.insert(interactions, partition);
      }
      written.push(...next);
    }
  }
  return written;
}

/** The latest version of each interaction. Of retries with the same version the one written last counts, as in FINAL. */
export async function latestRows(
  store: Store,
  projectId: string,
  ids: readonly string[],
): Promise<InteractionRow[]> {
  return store.readRows(
    interactions,
    sql`WHERE project_id = ${bind('String', projectId)} AND ${hasId(ids)}
      ORDER BY version DESC, written_at DESC LIMIT 1 BY id`,
  );
}
