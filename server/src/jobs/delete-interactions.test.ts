import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestRemoval } from '../../test/open-test-removal.ts';
import { completeRow } from '../store/columns.ts';
import { bind, sql } from '../store/sql.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { type PatchRow, patches } from '../store/tables/patches.ts';
import { tombstones } from '../store/tables/tombstones.ts';
import { findTombstones } from '../store/tombstones.ts';
import { countDeletable, deleteInteractions } from './delete-interactions.ts';
import { finishRemovalsJob } from './removal.ts';
import { removeByTombstones } from './remove-rows.ts';

const MONDAY = Date.UTC(2024, 4, 6) * 1000;

let opened: Awaited<ReturnType<typeof openTestRemoval>>;
beforeAll(async () => {
  opened = await openTestRemoval();
});
afterAll(() => opened.close());

let projectId = '';
let project = 0;
beforeEach(() => {
  projectId = `p${++project}`;
});

const idOf = (n: number, table = 0) =>
  `018f4c00-0000-8000-80${String(table).padStart(2, '0')}-${n.toString(16).padStart(12, '0')}`;

function version(n: number, version: number, values: Partial<InteractionRow> = {}): InteractionRow {
  return completeRow(interactions, {
    project_id: projectId,
    id: idOf(n),
    timestamp: MONDAY + n * 1_000_000,
    version,
    end_user: `user ${n}`,
    ...values,
  });
}

function patch(n: number, target: number | undefined, values: Partial<PatchRow> = {}): PatchRow {
  return completeRow(patches, {
    project_id: projectId,
    id: idOf(n, 1),
    kind: 'action',
    state: 'pending',
    ...(target !== undefined && { target_id: idOf(target) }),
    ...values,
  });
}

async function left(): Promise<{ n: number; version: number }[]> {
  const rows = await opened.store.readRows(
    interactions,
    sql`WHERE project_id = ${bind('String', projectId)} ORDER BY id, version`,
  );
  return rows.map((row) => ({ n: Number.parseInt(row.id.slice(-12), 16), version: row.version }));
}

const topicIs = (topic: string) => sql`topic = ${bind('String', topic)}`;

test('deleting by the value of the latest version never brings an older version back', async () => {
  const { store, context } = opened;
  await store.insert(interactions, [
    version(1, 1, { topic: 'old' }),
    version(2, 1, { topic: 'old' }),
    version(3, 1, { topic: 'gone' }),
  ]);
  await store.insert(interactions, [
    version(1, 2, { topic: 'gone' }),
    version(3, 2, { topic: 'kept' }),
  ]);
  const deletion = { projectId, condition: topicIs('gone') };
  expect(await countDeletable(store, deletion)).toBe(1);
  expect(await deleteInteractions(context, deletion)).toBe(1);
  expect(await left()).toEqual([
    { n: 2, version: 1 },
    { n: 3, version: 1 },
    { n: 3, version: 2 },
  ]);
  expect(await countDeletable(store, deletion)).toBe(0);
});

test('only the project asked for loses anything', async () => {
  const { store, context } = opened;
  const other = projectId;
  await store.insert(interactions, [version(1, 1)]);
  projectId = `${other}-b`;
  await store.insert(interactions, [version(1, 1)]);
  expect(await deleteInteractions(context, { projectId, condition: sql`1` })).toBe(1);
  expect(await left()).toEqual([]);
  expect((await findTombstones(store, other, [idOf(1)])).size).toBe(0);
  projectId = other;
  expect(await left()).toEqual([{ n: 1, version: 1 }]);
});

test('a deleted id is found among the tombstones, others are not', async () => {
  const { store, context, told } = opened;
  await store.insert(interactions, [version(1, 1), version(2, 1)]);
  await deleteInteractions(context, {
    projectId,
    condition: sql`id = ${bind('UUID', idOf(2))}`,
  });
  const many = Array.from({ length: 2_500 }, (_, n) => idOf(n));
  expect([...(await findTombstones(store, projectId, many))]).toEqual([idOf(2)]);
  expect(told.at(-1)).toBe(projectId);
});

