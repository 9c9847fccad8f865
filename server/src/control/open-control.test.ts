import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openControl } from './open-control.ts';
import { controlPaths } from './paths.ts';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let temporary: TemporaryControl;
beforeEach(async () => {
  temporary = await temporaryControl();
});
afterEach(() => temporary.remove());

const clock = () => Date.now() * 1000;

test('processes that start at once on a new directory agree on one store', async () => {
  const data = `${temporary.dataDirectory}-new`;
  const script = `
    const { openControl } = await import('${new URL('./open-control.ts', import.meta.url)}');
    const control = await openControl({ ...${JSON.stringify(controlPaths(data))}, clock: () => Date.now() * 1000 });
    await control.keys.create({ projectId: 'default', name: 'k', scope: 'read' });
    process.stdout.write(control.secrets.get('default').toString('hex'));
    await control.close();`;
  const runs = await Promise.all(
    Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]),
    ),
  );
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  const control = await openControl({ ...controlPaths(data), clock });
  expect(await control.projects.list()).toHaveLength(1);
  expect(await control.keys.list()).toHaveLength(4);
  await control.close();
});

test.each(['missing', 'empty'])(
  'a database that is %s beside its keys is not made anew',
  async (how) => {
    await temporary.control.close();
    const paths = controlPaths(temporary.dataDirectory);
    for (const suffix of ['', '-wal', '-shm']) rmSync(paths.databasePath + suffix, { force: true });
    if (how === 'empty') writeFileSync(paths.databasePath, '');
    await expect(openControl({ ...paths, clock })).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('restore a backup'),
    });
  },
);

test('a store that a newer release wrote is refused with a reason', async () => {
  await temporary.control.close();
  const database = new DatabaseSync(controlPaths(temporary.dataDirectory).databasePath);
  database.exec(
    "INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2030-01-01T00:00:00.000Z')",
  );
  database.close();
  await expect(temporary.open()).rejects.toThrow(/newer one.*9999-later/);
});

test.each([
  ['its end is missing', (file: Buffer) => file.subarray(0, 3 * 4096)],
  ['its pages are others', (file: Buffer) => file.fill(0x55, 4096)],
  ['it is something else', (file: Buffer) => file.fill(0x55)],
])('a store that is damaged is called so, and what helps: %s', async (_, damaged) => {
  await temporary.control.close();
  const { databasePath } = controlPaths(temporary.dataDirectory);
  writeFileSync(databasePath, damaged(readFileSync(databasePath)));
  await expect(temporary.open()).rejects.toThrow(
    /^\S+control\.db is damaged \([^()]+\): restore a backup to an empty directory$/,
  );
});

test('writes are synced to disk in a write-ahead log', () => {
  const database = new DatabaseSync(controlPaths(temporary.dataDirectory).databasePath);
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
});

test('a backup is a complete store, made while the original goes on', async () => {
  const { key } = await temporary.control.keys.create({
    projectId: 'default',
    name: 'k',
    scope: 'read',
  });
  const copy = `${temporary.dataDirectory}/copy.db`;
  await temporary.control.backup(copy);
  const restored = await openControl({
    databasePath: copy,
    keysDirectory: `${temporary.dataDirectory}.keys`,
    clock,
  });
  expect(await restored.keys.authenticate(key)).toBeDefined();
  expect(await restored.ready()).toBe(true);
  await restored.close();
  expect(await restored.ready()).toBe(false);
});

test('a job finds the state it left', async () => {
  const { jobState } = temporary.control;
  expect(await jobState.get('applier')).toBeUndefined();
  await jobState.set('applier', { watermark: 1_700_000_000_000_001 });
  await jobState.set('applier', { watermark: 1_700_000_000_000_002 });
  expect(await (await temporary.open()).jobState.get('applier')).toEqual({
    watermark: 1_700_000_000_000_002,
  });
});
