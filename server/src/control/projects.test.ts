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
