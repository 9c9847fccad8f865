import type { Clock } from '../lib/clock.ts';
import type { Micros } from '../lib/time.ts';
import { completeRow } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { type PatchRow, patches } from '../store/tables/patches.ts';
import type { DeletedCheck } from './deleted.ts';
import { hiddenPayload } from './hidden-content.ts';
import { findTargets } from './match.ts';
import type { PreparedPatch } from './prepare.ts';

type PatchContext = {
  readonly store: Store;
  readonly clock: Clock;
  readonly deleted: Pick<DeletedCheck, 'find'>;
};

/** What became of a feedback or tags event. */
export type PatchOutcome = {
  readonly patchId: string;
  readonly interactionId: string | null;
  readonly state: 'attached' | 'waiting' | 'deleted';
};

export const NO_TARGET = '00000000-0000-0000-0000-000000000000';
const FIRST_STATES_END = 2 ** 52;

/**
 * Of the first states of one patch the earliest wins (a retry changes nothing), and every later state wins over them.
 * Microseconds stay below 2^52 until the year 2112.
 */
export function patchVersion(state: 'first' | 'later', at: Micros): number {
  return state === 'first' ? FIRST_STATES_END - at : FIRST_STATES_END + at;
}

export function patchRow(projectId: string, patch: PreparedPatch, now: Micros): PatchRow {
  return completeRow(patches, {
    project_id: projectId,
    id: patch.id,
    version: patchVersion('first', now),
    kind: patch.kind,
    state: 'waiting',
    match: matchOf(patch),
    target_id: patch.interaction_id ?? NO_TARGET,
    end_user: patch.end_user,
    at: patch.at,
    input_hash: patch.input_hash,
    output_hash: patch.output_hash,
    payload: patch.payload,
    received_at: now,
    written_at: now,
  });
}

function matchOf({ interaction_id, has_content, kind }: PreparedPatch): string {
  if (interaction_id !== undefined) return 'id';
  if (has_content) return 'content';
  return kind === 'tags' ? 'start' : 'closest';
}

/**
 * Writes patches, each with the interaction it belongs to where that is already here. Returns after fsync. What was
 * deleted or erased stays away.
 */
export async function writePatches(
  projectId: string,
  prepared: readonly PreparedPatch[],
  { store, clock, deleted }: PatchContext,
): Promise<PatchOutcome[]> {
  const now = clock();
  const gone = await deleted.find(projectId, prepared);
  const rows = prepared
    .filter(({ id }) => !gone.has(id))
    .map((patch) => patchRow(projectId, patch, now));
  const targets = await findTargets(store, projectId, rows);
  const matched = rows.map((row): PatchRow => {
    const target = targets.get(row.id);
    if (!target) return row;
    return {
      ...row,
      state: 'pending',
      target_id: target.id,
      payload: target.hide_content ? hiddenPayload(row.kind, row.payload) : row.payload,
    };
  });
  await store.insert(patches, matched);
  return prepared.map(({ id }) => {
    const interactionId = targets.get(id)?.id ?? null;
    if (gone.has(id)) return { patchId: id, interactionId, state: 'deleted' };
    return { patchId: id, interactionId, state: interactionId === null ? 'waiting' : 'attached' };
  });
}
