import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import { weekOf } from '../store/partition.ts';
import { createBacklog, MOST_SECONDS, MOST_WAITING_BYTES } from './backlog.ts';
import type { DeletedCheck } from './deleted.ts';
import type { FinishedLine, Landing } from './landing.ts';
import { lineEnds, type PreparedLine } from './prepared-line.ts';
import {
  type EventsRequest,
  type FailedEvent,
  type Preparers,
  preparedEvents,
} from './preparers.ts';
import type { EventWithLines, EventWithPatch, PreparedEvent, RefusedEvent } from './worker.ts';

/** What became of one interaction of a request. */
export type Committed = {
  readonly interactionId: string;
  readonly conversationId: string;
  readonly deleted: boolean;
};

/** An event whose interactions, if it has any, are on disk. */
export type CommittedEvent = EventWithCommitted | EventWithPatch | RefusedEvent | FailedEvent;
export type EventWithCommitted = Omit<EventWithLines, 'lines'> & {
  readonly committed: readonly Committed[];
};

export type GroupCommit = {
  /**
   * Reads the body, and resolves once all its interactions are on disk; its patches are not written. Throws
   * `overloaded` when the queue is full, `store_unavailable` when nothing can be written: nothing is acknowledged then, and the
   * request may be sent again; and what is wrong with the body as a whole.
   */
  submit(request: EventsRequest): Promise<readonly CommittedEvent[]>;
  /** Why a request should be refused before its body is read; undefined: there is room. */
  refusal(): AppError | undefined;
  /** Resolves when every commit that began before the call has ended and is in the engine. */
  barrier(): Promise<void>;
  /** Everything accepted before this instant is on disk. */
  committedUpTo(): Micros;
  /** Everything accepted before this instant is in the engine. */
  insertedUpTo(): Micros;
  /** What was received and is not on disk. */
  readonly queue: () => Queue;
  /** Finishes what was accepted, then refuses. */
  close(): Promise<void>;
};

export type Queue = { readonly requests: number; readonly bytes: number };

type Options = {
  readonly landing: Landing;
  readonly preparers: Preparers;
  readonly clock: Clock;
  readonly deleted: Pick<DeletedCheck, 'find'>;
  readonly conversationOf: (projectId: string, line: PreparedLine) => string;
  /** Told of every request that is taken on. */
  readonly onSubmitted?: () => void;
};

const TOO_MANY = 'too many events are waiting to be written';
/** Some hundred exchanges: more gain nothing, and live long enough to be copied by the garbage collector. */
const MOST_BYTES_PER_GROUP = 128 * 1024;
const MOST_PER_COMMIT = 5000;
const MOST_BYTES_PER_COMMIT = 8 * 1024 * 1024;

type Waiting = EventsRequest & {
  readonly bytes: number;
  readonly resolve: (committed: readonly CommittedEvent[]) => void;
  readonly reject: (error: unknown) => void;
};

type ReadyEvent = PreparedEvent | FailedEvent;
type Ready = Waiting & { readonly events: readonly ReadyEvent[] };

/**
 * Requests that arrive together are prepared together in a worker and made durable together. While one group is under
 * way the next gathers, so that nobody waits for a timer.
 */
