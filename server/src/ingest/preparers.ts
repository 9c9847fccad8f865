import { Piscina } from 'piscina';
import { AppError } from '../lib/errors.ts';
import { FailedElsewhere } from '../lib/loggable-error.ts';
import type { Named } from './read-events.ts';
import type {
  Failure,
  PreparationResult,
  PreparationTask,
  PreparationWork,
  PreparedEvent,
  ProjectForWorker,
} from './worker.ts';

export type PreparationRequest = PreparationWork & { readonly project: ProjectForWorker };

/** A body with events, and whose they are. */
export type EventsRequest = Extract<PreparationRequest, { body: unknown }>;

/** The worker threads that read, anonymise and analyse. */
export type Preparers = {
  readonly count: number;
  prepare(requests: readonly PreparationRequest[]): Promise<PreparationResult[]>;
  /** Which analyzers they run, as a hash. */
  analysisVersion(): Promise<string>;
  close(): Promise<void>;
};

/** Starts with one thread and grows to `count` under load, as each holds the models. */
export function createPreparers(count: number): Preparers {
  const pool = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: count,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
  });
  const run = async (name: string, task?: PreparationTask, transferList: ArrayBuffer[] = []) => {
    try {
      return await pool.run(task, { name, transferList });
    } catch (cause) {
      throw new AppError('overloaded', 'the analysis is not available; try again', {
        cause,
        retryAfterSeconds: 1,
      });
    }
  };
  return {
    count,
    prepare(requests) {
      const projects = new Map(requests.map(({ project }) => [project.id, project]));
      const bodies = packBodies(requests);
      const task = {
        projects: [...projects.values()],
        requests: requests.map((request, i) => ({
          ...request,
          project: request.project.id,
          ...('body' in request && { body: { ...request.body, bytes: bodies.views[i] } }),
        })),
      };
      return run('prepareGroup', task as PreparationTask, [bodies.buffer]);
    },
    analysisVersion: () => run('analysisVersion'),
    close: () => pool.destroy(),
  };
}

/** Copies all bodies into one buffer, which then goes to the other thread as it is. `views`: by place in `requests`. */
function packBodies(requests: readonly PreparationRequest[]) {
  const sizes = requests.map((request) => ('body' in request ? request.body.bytes.length : 0));
  const buffer = new ArrayBuffer(sizes.reduce((sum, size) => sum + size, 0));
  let end = 0;
  const views = requests.map((request, i) => {
    const view = new Uint8Array(buffer, end, sizes[i]);
    if ('body' in request) view.set(request.body.bytes);
    end += view.length;
    return view;
  });
  return { buffer, views };
}

/** An event that could not be stored, now or at all. */
export type FailedEvent = Named & { readonly error: AppError };

/** Throws what is wrong with a body as a whole, and `internal` where it could not be read. */
export function preparedEvents(
  result: PreparationResult | undefined,
): readonly (PreparedEvent | FailedEvent)[] {
  if (result && 'refusal' in result) {
    const { code, message, problems } = result.refusal;
    throw new AppError(code, message, { problems });
  }
  if (!result || !('events' in result)) throw analysisFailed(result);
  return result.events.map((event) => {
    if (!('failed' in event)) return event;
    const { failed: _, ...named } = event;
    return { ...named, error: analysisFailed(event) };
  });
}

function analysisFailed(result: Failure | object = {}): AppError {
  return new AppError(
    'internal',
    'the analysis of an event failed',
    'failed' in result ? { cause: new FailedElsewhere(result.failed) } : {},
  );
}
