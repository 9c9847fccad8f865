import { bind, join, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { instantSql } from './scope.ts';

type Key = { readonly id: string; readonly micros: number };

/** Sort-key conditions in one statement: enough for a page, few enough for the engine's analysis. */
const KEYS_PER_STATEMENT = 1000;

/**
 * The latest versions of interactions by their keys, in the keys' order, without those deleted meanwhile. Never reads
 * wide columns under FINAL: the sort key finds the few rows, the highest version of each is kept.
 */
export async function readInteractions(
  store: Store,
  projectId: string,
  keys: readonly Key[],
): Promise<InteractionRow[]> {
  const rows = new Map<string, InteractionRow>();
  for (let i = 0; i < keys.length; i += KEYS_PER_STATEMENT) {
    const some = keys.slice(i, i + KEYS_PER_STATEMENT);
    for (const row of await readSome(store, projectId, some)) rows.set(row.id, row);
  }
  return keys.flatMap(({ id }) => rows.get(id) ?? []);
}

function readSome(store: Store, projectId: string, keys: readonly Key[]) {
  const micros = keys.map((key) => key.micros);
  const instants = [...new Set(micros)].map((at) => sql`${instantSql(at)}`);
  const ids = bind(
    'Array(UUID)',
    keys.map(({ id }) => id),
  );
  const tail = sql`WHERE project_id = ${bind('String', projectId)}
    AND timestamp >= ${instantSql(Math.min(...micros))} AND timestamp <= ${instantSql(Math.max(...micros))}
    AND timestamp IN (${join(instants)}) AND id IN ${ids}
    ORDER BY version DESC LIMIT 1 BY id`;
  return store.readRows(interactions, tail);
}
