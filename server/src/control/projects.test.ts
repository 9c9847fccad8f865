import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let temporary: TemporaryControl;
beforeEach(async () => {
  temporary = await temporaryControl();
});
afterEach(() => temporary.remove());

test('the first start makes the default project, later ones find it', async () => {
  expect(await temporary.control.projects.list()).toMatchObject([{ id: 'default' }]);
  const again = await temporary.open();
  expect(await again.projects.list()).toHaveLength(1);
});

test('a project gets an id that can stand in a URL, and a secret', async () => {
  const { projects, secrets } = temporary.control;
  const project = await projects.create({ name: 'Été 2026' });
  expect(project.id).toMatch(/^[a-z0-9]{10}$/);
  expect(secrets.get(project.id)).toHaveLength(32);
  expect(await projects.get(project.id)).toEqual(project);
  await expect(projects.create({ name: 'x', id: project.id })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test.each(['', '../x', 'A', 'server', 'a'.repeat(41), '-a'])('the id %j is refused', async (id) => {
  await expect(temporary.control.projects.create({ name: 'x', id })).rejects.toMatchObject({
    code: 'invalid_request',
  });
});

test('removing a project takes its keys, settings and secret along and leaves others alone', async () => {
  const { projects, keys, settings, secrets } = temporary.control;
  await projects.create({ id: 'gone', name: 'Gone' });
  const { key } = await keys.create({ projectId: 'gone', name: 'k', scope: 'admin' });
  const kept = await keys.create({ projectId: 'default', name: 'k', scope: 'admin' });
  await settings.put('gone', { expire_days: 3 });
  const file = `${temporary.dataDirectory}.keys/gone.key`;
  expect(existsSync(file)).toBe(true);

  expect(await projects.remove('gone')).toBe(true);
  expect(existsSync(file)).toBe(false);
  expect(() => secrets.get('gone')).toThrow('gone.key');
  expect(await keys.authenticate(key)).toBeUndefined();
  expect(await keys.authenticate(kept.key)).toBeDefined();
  expect((await settings.get('gone')).expire_days).toBeNull();
  expect(await projects.remove('gone')).toBe(false);
});
