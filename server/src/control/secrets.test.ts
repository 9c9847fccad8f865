import { rmSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSecrets } from './secrets.ts';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let temporary: TemporaryControl;
let keys: string;
beforeEach(async () => {
  temporary = await temporaryControl();
  keys = `${temporary.dataDirectory}.keys`;
});
afterEach(() => temporary.remove());

test('a secret stays the same over restarts and is readable by its owner alone', async () => {
  const secret = temporary.control.secrets.get('default');
  const again = await temporary.open();
  expect(again.secrets.get('default')).toEqual(secret);
  expect(statSync(`${keys}/default.key`).mode & 0o777).toBe(0o600);
  expect(statSync(`${temporary.dataDirectory}/control.db`).mode & 0o777).toBe(0o600);
});

test('a missing key file of a project stops the start and is not made anew', async () => {
  await temporary.control.close();
  rmSync(`${keys}/default.key`);
  await expect(temporary.open()).rejects.toThrow(/default\.key cannot be read.*backup/);
  await expect(temporary.open()).rejects.toMatchObject({ code: 'configuration' });
});

test('a missing server key stops the start once there are API keys that depend on it', async () => {
  await temporary.control.keys.create({ projectId: 'default', name: 'x', scope: 'read' });
  await temporary.control.close();
  rmSync(`${keys}/server.key`);
  await expect(temporary.open()).rejects.toThrow(/server\.key cannot be read/);
});

test('a damaged key file stops the start', async () => {
  await temporary.control.close();
  writeFileSync(`${keys}/default.key`, 'short');
  await expect(temporary.open()).rejects.toThrow('has 5 bytes instead of 32');
});

test('whoever makes a secret second takes the first one', () => {
  const [a, b] = [openSecrets(keys), openSecrets(keys)];
  a.create('p');
  const first = a.get('p');
  b.create('p');
  expect(b.get('p')).toEqual(first);
});