test('the patches of a deleted interaction go in every state, those of others stay', async () => {
  const { store, context } = opened;
  await store.insert(interactions, [version(1, 1), version(2, 1)]);
  await store.insert(patches, [
    patch(1, undefined, { version: 1, state: 'pending' }),
    patch(2, 2, { version: 1 }),
    patch(3, undefined, { version: 1, state: 'waiting' }),
  ]);
  await store.insert(patches, [patch(1, 1, { version: 2, state: 'applied' })]);
  await deleteInteractions(context, { projectId, condition: sql`end_user = 'user 1'` });
  const rows = await store.readRows(
    patches,
    sql`WHERE project_id = ${bind('String', projectId)} ORDER BY id`,
  );
  expect(rows.map((row) => row.id)).toEqual([idOf(2, 1), idOf(3, 1)]);
});

test('a commit that began before the deletion and ends during it leaves nothing behind', async () => {
  const { store, context, barrier } = opened;
  await store.insert(interactions, [version(1, 1)]);
  barrier.current = () => store.insert(interactions, [version(1, 1, { input: 'a retry' })]);
  try {
    await deleteInteractions(context, { projectId, condition: sql`1` });
  } finally {
    barrier.current = async () => {};
  }
  expect(await left()).toEqual([]);
});

test('concurrent deletions and a writer of versions leave no interaction half deleted', async () => {
  const { store, context } = opened;
  const numbers = Array.from({ length: 60 }, (_, n) => n);
  await store.insert(
    interactions,
    numbers.map((n) => version(n, 1, { topic: n % 3 === 0 ? 'a' : n % 3 === 1 ? 'b' : 'c' })),
  );
  const writing = (async () => {
    for (let v = 2; v < 12; v++) {
      await context.writerLock.run(async () => {
        const present = new Set((await left()).map((row) => row.n));
        const rows = numbers
          .filter((n) => present.has(n))
          .map((n) => version(n, v, { topic: 'c' }));
        if (rows.length > 0) await store.insert(interactions, rows);
      });
    }
  })();
  const [a, b] = await Promise.all([
    deleteInteractions(context, { projectId, condition: topicIs('a') }),
    deleteInteractions(context, { projectId, condition: topicIs('b') }),
    writing,
  ]);
  const byNumber = Map.groupBy(await left(), (row) => row.n);
  expect(byNumber.size).toBe(60 - a - b);
  for (const versions of byNumber.values()) {
    expect(versions.at(-1)?.version).toBe(11);
  }
});

test('more ids than fit in memory are removed in passes', async () => {
  const { store } = opened;
  await store.insert(
    interactions,
    Array.from({ length: 50 }, (_, n) => version(n, 1)),
  );
  const deletedAt = MONDAY;
  await store.insert(
    tombstones,
    Array.from({ length: 40 }, (_, n) => ({
      project_id: projectId,
      id: idOf(n),
      deletion_id: 'large',
      deleted_at: deletedAt,
    })),
  );
  const table = { name: 'interactions', time: 'timestamp' };
  await removeByTombstones(store, table, { projectId, deletionId: 'large', idsPerPass: 15 });
  expect((await left()).map((row) => row.n)).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
});

test('a deletion cut short after its tombstones is finished by the job', async () => {
  const { store, context, control, barrier } = opened;
  await store.insert(interactions, [version(1, 1)]);
  barrier.current = () => Promise.reject(new Error('the process ends here'));
  const deletion = { projectId, condition: sql`1` };
  await expect(deleteInteractions(context, deletion)).rejects.toThrow('ends here');
  barrier.current = async () => {};
  expect(await left()).toHaveLength(1);
  await finishRemovalsJob(context).run(new AbortController().signal);
  expect(await left()).toEqual([]);
  expect(await control.jobState.get('unfinished-removal')).toBeNull();
});

test('while another process holds the writer lease a deletion is refused as retryable', async () => {
  const { context, control } = opened;
  await control.leases.release('writer', 'test');
  await control.leases.acquire('writer', 'somebody else', 60_000);
  const refused = deleteInteractions(context, { projectId, condition: sql`1` });
  await expect(refused).rejects.toMatchObject({ code: 'overloaded', retryable: true });
  await control.leases.release('writer', 'somebody else');
});
