import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import type { Store } from '../store/store.ts';
import { coalesce } from './coalesce.ts';
import type { DeletedCheck } from './deleted.ts';
import { eventTypes, isEventTypeName } from './event-types.ts';
import type { CommittedEvent, EventWithCommitted, GroupCommit } from './group-commit.ts';
import { type PatchOutcome, writePatches } from './patch.ts';
import type { PreparedPatch } from './prepare.ts';
import {
  type EventsRequest,
  type FailedEvent,
  type Preparers,
  preparedEvents,
} from './preparers.ts';
import type { EventBody } from './read-events.ts';
import type { EventWithPatch, ProjectForWorker, RefusedEvent } from './worker.ts';

/** What became of one event: its interactions or its patch are on disk, it is refused, or it could not be stored. */
export type EventOutcome =
  | EventWithCommitted
  | (Omit<EventWithPatch, 'patch'> & { readonly written: PatchOutcome })
  | RefusedEvent
  | FailedEvent;

/** Ingestion, the same for every endpoint that leads to it. */
export type Ingestor = {
  /**
   * Stores or refuses each event of a body, and answers in order. Throws AppError where nothing of it is stored: the body as a
   * whole is wrong (`not_json`, `invalid_request`), or can't be stored now (`overloaded`, `store_unavailable`).
   */
  ingest(projectId: string, body: EventBody): Promise<readonly EventOutcome[]>;
  /** Why a request with interactions should be refused before its body is read; undefined: there is room. */
  refusal(): AppError | undefined;
  /** Resolves when every writing of patches that began before the call has ended. */
  barrier(): Promise<void>;
};

const MOST_PATCHES_PER_GROUP = 1000;
const MOST_QUEUED_PATCHES = 20_000;

type PatchOfProject = { readonly projectId: string; readonly patch: PreparedPatch };

export function createIngestor(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly preparers: Preparers;
  readonly deleted: Pick<DeletedCheck, 'find'>;
  readonly groupCommit: GroupCommit;
  readonly projectOf: (projectId: string) => Promise<ProjectForWorker>;
  /** Before what a project keeps nothing; undefined: it keeps everything. */
  readonly expiredBefore: (projectId: string) => Promise<Micros | undefined>;
  /** Called after patches were written. */
  readonly onPatched: () => void;
}): Ingestor {
  const { store, clock, preparers, deleted, groupCommit, projectOf, onPatched } = options;
  let queued = 0;
  const open = new Set<Promise<unknown>>();

  /** Apart from the queue of interactions, which may be long. */
  const prepareTogether = coalesce(preparers.prepare, MOST_PATCHES_PER_GROUP);

  const writeTogether = coalesce(async (items: readonly PatchOfProject[]) => {
    const outcomes = new Map<PatchOfProject, PatchOutcome>();
    for (const [projectId, own] of Map.groupBy(items, (item) => item.projectId)) {
      const patches = own.map(({ patch }) => patch);
      const written = await writePatches(projectId, patches, { store, clock, deleted });
      own.forEach((item, i) => {
        outcomes.set(item, written[i] as PatchOutcome);
      });
    }
    onPatched();
    return items.map((item) => outcomes.get(item) as PatchOutcome);
  }, MOST_PATCHES_PER_GROUP);

  /** Counts them while they wait, and shows the barrier that they are under way. */
  const underWay = async <T>(count: number, work: () => Promise<T>): Promise<T> => {
    if (queued > 0 && queued + count > MOST_QUEUED_PATCHES) {
      throw new AppError('overloaded', 'too many events are waiting to be written', {
        retryAfterSeconds: 1,
      });
    }
    queued += count;
    const done = work();
    const ended = done.catch(() => undefined);
    open.add(ended);
    try {
      return await done;
    } finally {
      open.delete(ended);
      queued -= count;
    }
  };

  const write = (projectId: string, events: readonly EventWithPatch[]) =>
    writeTogether(events.map(({ patch }) => ({ projectId, patch })));

  const ingestPatch = async (request: EventsRequest): Promise<readonly EventOutcome[]> => {
    const [result] = await prepareTogether([request]);
    const [event] = preparedEvents(result);
    if (!event || 'lines' in event) throw new Error('feedback or tags were read as something else');
    if ('problems' in event || 'error' in event) return [event];
    return withPatches([event], await write(request.project.id, [event]));
  };

  const ingestBatch = async (request: EventsRequest): Promise<readonly EventOutcome[]> => {
    const events = await groupCommit.submit(request);
    const patches = events.filter((event) => 'patch' in event);
    if (patches.length === 0) return withPatches(events, []);
    // After the interactions, so that feedback finds those of its own batch; they stay stored when it fails.
    const written = await underWay(patches.length, () => write(request.project.id, patches)).catch(
      (error: unknown) => {
        if (error instanceof AppError && error.retryable) return patches.map(() => error);
        throw error;
      },
    );
    return withPatches(events, written);
  };

  return {
    async ingest(projectId, body) {
      const request = {
        project: await projectOf(projectId),
        body,
        limits: { now: clock(), expiredBefore: await options.expiredBefore(projectId) },
      };
      return carriesPatch(body) ? underWay(1, () => ingestPatch(request)) : ingestBatch(request);
    },

    refusal: groupCommit.refusal,

    async barrier() {
      await Promise.all([...open]);
    },
  };
}

/** Puts what became of the patches, in order, where they stand among the events. */
function withPatches(
  events: readonly CommittedEvent[],
  written: readonly (PatchOutcome | AppError)[],
): readonly EventOutcome[] {
  const next = written.values();
  return events.map((event) => {
    if (!('patch' in event)) return event;
    const { patch: _, ...named } = event;
    const outcome = next.next().value as PatchOutcome | AppError;
    return outcome instanceof AppError
      ? { ...named, error: outcome }
      : { ...named, written: outcome };
  });
}

function carriesPatch({ holds }: EventBody): boolean {
  return isEventTypeName(holds) && eventTypes[holds].carries === 'patch';
}