export function createGroupCommit(options: Options): GroupCommit {
  let waiting: Waiting[] = [];
  let ready: Ready[] = [];
  let preparing = 0;
  let committing: Promise<void> | undefined;
  let committingSince: Micros | undefined;
  let closed = false;
  const load = { requests: 0, bytes: 0 };
  const backlog = createBacklog();
  const open = new Set<Promise<unknown>>();
  const { landing } = options;
  const committedUpTo = () => committingSince ?? options.clock();

  const pump = (): void => {
    while (waiting.length > 0 && preparing < options.preparers.count) void prepareNext();
    if (ready.length > 0 && !committing) {
      committing = commitNext().finally(() => {
        committing = undefined;
        committingSince = undefined;
        pump();
      });
    }
  };

  const prepareNext = async (): Promise<void> => {
    const [group, rest] = takeGroup(waiting, [{ measure: bytesOf, most: MOST_BYTES_PER_GROUP }]);
    waiting = rest;
    preparing++;
    try {
      const results = await options.preparers.prepare(
        group.map(({ project, body, limits }) => ({ project, body, limits })),
      );
      group.forEach((request, i) => {
        try {
          ready.push({ ...request, events: preparedEvents(results[i]) });
        } catch (error) {
          request.reject(error);
        }
      });
    } catch (error) {
      for (const request of group) request.reject(error);
    } finally {
      preparing--;
      pump();
    }
  };

  const commitNext = async (): Promise<void> => {
    const [group, rest] = takeGroup(ready, [
      { measure: countLines, most: MOST_PER_COMMIT },
      { measure: bytesOf, most: MOST_BYTES_PER_COMMIT },
    ]);
    ready = rest;
    const now = options.clock();
    committingSince = now;
    try {
      const outcomes = await write(group, now, options);
      group.forEach((request, i) => {
        request.resolve(outcomes[i] ?? []);
      });
    } catch (error) {
      for (const request of group) request.reject(error);
    }
  };

  return {
    submit(request) {
      const bytes = request.body.bytes.length;
      if (closed) return Promise.reject(overloaded('the server is stopping'));
      if (load.bytes > 0 && load.bytes + bytes > MOST_WAITING_BYTES) {
        return Promise.reject(overloaded(TOO_MANY));
      }
      const [ahead, submittedAt] = [load.bytes, performance.now()];
      load.requests++;
      load.bytes += bytes;
      const done = new Promise<readonly CommittedEvent[]>((resolve, reject) => {
        waiting.push({ ...request, bytes, resolve, reject });
      }).finally(() => {
        load.requests--;
        load.bytes -= bytes;
        open.delete(settled);
      });
      const settled = done.then(
        () => backlog.ended(ahead, (performance.now() - submittedAt) / 1000),
        () => undefined,
      );
      open.add(settled);
      options.onSubmitted?.();
      pump();
      return done;
    },
    refusal: () => (load.bytes >= backlog.limit() ? overloaded(TOO_MANY) : undefined),
    async barrier() {
      await Promise.all([...open]);
      await landing.flush();
    },
    committedUpTo,
    insertedUpTo: () => landing.waitingSince() ?? committedUpTo(),
    queue: () => ({ ...load }),
    async close() {
      closed = true;
      await Promise.all([...open]);
      await landing.close();
    },
  };
}

/** Makes the lines of a group durable, and says what became of each. */
async function write(
  group: readonly Ready[],
  now: Micros,
  { landing, deleted: check, conversationOf }: Options,
): Promise<CommittedEvent[][]> {
  const deleted = new Map<string, ReadonlySet<string>>();
  for (const [projectId, requests] of Map.groupBy(group, ({ project }) => project.id)) {
    const incoming = requests
      .flatMap(({ events }) => events.flatMap(linesOf))
      .map(({ id, end_user, timestamp }) => ({ id, end_user, at: timestamp }));
    deleted.set(projectId, await check.find(projectId, incoming));
  }
  const finished: FinishedLine[] = [];
  const endOf = lineEnds(now);
  const commit = (projectId: string, line: PreparedLine): Committed => {
    if (deleted.get(projectId)?.has(line.id)) {
      return { interactionId: line.id, conversationId: line.conversation_id, deleted: true };
    }
    const conversationId = conversationOf(projectId, line);
    finished.push({
      week: weekOf(line.timestamp),
      open: line.open,
      end: endOf(conversationId),
    });
    return { interactionId: line.id, conversationId, deleted: false };
  };
  const outcomes = group.map(({ project, events }) =>
    events.map((event): CommittedEvent => {
      if (!('lines' in event)) return event;
      const { lines, ...named } = event;
      return { ...named, committed: lines.map((line) => commit(project.id, line)) };
    }),
  );
  await landing.keep(finished, now);
  return outcomes;
}

function linesOf(event: ReadyEvent): readonly PreparedLine[] {
  return 'lines' in event ? event.lines : [];
}

function countLines({ events }: Ready): number {
  return events.reduce((sum, event) => sum + linesOf(event).length, 0);
}

const bytesOf = ({ bytes }: Waiting) => bytes;

/** From the front, whole requests up to all limits, and at least one. */
function takeGroup<T>(
  requests: T[],
  limits: readonly { readonly measure: (request: T) => number; readonly most: number }[],
): [T[], T[]] {
  let sums = limits.map(() => 0);
  let end = 0;
  for (const request of requests) {
    sums = limits.map(({ measure }, i) => (sums[i] ?? 0) + measure(request));
    if (end > 0 && limits.some(({ most }, i) => (sums[i] ?? 0) > most)) break;
    end++;
  }
  return [requests.slice(0, end), requests.slice(end)];
}

function overloaded(message: string): AppError {
  return new AppError('overloaded', message, { retryAfterSeconds: MOST_SECONDS });
}
