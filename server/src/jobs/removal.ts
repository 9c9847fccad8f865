import { z } from 'zod';
import type { JobState } from '../control/job-state.ts';
import type { Leases } from '../control/leases.ts';
import { chunks } from '../lib/chunks.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { toEngineText } from '../lib/time.ts';
import { and, bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { countTombstones, findTombstones, idsOfDeletion } from '../store/tombstones.ts';
import { applyChanges } from './apply-changes.ts';
import type { Job } from './job.ts';
import { WRITER_LEASE, withLease } from './lease.ts';
import { MUTATION_SECONDS, removeByTombstones, rowsOfTombstones } from './remove-rows.ts';
import type { WriterLock } from './writer-lock.ts';

/** What removing interactions needs of the rest of the server. */
export type RemovalContext = {
  readonly store: Store;
  readonly leases: Leases;
  readonly jobState: JobState;
  /** Who takes the writer lease: the same as the jobs of this process. */
  readonly holder: string;
  readonly writerLock: WriterLock;
  readonly clock: Clock;
  /** Resolves when every commit that began before the call has ended. */
  readonly ingestBarrier: () => Promise<void>;
  /** From the call on, commits of the project look for tombstones. */
  readonly tombstonesAdded: (projectId: string) => void;
  /**
   * Called, still as the only writer, when interactions or patches are gone: forgets what is in memory of them, and
   * decides anew what is left of their conversations.
   */
  readonly removed: () => Promise<void>;
};

export type Removal = {
  readonly projectId: string;
  /** Marks the tombstones of this deletion, also after a crash. */
  readonly deletionId: string;
  /** Which interactions, by their latest versions. */
  readonly condition: Sql;
  /** Which patches go besides those of these interactions. */
  readonly patchCondition?: Sql;
};

/** How many interactions and patches were removed; versions are not counted. */
export type Removed = { readonly interactions: number; readonly patches: number };

const INTERACTIONS = { name: 'interactions', time: 'timestamp' };
const PATCHES = { name: 'patches' };

const MEMBERS_AT_ONCE = 10_000;
const LEASE_WAIT_MS = 5_000;
const LEASE_POLL_MS = 100;

/** Runs `fn` as the only writer, here and in other processes; AppError `overloaded` where another process stays the only one. */
export async function asOnlyWriter<T>(
  context: Pick<RemovalContext, 'leases' | 'holder' | 'writerLock'>,
  fn: () => Promise<T>,
): Promise<T> {
  const lease = { leases: context.leases, holder: context.holder, name: WRITER_LEASE };
  for (let waited = 0; waited <= LEASE_WAIT_MS; waited += LEASE_POLL_MS) {
    const result = await withLease(lease, () => context.writerLock.run(fn));
    if (result.held) return result.value;
    await new Promise((resolve) => setTimeout(resolve, LEASE_POLL_MS));
  }
  throw new AppError('overloaded', 'Another process is writing; retry shortly.', {
    retryAfterSeconds: 5,
  });
}

/**
 * Removes every version of the interactions whose latest version meets the condition, and their patches. When it
 * returns no read sees them, and what comes again under their ids stays out. Call it as the only writer.
 */
export async function removeInteractions(
  context: RemovalContext,
  { projectId, deletionId, condition, patchCondition }: Removal,
): Promise<Removed> {
  const { store, jobState } = context;
  await finishInterrupted(context);
  await jobState.set(UNFINISHED, { projectId, deletionId } satisfies Unfinished);
  const latest = sql`project_id = ${bind('String', projectId)} AND (${condition})`;
  await writeTombstones(context, {
    projectId,
    deletionId,
    ids: sql`SELECT id FROM interactions FINAL WHERE ${latest}`,
  });
  context.tombstonesAdded(projectId);
  await context.ingestBarrier();
  const patches = await removeMarked(context, { projectId, deletionId, patchCondition });
  await jobState.set(UNFINISHED, null);
  return { interactions: await countTombstones(store, projectId, deletionId), patches };
}

/** Removes what has tombstones, and returns how many patches that were. Doing it again does no harm. */
async function removeMarked(
  context: RemovalContext,
  removal: Pick<Removal, 'projectId' | 'deletionId'> & {
    readonly patchCondition?: Sql | undefined;
  },
): Promise<number> {
  const { store } = context;
  const { projectId } = removal;
  for (const rows of await rowsOfTombstones(store, removal)) {
    await lookAgain(context, { projectId, gone: rows });
  }
  const patches = await removePatches(context, removal);
  await removeByTombstones(store, INTERACTIONS, removal);
  await context.removed();
  return patches;
}

/**
 * Marks what stays of the conversations of rows that are about to go: what was found there may follow from these, and
 * even quote them. `gone`: a condition on rows. `stays`: what those that stay meet; left out: they have no tombstone.
 */
export async function lookAgain(
  { store, clock }: Pick<RemovalContext, 'store' | 'clock'>,
  { projectId, gone, stays }: { projectId: string; gone: Sql; stays?: Sql },
): Promise<void> {
  const found = await store.query<{ id: string }>(
    sql`SELECT DISTINCT id FROM interactions WHERE project_id = ${bind('String', projectId)} AND ${stays ?? sql`1`}
      AND conversation_id IN (SELECT conversation_id FROM interactions WHERE ${gone})`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
  for (const some of chunks(found, MEMBERS_AT_ONCE)) {
    const ids = some.map(({ id }) => id);
    const removed = stays ? new Set() : await findTombstones(store, projectId, ids);
    const at = clock();
    const changes = ids
      .filter((id) => !removed.has(id))
      .map((interactionId) => ({ kind: 'news', projectId, interactionId, at }) as const);
    await applyChanges(changes, { store, clock });
  }
}

/**
 * The patches of a deletion's interactions, every state of each. Ids first, kept as tombstones: states are rows of
 * their own, and one that says less about its target would come back to life.
 */
export async function removePatches(
  context: Pick<RemovalContext, 'store' | 'clock'>,
  {
    projectId,
    deletionId,
    patchCondition = sql`0`,
  }: Pick<Removal, 'projectId' | 'deletionId'> & { readonly patchCondition?: Sql | undefined },
): Promise<number> {
  const patchDeletion = `${deletionId}/patches`;
  const target = sql`target_id IN (${idsOfDeletion(projectId, deletionId)})`;
  await writeTombstones(context, {
    projectId,
    deletionId: patchDeletion,
    ids: sql`SELECT id FROM patches WHERE ${and([
      sql`project_id = ${bind('String', projectId)}`,
      sql`${target} OR ${patchCondition}`,
    ])}`,
  });
  const n = await countTombstones(context.store, projectId, patchDeletion);
  await removeByTombstones(context.store, PATCHES, { projectId, deletionId: patchDeletion });
  return n;
}

/** Inside the engine, so that a million ids never pass through this process. */
async function writeTombstones(
  { store, clock }: Pick<RemovalContext, 'store' | 'clock'>,
  { projectId, deletionId, ids }: { projectId: string; deletionId: string; ids: Sql },
): Promise<void> {
  const deletedAt = bind("DateTime64(6, 'UTC')", toEngineText(clock()));
  await store.command(
    sql`INSERT INTO tombstones (project_id, id, deletion_id, deleted_at) SELECT ${bind('String', projectId)}, id, ${bind('String', deletionId)}, ${deletedAt} FROM (${ids})`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
}

const UNFINISHED = 'unfinished-removal';
const unfinished = z.object({ projectId: z.string(), deletionId: z.string() }).nullable();
type Unfinished = z.infer<typeof unfinished>;

/**
 * Ends a deletion that a crash cut short after it wrote tombstones: they refuse retries, so the rows must go too.
 * True if there was one.
 */
async function finishInterrupted(context: RemovalContext): Promise<boolean> {
  const left = unfinished.parse((await context.jobState.get(UNFINISHED)) ?? null);
  if (left === null) return false;
  context.tombstonesAdded(left.projectId);
  await context.ingestBarrier();
  await removeMarked(context, left);
  await context.jobState.set(UNFINISHED, null);
  return true;
}

/** Under the writer lock nothing can be half done unless a crash or an error left it so. */
export function finishRemovalsJob(context: RemovalContext): Job {
  return {
    name: 'finish-removals',
    everyMs: 60_000,
    leaseName: WRITER_LEASE,
    async run() {
      await context.writerLock.run(() => finishInterrupted(context));
      return {};
    },
  };
}
