import { chunks } from '../lib/chunks.ts';
import { bind, type Sql, sql } from './sql.ts';
import type { Store } from './store.ts';

const IDS_PER_STATEMENT = 1_000;

/** Which of the ids (of interactions or patches) were deleted: what comes under them is not stored again. */
export async function findTombstones(
  store: Store,
  projectId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of chunks(ids, IDS_PER_STATEMENT)) {
    const rows = await store.query<{ id: string }>(
      sql`SELECT DISTINCT id FROM tombstones WHERE project_id = ${bind('String', projectId)} AND id IN (${bind('Array(UUID)', part)})`,
    );
    for (const row of rows) found.add(row.id);
  }
  return found;
}

/** The tombstones of one deletion, as a subquery of ids. */
export function idsOfDeletion(projectId: string, deletionId: string): Sql {
  return sql`SELECT id FROM tombstones WHERE project_id = ${bind('String', projectId)} AND deletion_id = ${bind('String', deletionId)}`;
}

export async function countTombstones(
  store: Store,
  projectId: string,
  deletionId: string,
): Promise<number> {
  const [row] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM tombstones FINAL WHERE project_id = ${bind('String', projectId)} AND deletion_id = ${bind('String', deletionId)}`,
  );
  return row?.n ?? 0;
}
