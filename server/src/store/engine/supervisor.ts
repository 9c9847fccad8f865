import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../lib/errors.ts';
import type { EngineProcessOptions } from './process.ts';

/** Where the analytics engine is reached. */
export type EngineConnection = {
  readonly url: string;
  readonly agent?: http.Agent;
  /** False: every call can fail at once. */
  available(): boolean;
  close(): Promise<void>;
};

export type EngineEvent = { readonly event: string; readonly detail?: unknown };

export type Engine = EngineConnection & { readonly pid: () => number | undefined };

const START_TIMEOUT_MS = 60_000;
const PING_INTERVAL_MS = 1_000;
const PING_TIMEOUT_MS = 3_000;
const STOP_TIMEOUT_MS = 9_500;

/**
 * Runs the embedded engine in a child process and keeps it running: it is asked once a second, killed when it does not
 * answer, and started again whenever it ends. Resolves when it answers for the first time.
 */
export async function startEngine(options: {
  readonly directory: string;
  readonly memoryMb: number;
  readonly backupsDirectory?: string;
  readonly log?: (event: EngineEvent) => void;
}): Promise<Engine> {
  const log = options.log ?? (() => {});
  // The path of a unix socket must be shorter than 108 bytes, so it cannot lie in the data directory.
  const socketDirectory = mkdtempSync(join(tmpdir(), 'undertone-'));
  const socketPath = join(socketDirectory, 'engine');
  const agent = new http.Agent({ keepAlive: true, ...({ socketPath } as object) });
  let child: ChildProcess | undefined;
  let up = false;
  let closing = false;
  let watch: NodeJS.Timeout | undefined;

  const start = async () => {
    rmSync(socketPath, { force: true });
    const { log: _, ...rest } = options;
    const argument: EngineProcessOptions = { ...rest, socketPath };
    const started = spawn(
      process.execPath,
      [join(import.meta.dirname, 'process.ts'), JSON.stringify(argument)],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, UV_THREADPOOL_SIZE: '16', NODE_NO_WARNINGS: '1' },
      },
    );
    child = started;
    await readiness(started);
    up = true;
    started.once('exit', (code, signal) => {
      up = false;
      if (closing) return;
      log({ event: 'engine_ended', detail: { code, signal } });
      void restart();
    });
  };

  const restart = async () => {
    for (let attempt = 0; !closing; attempt++) {
      try {
        await start();
        log({ event: 'engine_restarted', detail: { attempt } });
        return;
      } catch (error) {
        log({ event: 'engine_start_failed', detail: { attempt, error } });
        await new Promise((resolve) => setTimeout(resolve, Math.min(5_000, 200 * 2 ** attempt)));
      }
    }
  };

  const check = async () => {
    const watched = child;
    if (up && !(await ping(socketPath)) && up && watched === child && !closing) {
      log({ event: 'engine_hung', detail: { pid: watched?.pid } });
      up = false;
      watched?.kill('SIGKILL');
    }
    if (!closing) watch = setTimeout(() => void check(), PING_INTERVAL_MS);
  };

  await start();
  watch = setTimeout(() => void check(), PING_INTERVAL_MS);

  return {
    url: 'http://engine.invalid',
    agent,
    available: () => up,
    pid: () => child?.pid,
    async close() {
      if (closing) return;
      closing = true;
      clearTimeout(watch);
      const last = child;
      if (last && last.exitCode === null && last.signalCode === null) {
        const ended = new Promise<void>((resolve) => last.once('exit', () => resolve()));
        last.kill('SIGTERM');
        const timer = setTimeout(() => last.kill('SIGKILL'), STOP_TIMEOUT_MS);
        await ended;
        clearTimeout(timer);
      }
      up = false;
      agent.destroy();
      rmSync(socketDirectory, { recursive: true, force: true });
    },
  };
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => {
      child.kill('SIGKILL');
      reject(new AppError('store_unavailable', 'The embedded engine did not start.', { cause }));
    };
    const timer = setTimeout(() => fail('timeout'), START_TIMEOUT_MS);
    child.once('message', () => {
      clearTimeout(timer);
      child.off('exit', fail);
      resolve();
    });
    child.once('exit', fail);
    child.once('error', fail);
  });
}

function ping(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get(
      { socketPath, path: '/ping', timeout: PING_TIMEOUT_MS, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
