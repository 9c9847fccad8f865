import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const CLI = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url));
const READY_TIMEOUT_MS = 120_000;
const KEPT_LOG_LINES = 400;

export type Scope = 'ingest' | 'read' | 'admin' | 'feedback';

export type TestServer = {
  readonly url: () => string;
  /** Of the project `default`. */
  readonly adminKey: string;
  readonly dataDirectory: string;
  readonly pid: () => number;
  /** The newest lines of the server's output. */
  readonly log: () => readonly string[];
  readonly createProject: (name: string) => Promise<void>;
  readonly createKey: (scope: Scope, project?: string) => Promise<string>;
  /** Ends the server process alone, at once. */
  readonly kill9: () => Promise<void>;
  /** SIGTERM, then the same data directory again. */
  readonly restart: () => Promise<void>;
  /** SIGTERM; the data directory goes too, unless it was given. */
  readonly stop: () => Promise<void>;
};

export type TestServerOptions = {
  readonly dataDirectory?: string;
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
};

type Running = { readonly child: ChildProcess; readonly url: string };

/** Starts the real product on a free port and a fresh data directory. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const parent =
    options.dataDirectory === undefined
      ? await mkdtemp(join(tmpdir(), 'undertone-test-'))
      : undefined;
  const dataDirectory = options.dataDirectory ?? join(parent ?? '', 'data');
  const adminKey = `test-admin-${randomBytes(12).toString('hex')}`;
  const env = {
    ...withoutOurs(process.env),
    UNDERTONE_PORT: '0',
    UNDERTONE_DATA: dataDirectory,
    UNDERTONE_API_KEY: adminKey,
    ...options.env,
  };
  const log: string[] = [];
  const launch = () => launched(env, log);
  const cli = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...args], {
      env: { ...withoutOurs(process.env), UNDERTONE_DATA: dataDirectory },
    });
    return stdout;
  };
  let running = await launch();
  const end = async (signal: NodeJS.Signals) => {
    const { child } = running;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  return {
    url: () => running.url,
    adminKey,
    dataDirectory,
    pid: () => running.child.pid ?? 0,
    log: () => log,
    createProject: async (name) => {
      await cli('projects', 'create', '--name', name, '--id', name);
    },
    createKey: async (scope, project = 'default') =>
      (
        await cli('keys', 'create', '--name', 'test', '--project', project, '--scope', scope)
      ).trim(),
    kill9: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      running = await launch();
    },
    stop: async () => {
      await end('SIGTERM');
      if (parent !== undefined) await rm(parent, { recursive: true, force: true });
    },
  };
}

/** The test's own settings are none of the server's, which refuses names it does not know. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('UNDERTONE_')));
}

function launched(env: NodeJS.ProcessEnv, log: string[]): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${why}\n${log.slice(-20).join('\n')}`));
    };
    const timer = setTimeout(() => fail('the server was not ready in time'), READY_TIMEOUT_MS);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`the server ended with ${code ?? signal} before it listened`);
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.push(line);
        if (log.length > KEPT_LOG_LINES) log.shift();
        const url = listeningUrl(line);
        if (url === undefined) return;
        clearTimeout(timer);
        resolve({ child, url });
      });
    }
  });
}

function listeningUrl(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { event, url } = JSON.parse(line) as { event?: string; url?: string };
    return event === 'listening' ? url : undefined;
  } catch {
    return undefined;
  }
}
