import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeRow } from '../columns.ts';
import { type OpenedStore, openStore } from '../open-store.ts';
import { raw, sql } from '../sql.ts';
import { interactions } from '../tables/interactions.ts';
import { patches } from '../tables/patches.ts';
import { type BackupSource, createBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';

const ROWS = 500;
let directory = '';
let opened: OpenedStore;
let source: BackupSource;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "undertone-it's-a-backup-"));
  const data = join(directory, 'data');
  const keys = `${data}.keys`;
  opened = await openStore({ dataDirectory: data, memoryMb: 1024 });
  mkdirSync(keys);
  writeFileSync(join(keys, 'default.key'), 'secret');
  const control = new DatabaseSync(join(data, 'control.db'));
  control.exec("CREATE TABLE projects (id TEXT); INSERT INTO projects VALUES ('default')");
  source = {
    opened,
    dataDirectory: data,
    keysDirectory: keys,
    copyControl: async (path) => {
      control.prepare('VACUUM INTO ?').run(path);
    },
  };
  await opened.store.insert(
    interactions,
    Array.from({ length: ROWS }, (_, i) =>
      completeRow(interactions, { project_id: 'p', id: randomUUID(), input: `é${i}\0` }),
    ),
  );
  await opened.store.insert(patches, [completeRow(patches, { project_id: 'p', kind: 'tags' })]);
});
afterAll(async () => {
  await opened.close();
  rmSync(directory, { recursive: true, force: true });
});

const restore = (from: string, to: string) =>
  restoreBackup({
    source: from,
    dataDirectory: join(directory, to),
    keysDirectory: join(directory, `${to}.keys`),
    memoryMb: 1024,
  });

async function contents(store: OpenedStore['store']): Promise<unknown> {
  return store.query(sql`SELECT count() AS n, groupBitXor(cityHash64(id, input)) AS hash
    FROM interactions FINAL SETTINGS output_format_json_quote_64bit_integers = 1`);
}

test('a backup of a running store restores to the same rows, keys and control data', async () => {
  const target = join(directory, 'backup');
  const before = await contents(opened.store);
  let writing = true;
  const writes = (async () => {
    while (writing) {
      await opened.store.insert(patches, [completeRow(patches, { id: randomUUID() })]);
    }
  })();
  const manifest = await createBackup(source, target);
  writing = false;
  await writes;
  expect(manifest.rows['interactions']).toBe(ROWS);
  expect(manifest.rows['patches']).toBeGreaterThan(0);

  await restore(target, 'restored');
  const data = join(directory, 'restored');
  const again = await openStore({ dataDirectory: data, memoryMb: 1024 });
  try {
    expect(await contents(again.store)).toEqual(before);
    const copies = await again.store.query(
      raw("SELECT name FROM system.tables WHERE startsWith(name, 'backup_')"),
    );
    expect(copies).toEqual([]);
  } finally {
    await again.close();
  }
  expect(readdirSync(`${data}.keys`)).toEqual(['default.key']);
  const control = new DatabaseSync(join(data, 'control.db'));
  expect(control.prepare('SELECT id FROM projects').all()).toEqual([{ id: 'default' }]);
  control.close();
  expect(readdirSync(data).toSorted()).toEqual(['control.db', 'engine']);
});

test('versions that are merged after the backup do not make it incomplete', async () => {
  const row = { project_id: 'merged', id: randomUUID() };
  for (let version = 1; version <= 40; version++) {
    await opened.store.insert(patches, [completeRow(patches, { ...row, version })]);
  }
  const target = join(directory, 'versions');
  await createBackup(source, target);
  for (const to of ['versions-1', 'versions-2', 'versions-3']) await restore(target, to);
});

test('the frozen copies do not stay in the engine', async () => {
  const left = raw("SELECT name FROM system.tables WHERE startsWith(name, 'backup_')");
  expect(await opened.store.query(left)).toEqual([]);
});

test('restoring is refused onto data, and from what is not whole', async () => {
  const target = join(directory, 'whole');
  await createBackup(source, target);
  await expect(restore(target, 'data')).rejects.toMatchObject({ code: 'conflict' });

  const partial = join(directory, 'partial');
  cpSync(target, partial, { recursive: true });
  rmSync(join(partial, 'manifest.json'));
  await expect(restore(partial, 'new')).rejects.toThrow(/not a complete backup/);

  const changed = join(directory, 'changed');
  cpSync(target, changed, { recursive: true });
  writeFileSync(join(changed, 'keys', 'default.key'), 'other!');
  await expect(restore(changed, 'new')).rejects.toThrow('keys/default.key differs');

  rmSync(join(changed, 'keys', 'default.key'));
  await expect(restore(changed, 'new')).rejects.toThrow('keys/default.key is missing');
  expect(existsSync(join(directory, 'new'))).toBe(false);
});

test('a server refuses to start on a restore that was interrupted', async () => {
  const data = join(directory, 'interrupted');
  mkdirSync(join(data, '.restoring'), { recursive: true });
  await expect(openStore({ dataDirectory: data, memoryMb: 512 })).rejects.toThrow(
    'was interrupted',
  );
});

test('a target that will not do is refused before anything is written', async () => {
  await expect(createBackup(source, 'relative')).rejects.toThrow('must be an absolute path');
  await expect(createBackup(source, join(directory, 'data', 'x'))).rejects.toThrow(
    'lies in the data directory',
  );
  mkdirSync(join(directory, 'used'));
  writeFileSync(join(directory, 'used', 'file'), '');
  await expect(createBackup(source, join(directory, 'used'))).rejects.toThrow('is not empty');
});

test('a backup that fails leaves its directory empty', async () => {
  const target = join(directory, 'failed');
  const copyControl = async () => {
    throw new Error('no control data');
  };
  await expect(createBackup({ ...source, copyControl }, target)).rejects.toThrow('no control data');
  expect(readdirSync(target)).toEqual([]);
});

test('a directory that nobody can make is refused at once', async () => {
  const refusal = {
    code: 'invalid_request',
    message: expect.stringContaining('cannot be written'),
  };
  await expect(createBackup(source, '/proc/undertone/backup')).rejects.toMatchObject(refusal);
  await expect(
    createBackup(source, join(directory, 'data.keys/default.key/x')),
  ).rejects.toMatchObject(refusal);
});
