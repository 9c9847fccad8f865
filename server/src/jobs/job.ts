import type { Leases } from '../control/leases.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { loggableError } from '../lib/loggable-error.ts';
import type { Micros } from '../lib/time.ts';
import { withLease } from './lease.ts';

/**
 * Something the server does by itself, again and again. `again: true`: there was more to do, run at once. `quiet: true`: there
 * was nothing; after some such runs it waits for `quietMs` until it is stirred.
 */
export type Job = {
  readonly name: string;
  readonly everyMs: number;
  readonly quietMs?: number;
  readonly leaseName?: string;
  run(signal: AbortSignal): Promise<Outcome>;
};

type Outcome = { readonly again?: boolean; readonly quiet?: boolean };

export type JobLogger = {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
};

export type JobStatus = {
  readonly lastRunAt: Micros | null;
  /** The code or class of the latest run's error, null when it went well; never a message, which may quote a text. */
  readonly lastError: string | null;
  readonly runs: number;
  readonly running: boolean;
};

export type Jobs = {
  /** Ends the wait of a job; when it is running, it runs once more. An unknown name is an error. */
  wake(name: string): void;
  /** Says that there will be something to do: a wait that is long because there was nothing ends. */
  stir(name: string): void;
  /** Aborts the signal of every run and resolves when all have ended. */
  stop(): Promise<void>;
  status(): Record<string, JobStatus>;
};

type Runtime = {
  readonly leases: Leases;
  readonly clock: Clock;
  readonly logger: JobLogger;
  /** Who takes the leases: the same after a restart where one data directory has one process, so that nobody waits. */
  readonly holder: string;
};

/** What stirs a job may take some runs until it is there to be seen. */
const RUNS_UNTIL_QUIET = 4;
const BACKOFF_FIRST_MS = 200;
const BACKOFF_MOST_MS = 15_000;

/** Starts one loop per job; each runs at once, then every `everyMs` or when woken. */
export function startJobs(jobs: readonly Job[], runtime: Runtime): Jobs {
  const stopping = new AbortController();
  const loops = new Map(jobs.map((job) => [job.name, startLoop(job, runtime, stopping.signal)]));
  if (loops.size !== jobs.length) throw new Error('two jobs have the same name');
  const loopOf = (name: string): Loop => {
    const loop = loops.get(name);
    if (!loop) throw new Error(`no job is called ${name}`);
    return loop;
  };
  return {
    wake: (name) => loopOf(name).wake(),
    stir: (name) => loopOf(name).stir(),
    async stop() {
      stopping.abort(new Error('the server stops'));
      await Promise.all([...loops.values()].map((loop) => loop.ended));
      const names = new Set(jobs.flatMap((job) => job.leaseName ?? []));
      await Promise.allSettled(
        [...names].map((name) => runtime.leases.release(name, runtime.holder)),
      );
    },
    status: () => Object.fromEntries([...loops].map(([name, loop]) => [name, loop.status()])),
  };
}

type Loop = { wake(): void; stir(): void; status(): JobStatus; readonly ended: Promise<void> };

function startLoop(job: Job, runtime: Runtime, stop: AbortSignal): Loop {
  const pause = createPause(stop);
  let status: JobStatus = { lastRunAt: null, lastError: null, runs: 0, running: false };
  let failures = 0;
  let quietRuns = 0;
  let waitsLong = false;

  const runOnce = async (): Promise<Outcome> => {
    status = { ...status, running: true };
    try {
      const { ran, ...outcome } = await runUnderLease(job, runtime, stop);
      status = ran
        ? { lastRunAt: runtime.clock(), lastError: null, runs: status.runs + 1, running: false }
        : { ...status, running: false };
      failures = 0;
      return outcome;
    } catch (error) {
      status = { ...status, lastError: errorCode(error), running: false };
      if (!stop.aborted) {
        failures++;
        runtime.logger.warn(
          { job: job.name, failures, retryInMs: backoffMs(failures), error: loggableError(error) },
          'job failed',
        );
      }
      return {};
    }
  };

  const loop = async (): Promise<void> => {
    while (!stop.aborted) {
      const { again = false, quiet = false } = await runOnce();
      if (failures > 0) await pause.sleep(backoffMs(failures));
      else if (!again) {
        quietRuns = quiet ? quietRuns + 1 : 0;
        waitsLong = quietRuns > RUNS_UNTIL_QUIET;
        await pause.sleepUnlessWoken(waitsLong ? (job.quietMs ?? job.everyMs) : job.everyMs);
        waitsLong = false;
      }
    }
  };

  const stir = () => {
    quietRuns = 0;
    if (waitsLong) pause.wake();
  };

  return { wake: pause.wake, stir, status: () => status, ended: loop() };
}

async function runUnderLease(
  job: Job,
  { leases, holder }: Runtime,
  stop: AbortSignal,
): Promise<Outcome & { ran: boolean }> {
  if (job.leaseName === undefined) return { ran: true, ...(await job.run(stop)) };
  const lease = { leases, holder, name: job.leaseName };
  const result = await withLease(lease, (signal) => job.run(signal), stop);
  return result.held ? { ran: true, ...result.value } : { ran: false };
}

function backoffMs(failures: number): number {
  return Math.min(BACKOFF_FIRST_MS * 2 ** (failures - 1), BACKOFF_MOST_MS);
}

function errorCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : typeof error;
}

/** Waiting that ends early: by `wake`, also one that came before the wait, and by `stop`. */
function createPause(stop: AbortSignal) {
  let woken = false;
  let interruptible = false;
  let end: (() => void) | undefined;

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stop.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        stop.removeEventListener('abort', done);
        end = undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      stop.addEventListener('abort', done);
      end = done;
    });

  return {
    wake(): void {
      woken = true;
      if (interruptible) end?.();
    },
    /** For a back-off: being woken does not shorten it. */
    sleep: wait,
    async sleepUnlessWoken(ms: number): Promise<void> {
      interruptible = true;
      if (!woken) await wait(ms);
      woken = false;
      interruptible = false;
    },
  };
}
