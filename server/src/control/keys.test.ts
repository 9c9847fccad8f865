import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '../lib/errors.ts';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let now = 0;
let temporary: TemporaryControl;

beforeEach(async () => {
  now = 1_700_000_000_000_000;
  temporary = await temporaryControl(() => now);
});
afterEach(() => temporary.remove());

test('a key opens its project with its scope, and only a hash of it is on disk', async () => {
  const { keys } = temporary.control;
  const { id, key } = await keys.create({ projectId: 'default', name: 'app', scope: 'ingest' });
  expect(key).toMatch(/^ut_i[0-9A-Za-z]{43}$/);
  expect(await keys.authenticate(key)).toEqual({
    projectId: 'default',
    keyId: id,
    scope: 'ingest',
    origins: [],
  });
  expect(await keys.authenticate(`${key}x`)).toBeUndefined();
  for (const suffix of ['', '-wal']) {
    const bytes = readFileSync(`${temporary.dataDirectory}/control.db${suffix}`, 'latin1');
    expect(bytes).not.toContain(key);
  }
});

test('a key that is made by another process is known at once', async () => {
  const other = await temporary.open();
  const { key } = await other.keys.create({ projectId: 'default', name: 'cli', scope: 'read' });
  expect(await temporary.control.keys.authenticate(key)).toMatchObject({ scope: 'read' });
});

test('a revocation counts at once here and within 5 seconds in another process', async () => {
  const here = temporary.control.keys;
  const other = (await temporary.open()).keys;
  const { id, key } = await here.create({ projectId: 'default', name: 'x', scope: 'admin' });
  expect(await here.authenticate(key)).toBeDefined();
  expect(await other.authenticate(key)).toBeDefined();

  expect(await here.revoke(id)).toBe(true);
  expect(await here.authenticate(key)).toBeUndefined();
  expect(here.authenticateCached(key)).toBeUndefined();
  now += 5_000_000;
  expect(other.authenticateCached(key)).toBeUndefined();
  expect(await other.authenticate(key)).toBeUndefined();
  expect(await here.revoke(id)).toBe(false);
});

test('the last use is written with the next flush', async () => {
  const { keys } = temporary.control;
  const { key } = await keys.create({ projectId: 'default', name: 'x', scope: 'read' });
  expect((await keys.list())[0]?.lastUsedAt).toBeUndefined();
  await keys.authenticate(key);
  now += 1_000_000;
  keys.authenticateCached(key);
  await temporary.control.close();
  const again = await temporary.open();
  expect((await again.keys.list('default'))[0]).toMatchObject({ lastUsedAt: now, name: 'x' });
  expect(await again.keys.list('other')).toEqual([]);
});

test('a given key becomes an admin key once, and never again after it was revoked', async () => {
  const { keys, projects } = temporary.control;
  const { id } = await keys.ensureKey('default', 'given-by-operator');
  expect(await keys.ensureKey('default', 'given-by-operator')).toEqual({ id });
  expect(await keys.list()).toHaveLength(1);
  expect(await keys.authenticate('given-by-operator')).toMatchObject({ scope: 'admin' });

  await projects.create({ id: 'other', name: 'Other' });
  await expect(keys.ensureKey('other', 'given-by-operator')).rejects.toThrow('project "default"');
  await keys.revoke(id);
  await expect(keys.ensureKey('default', 'given-by-operator')).rejects.toThrow('revoked');

  const { key } = await keys.create({ projectId: 'default', name: 'x', scope: 'read' });
  await expect(keys.ensureKey('default', key)).rejects.toThrow('a read key');
});

test.each([
  [{ projectId: 'nowhere', name: 'x', scope: 'read' as const }, 'not_found'],
  [{ projectId: 'default', name: ' ', scope: 'read' as const }, 'invalid_request'],
  [
    { projectId: 'default', name: 'x', scope: 'feedback' as const, origins: ['app.example.com'] },
    'invalid_request',
  ],
])('a key that makes no sense is refused: %o', async (key, code) => {
  const failure = await temporary.control.keys.create(key).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AppError);
  expect(failure).toMatchObject({ code });
});
