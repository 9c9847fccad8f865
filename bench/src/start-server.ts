import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');
/** Without npm and the bootstrap, but with the variables and options that `npm start` gives Node. */
function direct(checkout: string): [string, ...string[]] {
  const start = startScript(checkout);
  const variables = start.match(/\b[A-Z_]+=\S+/g) ?? [];
  const options = start.match(/(?<= )--\S+/g) ?? [];
  return ['env', ...variables, process.execPath, ...options, join(checkout, 'server/src/main.ts')];
}
/** As a person starts it: npm, the bootstrap, then the server. */
export const byNpm = ['npm', '--prefix', root, 'start', '--silent', '--'] as const;

export type RunningServer = {
  readonly url: string;
  readonly key: string;
  readonly pid: number;
  readonly directory: string;
  /** What the log said at level warn or above, with how often. */
  readonly warnings: ReadonlyMap<string, number>;
  /** From the start of the process to the line that says it listens. */
  readonly listeningAfterMs: number;
  /** Stops it by SIGTERM; answers how long that took, ms. Throws where it did not exit with 0. */
  stop(): Promise<number>;
};

/** The real server, as a child, on a data directory of its own that goes with it. */
export async function startServer(
  options: {
    readonly command?: readonly [string, ...string[]];
    /** The checkout whose server is started without npm; default: this one. */
    readonly checkout?: string | undefined;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  const key = `bench-${'0123456789abcdef'.repeat(2)}`;
  const [program, ...args] = options.command ?? direct(options.checkout ?? root);
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd: directory,
    env: {
      ...process.env,
      UNDERTONE_DATA: join(directory, 'data'),
      UNDERTONE_PORT: '0',
      UNDERTONE_API_KEY: key,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const warnings = new Map<string, number>();
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const exit = () => process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, exit);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await Promise.race([
    listeningUrl(child.stdout, warnings),
    ended.then(() => {
      throw new Error('the server ended before it listened; what it said stands above');
    }),
  ]);
  return {
    url,
    key,
    pid: child.pid ?? 0,
    directory,
    warnings,
    listeningAfterMs: performance.now() - startedAt,
    async stop() {
      const stopAt = performance.now();
      child.kill('SIGTERM');
      const code = await ended;
      process.off('exit', endWithUs);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, exit);
      if (code !== 0) throw new Error(`the server ended with exit code ${code} after SIGTERM`);
      rmSync(directory, { recursive: true, force: true });
      return performance.now() - stopAt;
    },
  };
}

function startScript(checkout: string): string {
  const text = readFileSync(join(checkout, 'package.json'), 'utf8');
  return (JSON.parse(text) as { scripts: { start: string } }).scripts.start;
}

type LogEntry = {
  readonly level?: number;
  readonly event?: string;
  readonly url?: string;
  readonly job?: string;
  readonly msg?: string;
  readonly error?: { readonly message?: string } | string;
};

const WARNING = 40;

/** Reads the log: resolves with the address, counts warnings and errors by what they say. */
function listeningUrl(
  stdout: NodeJS.ReadableStream,
  warnings: Map<string, number>,
): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const entry = parse(line);
      if (entry?.event === 'listening' && entry.url) resolve(entry.url);
      if ((entry?.level ?? 0) < WARNING) return;
      const error = typeof entry?.error === 'object' ? entry.error.message : entry?.error;
      const text = [entry?.event ?? entry?.job ?? entry?.msg, error].filter(Boolean).join(': ');
      warnings.set(text, (warnings.get(text) ?? 0) + 1);
    });
  });
}

function parse(line: string): LogEntry | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
