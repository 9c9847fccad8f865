import { hiddenPayload } from '../ingest/hidden-content.ts';
import { chunks } from '../lib/chunks.ts';
import { hasId } from '../store/by-id.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { PatchRow } from '../store/tables/patches.ts';
import { MUTATION_SECONDS } from './remove-rows.ts';

const PATCHES_PER_STATEMENT = 500;

/**
 * Rewrites the parts in which patches for hidden content still hold a text, and those of the interactions that had the
 * action until now (the patch's `target_id`). The engine drops the replaced parts from the disk by itself, later.
 * Doing it twice changes nothing, so it has to come before the patches' new states. Their statements stay on disk as
 * text: they name ids and payloads without texts.
 */
export async function hideEarlyFeedback(store: Store, patches: readonly PatchRow[]): Promise<void> {
  for (const [projectId, own] of Map.groupBy(patches, ({ project_id }) => project_id)) {
    for (const some of chunks(own, PATCHES_PER_STATEMENT)) {
      await hideStates(store, projectId, some);
      await hideFormerTargets(store, projectId, some);
    }
  }
}

/** Whether a patch still holds what hidden content must not. */
export function hasText(patch: PatchRow): boolean {
  return payloadOf(patch) !== patch.payload;
}

const payloadOf = ({ kind, payload }: PatchRow) => hiddenPayload(kind, payload);

async function hideStates(
  store: Store,
  projectId: string,
  patches: readonly PatchRow[],
): Promise<void> {
  const ids = patches.map(({ id }) => id);
  await store.command(
    sql`ALTER TABLE patches UPDATE
        payload = transform(toString(id), ${bind('Array(String)', ids)}, ${bind('Array(String)', patches.map(payloadOf))}, payload)
      WHERE project_id = ${bind('String', projectId)} AND id IN (${bind('Array(UUID)', ids)})
      SETTINGS mutations_sync = 2`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
}

/** Their latest versions no longer have the action; earlier ones lie in the parts until those are merged. */
async function hideFormerTargets(
  store: Store,
  projectId: string,
  patches: readonly PatchRow[],
): Promise<void> {
  const moved = patches.filter(({ state }) => state === 'applied');
  if (moved.length === 0) return;
  const actions = bind(
    'Array(UUID)',
    moved.map(({ id }) => id),
  );
  await store.command(
    sql`ALTER TABLE interactions UPDATE
        action_texts = arrayMap((id, text) -> if(has(${actions}, id), '', text), action_ids, action_texts),
        positive_comments = []
      WHERE project_id = ${bind('String', projectId)}
        AND ${hasId([...new Set(moved.map(({ target_id }) => target_id))])}
        AND hasAny(action_ids, ${actions})
      SETTINGS mutations_sync = 2`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
}
