import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let directory: string;
let close: (() => void) | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'undertone-export-'));
});
afterEach(async () => {
  close?.();
  await rm(directory, { recursive: true });
});

async function server(answer: (response: ServerResponse, url: URL) => void) {
  const started = createServer((request, response) => {
    answer(response, new URL(request.url ?? '', 'http://x'));
  });
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  close = () => {
    started.closeAllConnections();
    started.close();
  };
  const { port } = started.address() as AddressInfo;
  return { UNDERTONE_URL: `http://127.0.0.1:${port}`, UNDERTONE_API_KEY: 'k' };
}

const range = ['--start', '2026-01-01', '--end', '2026-02-01'];

test('a complete export appears under its name, with the filters in the request', async () => {
  let asked: URL | undefined;
  const env = await server((response, url) => {
    asked = url;
    response.end('{"id":"a"}\n{"id":"b"}\n{"count":2,"complete":true}\n');
  });
  const out = join(directory, 'x.ndjson');
  const filters = '[{"kind":"topic","values":["A"]}]';
  const run = await runCli(['export', ...range, '--filters', filters, '--out', out], env);
  expect(run.stderr).toContain('2 interactions');
  expect(run.code).toBe(0);
  expect((await readFile(out, 'utf8')).split('\n')).toHaveLength(4);
  expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
    start: '2026-01-01',
    end: '2026-02-01',
    format: 'ndjson',
    filters,
  });
  expect(await readdir(directory)).toEqual(['x.ndjson']);
});

test.for([
  ['no last line', '{"id":"a"}\n', 'last line, which tells the count, is missing'],
  [
    'a lost line',
    '{"id":"a"}\n{"count":2,"complete":true}\n',
    '1 interactions came, 2 were announced',
  ],
  ['nothing', '', 'last line'],
])('an export with %s is refused and the old file stays', async ([, body, reason]) => {
  const env = await server((response) => response.end(body));
  const out = join(directory, 'x.ndjson');
  await writeFile(out, 'old');
  const run = await runCli(['export', ...range, '--out', out], env);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(reason);
  expect(await readFile(out, 'utf8')).toBe('old');
  expect(await readdir(directory)).toEqual(['x.ndjson']);
});

test('a connection cut in the midst is told and leaves nothing behind', async () => {
  const env = await server((response) => {
    response.write('{"id":"a"}\n');
    setTimeout(() => response.destroy(), 50);
  });
  const run = await runCli(['export', ...range, '--out', join(directory, 'x.ndjson')], env);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('the export is incomplete');
  expect(await readdir(directory)).toEqual([]);
});

test.for([false, true])(
  'the reason that a cut export ends with is told (gzip: %s)',
  async (packed) => {
    const lines = [
      { id: 'a' },
      { complete: false, count: 1, status: 503, detail: 'the engine is away' },
    ];
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const env = await server((response) => {
      response.writeHead(200, packed ? { 'content-encoding': 'gzip' } : {});
      response.write(packed ? gzipSync(body) : body, () => response.socket?.destroySoon());
    });
    const run = await runCli(['export', ...range, '--out', join(directory, 'x.ndjson')], env);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(
      'the export is incomplete: the server stopped after 1 interactions: the engine is away (503)',
    );
    expect(await readdir(directory)).toEqual([]);
  },
);

test('a cut file without room for a reason names the request in the log of the server', async () => {
  const env = await server((response) => {
    response.writeHead(200, { 'x-request-id': 'abc-7' });
    response.write('id\na\n');
    setTimeout(() => response.destroy(), 50);
  });
  const run = await runCli(['export', ...range, '--format', 'csv'], env);
  expect(run).toMatchObject({ code: 1, stdout: 'id\na\n' });
  expect(run.stderr).toContain(
    'the connection was cut; the log of the server may tell why (request abc-7)',
  );
});

test('CSV is complete only with its trailer', async () => {
  const answer = (withTrailer: boolean) => (response: ServerResponse) => {
    response.writeHead(200, withTrailer ? { trailer: 'x-export-count' } : {});
    response.write('id\na\n');
    if (withTrailer) response.addTrailers({ 'x-export-count': '1' });
    response.end();
  };
  const whole = await runCli(['export', ...range, '--format', 'csv'], await server(answer(true)));
  expect(whole).toMatchObject({ code: 0, stdout: 'id\na\n' });
  close?.();
  const cut = await runCli(['export', ...range, '--format', 'csv'], await server(answer(false)));
  expect(cut.code).toBe(1);
  expect(cut.stderr).toContain('the trailer, which tells the count, is missing');
});

test('what the server refuses is told in its words', async () => {
  const env = await server((response) => {
    response.writeHead(422);
    const msg = 'unknown kind "topc"; allowed are topic';
    response.end(JSON.stringify({ detail: [{ loc: ['query', 'filters'], msg, type: 'x' }] }));
  });
  const run = await runCli(['export', ...range], env);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('422: query.filters: unknown kind "topc"; allowed are topic');
});

test('a file that cannot be written ends the command, though the server goes on sending', async () => {
  const env = await server((response) => {
    const sending = setInterval(() => response.write('{"id":"a"}\n'), 20);
    response.on('close', () => clearInterval(sending));
  });
  const run = await runCli(['export', ...range, '--out', join(directory, 'no/x.ndjson')], env);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('ENOENT');
});
