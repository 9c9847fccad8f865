import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let temporary: TemporaryControl;
beforeEach(async () => {
  temporary = await temporaryControl();
});
afterEach(() => temporary.remove());

const receipt = (endUserHash: string, requestedAt = 1_000, receiptId = 'r1') => ({
  receiptId,
  projectId: 'default',
  endUserHash,
  requestedAt,
});

test('an erasure is known from memory at once and after a restart, under its project alone', async () => {
  const { erasures } = temporary.control;
  const hash = erasures.hash('default', 'erika@example.org');
  expect(erasures.endUserErasedAt('default', 'erika@example.org')).toBeUndefined();
  await erasures.create(receipt(hash, 1_000));
  await erasures.create(receipt(hash, 5_000, 'r2'));
  await erasures.create(receipt(hash, 3_000, 'r3'));
  for (const control of [temporary.control, await temporary.open()]) {
    expect(control.erasures.erasedAt('default', hash)).toBe(5_000);
    expect(control.erasures.endUserErasedAt('default', 'erika@example.org')).toBe(5_000);
    expect(control.erasures.endUserErasedAt('default', 'somebody else')).toBeUndefined();
    expect(control.erasures.erasedAt('other', hash)).toBeUndefined();
  }
});

test("the person's name is not kept, and hashes of two projects differ", async () => {
  const { erasures, projects } = temporary.control;
  await projects.create({ id: 'other', name: 'Other' });
  const hash = erasures.hash('default', 'erika@example.org');
  expect(hash).not.toBe(erasures.hash('other', 'erika@example.org'));
  await erasures.create(receipt(hash));
  const stored = readFileSync(`${temporary.dataDirectory}/control.db-wal`, 'latin1');
  expect(stored).toContain(hash);
  expect(stored).not.toContain('erika');
});

test('a receipt tells how far the erasure got', async () => {
  const { erasures } = temporary.control;
  const created = await erasures.create(receipt('h'));
  expect(created).toMatchObject({ rows: {}, hiddenAt: undefined, purgedAt: undefined });
  await erasures.update('r1', { rows: { interactions: 3 }, hiddenAt: 2_000 });
  expect(await erasures.list({ unpurged: true })).toHaveLength(1);
  const purged = await erasures.update('r1', { purgedAt: 3_000 });
  expect(purged).toMatchObject({ rows: { interactions: 3 }, hiddenAt: 2_000, purgedAt: 3_000 });
  expect(await erasures.get('default', 'r1')).toEqual(purged);
  expect(await erasures.update('r1', {})).toEqual(purged);
  expect(await erasures.get('other', 'r1')).toBeUndefined();
  expect(await erasures.list({ unpurged: true })).toEqual([]);
  expect(await erasures.list({ projectId: 'default' })).toEqual([purged]);
  expect(await erasures.update('nothing', { purgedAt: 1 })).toBeUndefined();
});
