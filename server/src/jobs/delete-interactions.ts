import { randomUUID } from 'node:crypto';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { asOnlyWriter, type RemovalContext, removeInteractions } from './removal.ts';
import { MUTATION_SECONDS } from './remove-rows.ts';

export type Deletion = { readonly projectId: string; readonly condition: Sql };

/** Removes what the condition selects from the latest versions; returns how many interactions that were. */
export async function deleteInteractions(
  context: RemovalContext,
  deletion: Deletion,
): Promise<number> {
  const removed = await asOnlyWriter(context, () =>
    removeInteractions(context, { ...deletion, deletionId: randomUUID() }),
  );
  return removed.interactions;
}

/** How many interactions `deleteInteractions` would remove now. */
export async function countDeletable(store: Store, deletion: Deletion): Promise<number> {
  const [row] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM interactions FINAL WHERE project_id = ${bind('String', deletion.projectId)} AND (${deletion.condition})`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
  return row?.n ?? 0;
}
