import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openControl } from '../../../server/src/control/open-control.ts';
import { controlPaths } from '../../../server/src/control/paths.ts';
import { DEFAULT_PROJECT } from '../../../server/src/control/projects.ts';
import { systemClock } from '../../../server/src/lib/clock.ts';
import { completeRow } from '../../../server/src/store/columns.ts';
import { lockDirectory } from '../../../server/src/store/engine/lock.ts';
import { openStore } from '../../../server/src/store/open-store.ts';
import { sql } from '../../../server/src/store/sql.ts';
import { interactions } from '../../../server/src/store/tables/interactions.ts';
import { backupCommand } from './backup.ts';
import { restoreCommand } from './restore.ts';

let directory = '';
let data = '';
let key = '';

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'undertone-cli-'));
  data = join(directory, 'data');
  const opened = await openStore({ dataDirectory: data, memoryMb: 512 });
  await opened.store.insert(
    interactions,
    Array.from({ length: 7 }, () =>
      completeRow(interactions, { project_id: DEFAULT_PROJECT, id: randomUUID() }),
    ),
  );
  const control = await openControl({ ...controlPaths(data), clock: systemClock });
  const created = { projectId: DEFAULT_PROJECT, name: 'test', scope: 'read' } as const;
  key = (await control.keys.create(created)).key;
  await control.close();
  await opened.close();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function surroundings(env: Record<string, string> = {}) {
  const written = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  return { written, io: { stdout: into('stdout'), stderr: into('stderr'), env } };
}

test('what was backed up is there after a restore: rows, keys and projects', async () => {
  const { io, written } = surroundings({ UNDERTONE_DATA: data });
  expect(await backupCommand.run([join(directory, 'copy')], io)).toBe(0);
  expect(written.stdout).toContain('interactions 7\n');

  const restored = join(directory, 'restored');
  expect(await restoreCommand.run([join(directory, 'copy'), '--data', restored], io)).toBe(0);
  const opened = await openStore({ dataDirectory: restored, memoryMb: 512 });
  const control = await openControl({ ...controlPaths(restored), clock: systemClock });
  try {
    expect(await opened.store.query(sql`SELECT count() AS n FROM interactions`)).toEqual([
      { n: 7 },
    ]);
    expect(await control.keys.authenticate(key)).toMatchObject({ projectId: DEFAULT_PROJECT });
  } finally {
    await control.close();
    await opened.close();
  }
});

test('restoring onto data is refused and changes nothing', async () => {
  const database = readFileSync(join(data, 'control.db'));
  const { io } = surroundings();
  await expect(restoreCommand.run([join(directory, 'copy'), '--data', data], io)).rejects.toThrow(
    'is not empty',
  );
  expect(readFileSync(join(data, 'control.db'))).toEqual(database);
});

test('a directory without data is not backed up', async () => {
  const { io } = surroundings({ UNDERTONE_DATA: join(directory, 'nothing') });
  await expect(backupCommand.run([join(directory, 'x')], io)).rejects.toThrow(
    'holds no Undertone data',
  );
});

test('while a server uses the data, it is asked to make the copy', async () => {
  const requests: unknown[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push([request.method, request.url, request.headers.authorization, JSON.parse(body)]);
    response.end(JSON.stringify({ rows: { interactions: 9 } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lock = await lockDirectory(data);
  try {
    const { io, written } = surroundings({
      UNDERTONE_DATA: data,
      UNDERTONE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      UNDERTONE_API_KEY: 'an-admin-key',
    });
    const target = join(directory, 'by-server');
    expect(await backupCommand.run([target], io)).toBe(0);
    expect(written.stdout).toBe('interactions 9\n');
    expect(requests).toEqual([
      ['POST', '/api/v1/backup', 'Bearer an-admin-key', { directory: target }],
    ]);
  } finally {
    lock.release();
    server.close();
  }
});
