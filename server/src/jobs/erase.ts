import { randomUUID } from 'node:crypto';
import type { Erasure, Erasures } from '../control/erasures.ts';
import type { PlatformUsers } from '../control/platform-users.ts';
import { text } from '../store/columns.ts';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { eligibleUsers } from '../store/tables/eligible-users.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import { asOnlyWriter, type RemovalContext, removeInteractions } from './removal.ts';
import { removeRows } from './remove-rows.ts';

export type ErasureContext = RemovalContext & {
  readonly erasures: Erasures;
  readonly platformUsers: Pick<PlatformUsers, 'removeMany' | 'mirrorChanges'>;
};

type Person = { readonly projectId: string; readonly endUser: string };

/**
 * Removes everything of a person from every read, and keeps a keyed hash of the name with the time, so that what
 * happened before stays out when it is sent again. What is left on the disk goes with the next run of the purge job.
 */
export function eraseUser(context: ErasureContext, person: Person): Promise<Erasure> {
  return asOnlyWriter(context, async () => {
    const { erasures, clock } = context;
    const { projectId, endUser } = person;
    const receiptId = randomUUID();
    const endUserHash = erasures.hash(projectId, endUser);
    await erasures.create({ receiptId, projectId, endUserHash, requestedAt: clock() });
    // What began before the line above does not know of the erasure; let it end, then look.
    await context.ingestBarrier();
    const ofPerson = sql`end_user = ${bind('String', endUser)}`;
    await takeBackFeedback(context, projectId, ofPerson);
    const removed = await removeInteractions(context, {
      projectId,
      deletionId: receiptId,
      condition: ofPerson,
      patchCondition: ofPerson,
    });
    const platformUsers = await removePlatformUser(context, person);
    const rows = { ...removed, platform_users: platformUsers };
    const finished = await erasures.update(receiptId, { rows, hiddenAt: clock() });
    if (!finished) throw new Error('the receipt of an erasure vanished');
    return finished;
  });
}

/** Takes what the person said about interactions of others off these. */
async function takeBackFeedback(
  { store, clock }: ErasureContext,
  projectId: string,
  ofPerson: Sql,
): Promise<void> {
  const ofProject = sql`project_id = ${bind('String', projectId)}`;
  const given = await store.query<{ id: string; target_id: string }>(
    sql`SELECT id, target_id FROM patches FINAL WHERE ${ofProject} AND ${ofPerson} AND state = 'applied'
      AND target_id NOT IN (SELECT id FROM interactions WHERE ${ofProject} AND ${ofPerson})`,
  );
  const changes = given.flatMap(({ id: actionId, target_id: interactionId }): Change[] => [
    { kind: 'remove_action', projectId, interactionId, actionId },
    { kind: 'news', projectId, interactionId, at: clock() },
  ]);
  await applyChanges(changes, { store, clock });
}

async function removePlatformUser(
  { store, platformUsers }: ErasureContext,
  { projectId, endUser }: Person,
): Promise<number> {
  const removed = await platformUsers.removeMany(projectId, [endUser]);
  await platformUsers.mirrorChanges((rows) => store.insert(eligibleUsers, rows));
  const [mirrored] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM eligible_users WHERE project_id = ${bind('String', projectId)} AND end_user = ${bind('String', endUser)}`,
  );
  if (mirrored && mirrored.n > 0) await removeEligibleUser(store, { projectId, endUser });
  return removed;
}

/** In the engine's memory only. */
const erasing = {
  name: 'erasing',
  columns: { project_id: text('the project'), end_user: text('who is being erased') },
};

/** The engine keeps the text of a DELETE on disk, so the name must not stand in it: it is looked up in memory. */
async function removeEligibleUser(store: Store, { projectId, endUser }: Person): Promise<void> {
  await store.command(
    sql`CREATE TABLE IF NOT EXISTS erasing (project_id String, end_user String) ENGINE = Memory`,
  );
  try {
    await store.insert(erasing, [{ project_id: projectId, end_user: endUser }]);
    await removeRows(
      store,
      'eligible_users',
      sql`(project_id, end_user) IN (SELECT project_id, end_user FROM erasing)`,
    );
  } finally {
    await store.command(sql`TRUNCATE TABLE erasing`);
  }
}
