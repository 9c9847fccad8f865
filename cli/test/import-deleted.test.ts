import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUndertone } from '../../sdk/src/index.ts';
import { startServer, type TestServer } from '../../server/test/start-server.ts';
import { runCli } from './run-cli.ts';

let server: TestServer;
let directory: string;
beforeAll(async () => {
  server = await startServer();
  directory = await mkdtemp(join(tmpdir(), 'undertone-import-'));
});
afterAll(async () => {
  await server?.stop();
  if (directory) await rm(directory, { recursive: true });
});

const at = '2026-01-01T00:00:00Z';
const interaction = (end_user: string) => ({ input: 'q', output: 'a', time_start: at, end_user });
const feedback = {
  type: 'feedback',
  body: { action: { slug: 'thumbs_up' }, metadata: { end_user: 'ann', timestamp: at } },
};

test('what was deleted on the server stays away, and is neither stored nor rejected', async () => {
  const client = createUndertone({ url: server.url(), apiKey: server.adminKey });
  const env = { UNDERTONE_URL: server.url(), UNDERTONE_API_KEY: server.adminKey };
  const path = join(directory, 'in.ndjson');
  const lines = [interaction('ann'), interaction('bob'), feedback];
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const first = await runCli(['import', path], env);
  expect(first.stdout).toBe(`${path}: read 3 = stored 3 + duplicate 0 + rejected 0\n`);
  await client.settled();
  await client.administration.deleteInteractions({
    filters: [{ kind: 'user', values: ['ann'] }],
  });

  const again = await runCli(['import', path, '--restart'], env);
  expect(again.stdout).toBe(`${path}: read 3 = stored 1 + duplicate 0 + rejected 0 + deleted 2\n`);
  expect(again.stderr).toContain('lines deleted on the server before, which stay deleted: 2');
  expect(again.code).toBe(0);
  const rerun = await runCli(['import', path], env);
  expect(rerun.stdout).toContain('stored 1 + duplicate 0 + rejected 0 + deleted 2 (3 of them');
  expect(rerun.code).toBe(0);
});
