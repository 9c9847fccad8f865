import { isDeepStrictEqual } from 'node:util';
import { chunks } from '../lib/chunks.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { createPauses } from '../lib/pauses.ts';
import { hasId } from '../store/by-id.ts';
import { weekOf } from '../store/partition.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { applyToRow, type Change } from './change.ts';

const ROWS_AT_ONCE = 1000;
/** What one read may bring; texts of megabytes make the engine refuse, and half as many rows are read then. */
const MEGABYTES_AT_ONCE = 64;
/** One insert makes a part in every partition it touches, and the engine refuses more than a hundred. */
const PARTITIONS_AT_ONCE = 50;

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
  const pause = createPauses();
  for (const [projectId, own] of Map.groupBy(changes, (change) => change.projectId)) {
    const byId = Map.groupBy(own, (change) => change.interactionId);
    // Ids sort by time, so that rows of few partitions are handled together.
    for await (const rows of latestRows(store, projectId, [...byId.keys()].sort())) {
      const now = clock();
      const next: InteractionRow[] = [];
      for (const row of rows) {
        await pause();
        const changed = applyToRow(row, byId.get(row.id) ?? []);
        if (isDeepStrictEqual(changed, row)) continue;
        next.push({ ...changed, version: row.version + 1, written_at: now });
      }
      const partitions = [...Map.groupBy(next, ({ timestamp }) => weekOf(timestamp)).values()];
      for (const some of chunks(partitions, PARTITIONS_AT_ONCE)) {
        await store.insert(interactions, some.flat());
      }
      written.push(...next);
    }
  }
  return written;
}

/** The conversations that these interactions belong to now. */
export async function conversationsOf(
  store: Store,
  projectId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const some of chunks(ids.toSorted(), ROWS_AT_ONCE)) {
    const rows = await store.query<{ conversation_id: string }>(
      sql`SELECT conversation_id FROM interactions ${latestOf(projectId, some)}`,
    );
    for (const { conversation_id } of rows) found.add(conversation_id);
  }
  return found;
}

/** Of retries with the same version the one written last counts, as in FINAL. */
const latestOf = (projectId: string, ids: readonly string[]) =>
  sql`WHERE project_id = ${bind('String', projectId)} AND ${hasId(ids)}
    ORDER BY version DESC, written_at DESC LIMIT 1 BY id`;

/** The latest version of each interaction, some at a time. */
export async function* latestRows(
  store: Store,
  projectId: string,
  ids: readonly string[],
  atOnce = ROWS_AT_ONCE,
): AsyncGenerator<InteractionRow[]> {
  for (const some of chunks(ids, atOnce)) {
    const rows = await readOrNot(store, projectId, some);
    if (rows) yield rows;
    else yield* latestRows(store, projectId, some, Math.ceil(some.length / 2));
  }
}

/** Undefined where the rows are too large to be read together; a single row is always read. */
async function readOrNot(
  store: Store,
  projectId: string,
  ids: readonly string[],
): Promise<InteractionRow[] | undefined> {
  try {
    return await store.readRows(
      interactions,
      latestOf(projectId, ids),
      ids.length > 1 ? { maxResultMb: MEGABYTES_AT_ONCE } : {},
    );
  } catch (error) {
    const tooLarge = error instanceof AppError && error.code === 'query_too_expensive';
    if (tooLarge && ids.length > 1) return undefined;
    throw error;
  }
}
