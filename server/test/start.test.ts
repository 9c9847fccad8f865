import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { startServer } from '../src/server.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const START_MS = 120_000;

let directory: string;
let temporary: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'undertone-start-'));
  temporary = join(directory, 'temporary');
  await mkdir(temporary);
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs the server with these variables alone, until it ends; when it says that it listens it gets the signals. */
async function start(
  env: Readonly<Record<string, string>>,
  signals: readonly NodeJS.Signals[] = ['SIGTERM'],
) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('"listening"')) for (const signal of signals) child.kill(signal);
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { stdout, stderr, code: code as number | null };
}

test('a signal that comes twice at once, as a process group gets it, stops the server properly', {
  timeout: START_MS,
}, async () => {
  const env = { UNDERTONE_DATA: join(directory, 'stopped'), UNDERTONE_PORT: '0' };
  const { code, stdout } = await start(env, ['SIGTERM', 'SIGHUP']);
  expect(code).toBe(0);
  expect(stdout).toContain('"stopped"');
});

test('a failed start leaves no file open and no worker running', {
  timeout: START_MS,
}, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const data = join(directory, 'closed');
  const config = readConfig({
    UNDERTONE_DATA: data,
    UNDERTONE_PORT: String((taken.address() as AddressInfo).port),
  });
  const before = process.getActiveResourcesInfo();
  const started = startServer({
    config,
    logger: pino({ level: 'silent' }),
    version: '',
    demo: false,
  });
  await expect(started).rejects.toThrow('is taken by another program');
  taken.close();
  const open = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  expect(open.filter((path) => path.startsWith(data))).toEqual([]);
  const ports = (resources: readonly string[]) =>
    resources.filter((name) => name === 'MessagePort').length;
  expect(ports(process.getActiveResourcesInfo())).toBe(ports(before));
});

test('a first start whose port is taken says so in one line, and the next one still shows the key', {
  timeout: START_MS,
}, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  const data = join(directory, 'data');
  const failed = await start({ UNDERTONE_DATA: data, UNDERTONE_PORT: port });
  taken.close();
  expect(failed.code).toBe(1);
  // A service that is started again and again must not leave something each time.
  expect([await readdir(temporary), await readdir(data)]).toEqual([
    [],
    expect.not.arrayContaining(['undertone.lock']),
  ]);
  expect(failed.stderr).toBe(
    `undertone: port ${port} on 127.0.0.1 is taken by another program; stop that one, or set UNDERTONE_PORT\n`,
  );
  const next = await start({ UNDERTONE_DATA: data, UNDERTONE_PORT: '0' });
  expect(next.code).toBe(0);
  expect(next.stdout).toMatch(/Admin key .*\n\n {4}ut_\w+\n/);
});

test('what keeps it from starting is said in one line that names the variable', {
  timeout: START_MS,
}, async () => {
  const file = join(directory, 'file');
  await writeFile(file, '');
  const onFile = await start({ UNDERTONE_DATA: file, UNDERTONE_PORT: '0' });
  expect(onFile).toMatchObject({
    code: 1,
    stderr: `undertone: ${file} cannot be used as the data directory (UNDERTONE_DATA): file already exists (EEXIST)\n`,
  });
  const elsewhere = await start({
    UNDERTONE_DATA: join(directory, 'elsewhere'),
    UNDERTONE_HOST: '192.0.2.1',
    UNDERTONE_PORT: '0',
  });
  expect(elsewhere).toMatchObject({
    code: 1,
    stderr:
      'undertone: 192.0.2.1 is no address of this machine; set UNDERTONE_HOST to one that is\n',
  });
});

test.each([
  [200, undefined, 'connection refused (ECONNREFUSED)'],
  [403, '516', 'it refuses this user or password'],
])(
  'a ClickHouse server that gives no answer (%s, %s) is named, without credentials',
  {
    timeout: START_MS,
  },
  async (status, exception, reason) => {
    const server = createHttpServer((_request, response) => {
      if (exception) response.setHeader('x-clickhouse-exception-code', exception);
      response.writeHead(status).end(`Code: ${exception}. DB::Exception: somebody. (NAME)`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    if (!exception) server.close();
    const failed = await start({
      UNDERTONE_DATA: join(directory, 'remote'),
      UNDERTONE_CLICKHOUSE_URL: `http://somebody:pa55@127.0.0.1:${port}/stats`,
      UNDERTONE_PORT: '0',
    });
    server.close();
    expect(failed).toMatchObject({
      code: 1,
      stderr: `undertone: the ClickHouse server at http://127.0.0.1:${port}/stats (UNDERTONE_CLICKHOUSE_URL) does not answer a query: ${reason}\n`,
    });
  },
);
