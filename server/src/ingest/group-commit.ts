import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import { weekOf } from '../store/partition.ts';
import { createBacklog, MOST_SECONDS, MOST_WAITING } from './backlog.ts';
import type { DeletedCheck } from './deleted.ts';
import type { InteractionDraft } from './draft.ts';
import type { FinishedLine, Landing } from './landing.ts';
import { closeLine, type PreparedLine } from './prepared-line.ts';
import type { Preparers } from './preparers.ts';
import type { ProjectForWorker } from './worker.ts';

/** What became of one interaction of a request. */
export type Committed = {
  readonly interactionId: string;
  readonly conversationId: string;
  readonly deleted: boolean;
};

export type GroupCommit = {
  /**
   * Resolves once all of them are on disk. Throws `overloaded` when the queue is full and `store_unavailable` when
   * nothing can be written: nothing is acknowledged then, and the request may be sent again.
   */
  submit(request: CommitRequest): Promise<readonly Committed[]>;
  /** Why a request should be refused before its body is read; undefined: there is room. */
  refusal(): AppError | undefined;
  /** Resolves when every commit that began before the call has ended and is in the engine. */
  barrier(): Promise<void>;
  /** Everything accepted before this instant is on disk. */
  committedUpTo(): Micros;
  /** Everything accepted before this instant is in the engine. */
  insertedUpTo(): Micros;
  readonly queue: () => { readonly interactions: number; readonly bytes: number };
  /** Finishes what was accepted, then refuses. */
  close(): Promise<void>;
};

export type CommitRequest = {
  readonly project: ProjectForWorker;
  readonly drafts: readonly InteractionDraft[];
  readonly together: boolean;
};

type Options = {
  readonly landing: Landing;
  readonly preparers: Preparers;
  readonly clock: Clock;
  readonly deleted: Pick<DeletedCheck, 'find'>;
  readonly conversationOf: (projectId: string, line: PreparedLine) => string;
};

const MOST_QUEUED_BYTES = 128 * 1024 * 1024;
const TOO_MANY = 'too many events are waiting to be written';
/** More at once gain nothing, and live long enough to be copied by the garbage collector: 40 MiB less than with 500. */
const MOST_PER_GROUP = 100;
const MOST_BYTES_PER_GROUP = 4 * 1024 * 1024;
const MOST_PER_COMMIT = 5000;
const MOST_BYTES_PER_COMMIT = 32 * 1024 * 1024;

type Waiting = CommitRequest & {
  readonly bytes: number;
  readonly resolve: (committed: readonly Committed[]) => void;
  readonly reject: (error: unknown) => void;
};

type Ready = Waiting & { readonly lines: readonly PreparedLine[] };

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
  const load = { interactions: 0, bytes: 0 };
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
    const [group, rest] = takeGroup(waiting, MOST_PER_GROUP, MOST_BYTES_PER_GROUP);
    waiting = rest;
    preparing++;
    try {
      const results = await options.preparers.prepare({
        projects: [...new Map(group.map(({ project }) => [project.id, project])).values()],
        requests: group.map(({ project, drafts, together }) => ({
          project: project.id,
          drafts,
          together,
        })),
      });
      group.forEach((request, i) => {
        const result = results[i];
        if (result && 'lines' in result) ready.push({ ...request, lines: result.lines });
        else request.reject(analysisFailed(result));
      });
    } catch (error) {
      for (const request of group) request.reject(error);
    } finally {
      preparing--;
      pump();
    }
  };

  const commitNext = async (): Promise<void> => {
    const [group, rest] = takeGroup(ready, MOST_PER_COMMIT, MOST_BYTES_PER_COMMIT);
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
      const bytes = sizeOf(request.drafts);
      if (closed) return Promise.reject(overloaded('the server is stopping'));
      if (
        load.interactions > 0 &&
        (load.interactions + request.drafts.length > MOST_WAITING ||
          load.bytes + bytes > MOST_QUEUED_BYTES)
      ) {
        return Promise.reject(overloaded(TOO_MANY));
      }
      const [ahead, submittedAt] = [load.interactions, performance.now()];
      load.interactions += request.drafts.length;
      load.bytes += bytes;
      const done = new Promise<readonly Committed[]>((resolve, reject) => {
        waiting.push({ ...request, bytes, resolve, reject });
      }).finally(() => {
        load.interactions -= request.drafts.length;
        load.bytes -= bytes;
        open.delete(settled);
      });
      const settled = done.then(
        () => backlog.ended(ahead, (performance.now() - submittedAt) / 1000),
        () => undefined,
      );
      open.add(settled);
      pump();
      return done;
    },
    refusal: () => (load.interactions >= backlog.limit() ? overloaded(TOO_MANY) : undefined),
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
): Promise<Committed[][]> {
  const deleted = new Map<string, ReadonlySet<string>>();
  for (const [projectId, requests] of Map.groupBy(group, ({ project }) => project.id)) {
    const incoming = requests
      .flatMap(({ lines }) => lines)
      .map(({ id, end_user, timestamp }) => ({ id, end_user, at: timestamp }));
    deleted.set(projectId, await check.find(projectId, incoming));
  }
  const finished: FinishedLine[] = [];
  const outcomes = group.map(({ project, lines }) =>
    lines.map((line): Committed => {
      if (deleted.get(project.id)?.has(line.id)) {
        return { interactionId: line.id, conversationId: line.conversation_id, deleted: true };
      }
      const conversationId = conversationOf(project.id, line);
      finished.push({
        week: weekOf(line.timestamp),
        text: closeLine(line, conversationId, now),
      });
      return { interactionId: line.id, conversationId, deleted: false };
    }),
  );
  await landing.keep(finished, now);
  return outcomes;
}

/** From the front, whole requests up to both limits, and at least one. */
function takeGroup<T extends { drafts: readonly unknown[]; bytes: number }>(
  requests: T[],
  most: number,
  mostBytes: number,
): [T[], T[]] {
  let count = 0;
  let bytes = 0;
  let end = 0;
  for (const request of requests) {
    count += request.drafts.length;
    bytes += request.bytes;
    if (end > 0 && (count > most || bytes > mostBytes)) break;
    end++;
  }
  return [requests.slice(0, end), requests.slice(end)];
}

function sizeOf(drafts: readonly InteractionDraft[]): number {
  return drafts.reduce(
    (total, { input, output, system_prompt, history, retrieval_traces, model_traces }) =>
      total +
      500 +
      2 * (input.length + output.length + system_prompt.length) +
      2 * history.reduce((sum, [user, assistant]) => sum + user.length + assistant.length, 0) +
      (retrieval_traces.length + model_traces.length) * 2000,
    0,
  );
}

function analysisFailed(result: { failed: string } | object | undefined): AppError {
  const place = result && 'failed' in result ? result.failed : 'no result';
  return new AppError('internal', 'the analysis of an event failed', {
    cause: new Error(String(place)),
  });
}

function overloaded(message: string): AppError {
  return new AppError('overloaded', message, { retryAfterSeconds: MOST_SECONDS });
}
