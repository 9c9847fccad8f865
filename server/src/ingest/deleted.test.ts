import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { completeRow } from '../store/columns.ts';
import type { Store } from '../store/store.ts';
import { tombstones } from '../store/tables/tombstones.ts';
import { createDeletedCheck } from './deleted.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let isAway = false;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = {
    ...opened.store,
    query: (...call) =>
      isAway ? Promise.reject(new Error('the engine is away')) : opened.store.query(...call),
  };
});
afterAll(() => opened.close());

const idAt = (minute: number, n: number) => {
  const ms = Date.UTC(2026, 0, 5, 12, minute).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-8000-8000-${String(n).padStart(12, '0')}`;
};
const incoming = (minute: number, n: number) => ({ id: idAt(minute, n), end_user: 'u', at: 0 });
const bury = (minute: number, n: number) =>
  opened.store.insert(tombstones, [
    completeRow(tombstones, { project_id: 'p', id: idAt(minute, n), deletion_id: 'd' }),
  ]);

test('what began after all that was deleted is let in though the engine is away', async () => {
  await bury(10, 1);
  const check = await createDeletedCheck({ store, erasedAt: () => undefined });
  const find = async (...events: ReturnType<typeof incoming>[]) => [
    ...(await check.find('p', events)),
  ];
  expect(await find(incoming(10, 1), incoming(10, 2), incoming(11, 1))).toEqual([idAt(10, 1)]);

  isAway = true;
  expect(await find(incoming(11, 1))).toEqual([]);
  await expect(find(incoming(10, 2))).rejects.toThrow('away');
  isAway = false;

  await bury(20, 1);
  check.tombstonesAdded('p');
  expect(await find(incoming(20, 1), incoming(11, 1))).toEqual([idAt(20, 1)]);
});

test('feedback on what was deleted is kept out however late it comes', async () => {
  await bury(10, 1);
  const check = await createDeletedCheck({ store, erasedAt: () => undefined });
  const late = { ...incoming(50, 7), interaction_id: idAt(10, 1) };
  expect([...(await check.find('p', [late]))]).toEqual([late.id]);
});
