import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { defineTable, flag, text, typed } from './columns.ts';
import { type AnyTable, createTable, partsTable } from './ddl.ts';
import { migrate } from './migrate.ts';
import { raw, sql } from './sql.ts';
import { tombstones } from './tables/tombstones.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const shared = { orderBy: 'id', versionColumn: 'version', shardBy: 'cityHash64(id)' } as const;
const older = defineTable({
  name: 'things',
  ...shared,
  indexes: ['INDEX by_old lower(name) TYPE bloom_filter(0.01) GRANULARITY 1'],
  columns: { id: text(''), version: typed('UInt64', 0, ''), name: text('') },
});
const newer = defineTable({
  name: 'things',
  ...shared,
  settings: ['max_parts_in_total = 77777'],
  indexes: ['INDEX by_name name TYPE bloom_filter(0.01) GRANULARITY 1'],
  columns: {
    ...older.columns,
    scores: typed<Record<string, number>>('Map(LowCardinality(String), UInt16)', {}, ''),
    done: flag(''),
  },
});

test('columns, indexes and settings that were declared later are added, and old rows read as empty', async () => {
  const { store } = opened;
  await migrate(store, { tables: [older] });
  await store.insert(older, [{ id: 'a', version: 1, name: 'first' }]);
  await migrate(store, { tables: [newer] });
  await migrate(store, { tables: [newer] });
  await store.insert(newer, [
    { id: 'b', version: 1, name: 'second', scores: { x: 3 }, done: true },
  ]);
  expect(await store.readRows(newer, sql`FINAL ORDER BY id`)).toEqual([
    { id: 'a', version: 1, name: 'first', scores: {}, done: false },
    { id: 'b', version: 1, name: 'second', scores: { x: 3 }, done: true },
  ]);
  const indexes = await store.query(
    sql`SELECT name FROM system.data_skipping_indices WHERE table = 'things'`,
  );
  expect(indexes).toEqual([{ name: 'by_name' }]);
  const [stored] = await store.query<{ text: string }>(
    sql`SELECT create_table_query AS text FROM system.tables WHERE name = 'things'`,
  );
  expect(stored?.text).toContain('max_parts_in_total = 77777');
});

test('an older release that knows fewer columns goes on writing', async () => {
  await opened.store.insert(older, [{ id: 'c', version: 1, name: 'third' }]);
  const rows = await opened.store.readRows(older, sql`FINAL WHERE id = 'c'`);
  expect(rows).toEqual([{ id: 'c', version: 1, name: 'third' }]);
});

test('a column of another type without a migration is refused by name', async () => {
  const changed: AnyTable = {
    ...older,
    columns: { ...older.columns, name: typed('UInt64', 0, '') },
  };
  await expect(migrate(opened.store, { tables: [changed] })).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('things.name is stored as String'),
  });
});

test('numbered migrations run once, in order, and are remembered', async () => {
  const ran: string[] = [];
  const migration = (name: string) => ({
    name,
    run: async () => {
      ran.push(name);
    },
  });
  const options = { tables: [], migrations: ['one', 'two', 'three'].map(migration) };
  await migrate(opened.store, options);
  await migrate(opened.store, options);
  expect(ran).toEqual(['two', 'three']);
});

test('data of a newer release is refused', async () => {
  await expect(migrate(opened.store)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringMatching(/schema version 3; this release knows versions up to 1/),
  });
});

test('on a cluster only the engine clause differs', () => {
  const cluster = { name: 'main', replicated: true };
  const [single] = createTable(tombstones);
  const [local, view] = createTable(tombstones, cluster);
  const engine = /ENGINE = .*/;
  expect(
    local?.replace(engine, '').replace('`tombstones_local` ON CLUSTER `main`', '`tombstones`'),
  ).toBe(single?.replace(engine, ''));
  expect(single).toContain('ENGINE = ReplacingMergeTree(deleted_at)\n');
  expect(local).toContain(
    "ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}', deleted_at)\n",
  );
  expect(view).toBe(
    'CREATE TABLE IF NOT EXISTS `tombstones` ON CLUSTER `main` AS `tombstones_local`\n' +
      'ENGINE = Distributed(`main`, currentDatabase(), `tombstones_local`, cityHash64(id))',
  );
  const [plain] = createTable(tombstones, { name: 'main', replicated: false });
  expect(plain).toContain('ENGINE = ReplacingMergeTree(deleted_at)\n');
});

test('every acknowledged insert and every merge is on disk', async () => {
  const [row] = await opened.store.query<{ text: string }>(
    raw("SELECT create_table_query AS text FROM system.tables WHERE name = 'interactions'"),
  );
  expect(row?.text).toContain('fsync_after_insert = 1');
  expect(row?.text).toContain('min_rows_to_fsync_after_merge = 1');
});

test('on a cluster, parts are those of every replica, under the names that statements use', () => {
  expect(partsTable(undefined)).toContain('hostName() AS host, table, partition_id');
  expect(partsTable(undefined)).toContain('FROM system.parts WHERE');
  const ofCluster = partsTable({ name: 'main', replicated: true });
  expect(ofCluster).toContain("replaceRegexpOne(table, '_local$', '') AS table");
  expect(ofCluster).toContain("FROM clusterAllReplicas('main', system.parts) WHERE");
});
