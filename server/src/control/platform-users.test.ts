import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EligibleUserRow } from '../store/tables/eligible-users.ts';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let temporary: TemporaryControl;
beforeEach(async () => {
  temporary = await temporaryControl();
});
afterEach(() => temporary.remove());

const names = (users: readonly { readonly endUser: string }[]) => users.map((u) => u.endUser);

async function listed(projectId = 'default', limit = 100, offset = 0) {
  return temporary.control.platformUsers.list({ projectId, limit, offset });
}

/** The engine's table as ReplacingMergeTree shows it: the highest version of each. */
function engineTable() {
  const rows = new Map<string, EligibleUserRow>();
  const mirror = async (changed: readonly EligibleUserRow[]) => {
    for (const row of changed) {
      const key = `${row.project_id}/${row.end_user}`;
      if ((rows.get(key)?.version ?? 0) <= row.version) rows.set(key, row);
    }
  };
  return { rows, mirror, present: () => [...rows].filter(([, r]) => !r.removed).map(([k]) => k) };
}

test('inserting replaces what is there, the last entry of a name counts', async () => {
  const { platformUsers } = temporary.control;
  await platformUsers.upsertMany('default', [
    { endUser: 'b', tags: { plan: 'pro' }, activeFrom: 5 },
    { endUser: 'a' },
    { endUser: 'b', tags: { plan: 'basic' } },
  ]);
  expect(await listed()).toEqual({
    total: 2,
    users: [
      { endUser: 'a', tags: {}, activeFrom: undefined, activeTo: undefined },
      { endUser: 'b', tags: { plan: 'basic' }, activeFrom: undefined, activeTo: undefined },
    ],
  });
  expect((await listed('other')).total).toBe(0);
});

test('updating changes those that exist, field by field', async () => {
  const { platformUsers } = temporary.control;
  await platformUsers.upsertMany('default', [
    { endUser: 'a', tags: { x: '1' }, activeFrom: 1, activeTo: 9 },
  ]);
  const changed = await platformUsers.updateExisting('default', [
    { endUser: 'a', activeTo: null },
    { endUser: 'unknown', tags: {} },
  ]);
  expect(changed).toEqual([{ endUser: 'a', tags: { x: '1' }, activeFrom: 1, activeTo: undefined }]);
  expect((await listed()).total).toBe(1);
});

test('thousands are written, paged by name and removed', async () => {
  const { platformUsers } = temporary.control;
  const many = Array.from({ length: 3_000 }, (_, i) => ({
    endUser: `u${String(i).padStart(4, '0')}`,
  }));
  await platformUsers.upsertMany('default', many);
  const page = await listed('default', 2, 2_998);
  expect(page.total).toBe(3_000);
  expect(names(page.users)).toEqual(['u2998', 'u2999']);
  expect(await platformUsers.removeMany('default', [...names(many.slice(1)), 'nobody'])).toBe(
    2_999,
  );
  expect(names((await listed()).users)).toEqual(['u0000']);
});

test('the engine gets every change, also those made while it was away', async () => {
  const { platformUsers } = temporary.control;
  const engine = engineTable();
  const away = () => Promise.reject(new Error('engine away'));
  await platformUsers.upsertMany('default', [{ endUser: 'a', activeFrom: 7 }, { endUser: 'b' }]);
  await expect(platformUsers.mirrorChanges(away)).rejects.toThrow('engine away');
  await platformUsers.removeMany('default', ['b']);
  await expect(platformUsers.mirrorChanges(away)).rejects.toThrow('engine away');

  await platformUsers.mirrorChanges(engine.mirror);
  expect(engine.present()).toEqual(['default/a']);
  expect(engine.rows.get('default/a')).toMatchObject({ active_from: 7, active_to: 0 });

  await platformUsers.upsertMany('default', [{ endUser: 'b' }]);
  await platformUsers.mirrorChanges(engine.mirror);
  expect(engine.present().toSorted()).toEqual(['default/a', 'default/b']);
  let calls = 0;
  await platformUsers.mirrorChanges(async () => void calls++);
  expect(calls).toBe(0);
});

test('changes of the same person at once do not cross', async () => {
  const { platformUsers } = temporary.control;
  await platformUsers.upsertMany('default', [{ endUser: 'a' }, { endUser: 'b' }]);
  await Promise.all([
    platformUsers.updateExisting('default', [{ endUser: 'a', tags: { plan: 'pro' } }]),
    platformUsers.updateExisting('default', [{ endUser: 'a', activeFrom: 5 }]),
    platformUsers.removeMany('default', ['b']),
    platformUsers.updateExisting('default', [{ endUser: 'b', tags: { plan: 'pro' } }]),
  ]);
  expect((await listed()).users).toEqual([
    { endUser: 'a', tags: { plan: 'pro' }, activeFrom: 5, activeTo: undefined },
  ]);
});
