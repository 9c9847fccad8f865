import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../lib/errors.ts';
import { loggableError } from '../../lib/loggable-error.ts';
import type { EngineConnection } from './engine-connection.ts';
import type { EngineOptions, EngineProcessOptions } from './engine-options.ts';
import { watchEngine } from './watch.ts';

/** What can happen to the engine process, and how grave it is. */
const levels = {
  engine_started: 'info',
  engine_ended: 'warn',
  engine_hung: 'warn',
  engine_start_failed: 'error',
} as const;

/** One thing that happened to the engine process, for the log. */
export type EngineEvent = {
  readonly event: keyof typeof levels;
  readonly level: (typeof levels)[keyof typeof levels];
  readonly detail: Readonly<Record<string, unknown>>;
};

export type Engine = EngineConnection & {
  /** Of the running child; undefined while there is none. */
  readonly pid: () => number | undefined;
  /** How often it had to be started again. */
  readonly restarts: () => number;
};

const START_TIMEOUT_MS = 60_000;
const FIRST_START_ATTEMPTS = 4;
const STOP_TIMEOUT_MS = 9_500;
const BACKOFF_MS = { first: 100, longest: 4_000 };

/**
 * Runs the embedded engine in a child process and keeps it running: it is asked once a second, killed when it hangs,
 * and started again whenever it ends. Resolves when it answers; throws AppError `store_unavailable` if it does not.
 */
export async function startEngine(
  options: EngineOptions & {
    readonly log?: (event: EngineEvent) => void;
    /** Called with the pid of every child, to note it in the lock. */
    readonly onProcess?: (pid: number | undefined) => void;
  },
): Promise<Engine> {
  const { directory, memoryMb, onProcess = () => {} } = options;
  const log = (event: EngineEvent['event'], detail: EngineEvent['detail']) =>
    options.log?.({ event, level: levels[event], detail });
  // The path of a unix socket must be shorter than 108 bytes, so it cannot lie in the data directory.
  const socketDirectory = mkdtempSync(join(tmpdir(), 'undertone-'));
  const socketPath = join(socketDirectory, 'engine');
  const agent = new Agent({ keepAlive: true, ...({ socketPath } as object) });
  let child: ChildProcess | undefined;
  let up = false;
  let closing = false;
  let restarts = 0;
  let unwatch = () => {};

  const start = async () => {
    rmSync(socketPath, { force: true });
    const started = spawnEngine({ directory, memoryMb, socketPath });
    child = started;
    onProcess(started.pid);
    await ready(started);
    up = true;
    log('engine_started', { engine_pid: started.pid, restarts });
    unwatch = watchEngine({
      socketPath,
      pid: started.pid ?? 0,
      onHang: (silentMs) => {
        log('engine_hung', { engine_pid: started.pid, silent_ms: silentMs });
        started.kill('SIGKILL');
      },
    });
    const ended = (code: number | null, signal: string | null) => {
      unwatch();
      up = false;
      if (closing) return;
      log('engine_ended', { engine_pid: started.pid, code, signal });
      void keepStarting(Number.POSITIVE_INFINITY);
    };
    if (started.exitCode !== null || started.signalCode !== null) {
      ended(started.exitCode, started.signalCode);
    } else {
      started.once('exit', ended);
    }
  };

  const keepStarting = async (attempts: number) => {
    for (let attempt = 1; !closing; attempt++) {
      try {
        if (attempts === Number.POSITIVE_INFINITY) restarts++;
        await start();
        return;
      } catch (error) {
        log('engine_start_failed', { attempt, error: loggableError(error) });
        if (attempt >= attempts) throw error;
        const pause = Math.min(BACKOFF_MS.longest, BACKOFF_MS.first * 2 ** attempt);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };

  const close = async () => {
    if (closing) return;
    closing = true;
    unwatch();
    if (child) await stop(child, up);
    up = false;
    onProcess(undefined);
    agent.destroy();
    rmSync(socketDirectory, { recursive: true, force: true });
  };

  try {
    await keepStarting(FIRST_START_ATTEMPTS);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: 'http://engine.invalid',
    agent,
    available: () => up,
    pid: () => (up ? child?.pid : undefined),
    restarts: () => restarts,
    close,
  };
}

function spawnEngine(options: EngineProcessOptions): ChildProcess {
  const entry = join(import.meta.dirname, 'process.ts');
  return spawn(process.execPath, [entry, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      TMPDIR: process.env['TMPDIR'],
      HOME: process.env['HOME'],
      TZ: 'UTC',
      NODE_NO_WARNINGS: '1',
      // Every running statement occupies one thread of the pool.
      UV_THREADPOOL_SIZE: '16',
    },
  });
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string, cause?: unknown) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(
        new AppError('store_unavailable', `The embedded engine did not start: ${reason}.`, {
          cause,
          retryAfterSeconds: 5,
        }),
      );
    };
    const onExit = (code: number | null, signal: string | null) =>
      fail(`it ended with ${signal ?? `code ${code}`}`);
    const timer = setTimeout(() => fail('no sign of life'), START_TIMEOUT_MS);
    child.once('error', (error) => fail('it could not be run', error));
    child.once('exit', onExit);
    child.once('message', () => {
      clearTimeout(timer);
      child.off('exit', onExit);
      resolve();
    });
  });
}

/** Lets a child that is up finish its writes and close; ends it when that takes too long. */
async function stop(child: ChildProcess, up: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  if (up && child.connected) child.send('stop', () => {});
  else child.kill('SIGKILL');
  await ended;
  clearTimeout(timer);
}
