import { toEngineText } from '../lib/time.ts';
import type { Column, Row } from '../store/columns.ts';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { instantSql } from './scope.ts';

export type Key = { readonly id: string; readonly micros: number };

type Columns = typeof interactions.columns;
type Picked<K extends keyof Columns> = Pick<Columns, K>;

/** Sort-key conditions in one statement: enough for a page, few enough for the engine's analysis. */
const KEYS_PER_STATEMENT = 1000;

/** Some columns of the fact table, to be read as if they were a table. */
function pick<K extends keyof Columns>(names: readonly K[]): Picked<K> {
  const columns: Record<string, Column<never>> = {};
  for (const name of names) columns[name] = interactions.columns[name] as unknown as Column<never>;
  return columns as unknown as Picked<K>;
}

/**
 * Some columns of the latest versions of interactions, in the order of their keys, without those deleted meanwhile.
 * Never reads under FINAL: the sort key finds the few rows, the highest version of each is kept; of equal ones (a
 * version that was written twice) the one written last, as FINAL does.
 */
export async function readLatest<K extends keyof Columns>(
  store: Store,
  projectId: string,
  request: { readonly keys: readonly Key[]; readonly columns: readonly K[] },
): Promise<Row<Picked<K | 'id'>>[]> {
  const { keys } = request;
  const table = { name: interactions.name, columns: pick([...request.columns, 'id']) };
  const found = new Map<string, Row<Picked<K | 'id'>>>();
  for (let i = 0; i < keys.length; i += KEYS_PER_STATEMENT) {
    const tail = byKeys(projectId, keys.slice(i, i + KEYS_PER_STATEMENT));
    for (const row of await store.readRows(table, tail)) {
      found.set((row as unknown as InteractionRow).id, row as Row<Picked<K | 'id'>>);
    }
  }
  return keys.flatMap(({ id }) => found.get(id) ?? []);
}

function byKeys(projectId: string, keys: readonly Key[]): Sql {
  const micros = keys.map((key) => key.micros);
  const instants = bind("Array(DateTime64(6, 'UTC'))", [...new Set(micros)].map(toEngineText));
  const ids = bind(
    'Array(UUID)',
    keys.map(({ id }) => id),
  );
  return sql`WHERE project_id = ${bind('String', projectId)}
    AND timestamp >= ${instantSql(Math.min(...micros))} AND timestamp <= ${instantSql(Math.max(...micros))}
    AND timestamp IN ${instants} AND id IN ${ids}
    ORDER BY version DESC, written_at DESC LIMIT 1 BY id`;
}

/** Whole rows, texts included. */
export function readInteractions(
  store: Store,
  projectId: string,
  keys: readonly Key[],
): Promise<InteractionRow[]> {
  const columns = Object.keys(interactions.columns) as (keyof Columns)[];
  return readLatest(store, projectId, { keys, columns }) as Promise<InteractionRow[]>;
}
