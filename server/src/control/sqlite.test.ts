import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqliteDialect } from './sqlite.ts';

let directory: string;
let db: Kysely<Record<string, never>>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'undertone-sqlite-'));
  db = new Kysely({ dialect: sqliteDialect(join(directory, 'x.db')) });
  await sql`CREATE TABLE notes (text TEXT)`.execute(db);
});
afterAll(async () => {
  await db.destroy();
  await rm(directory, { recursive: true });
});

test('a full disk is told as such, can be tried again, and harms nothing', async () => {
  const insert = () => sql`INSERT INTO notes VALUES (${'x'.repeat(100_000)})`.execute(db);
  await sql`PRAGMA max_page_count = 4`.execute(db);
  await expect(insert()).rejects.toMatchObject({
    code: 'store_unavailable',
    message: 'The control store has no disk space left; nothing was changed.',
  });
  await sql`PRAGMA max_page_count = 1000`.execute(db);
  await insert();
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM notes`.execute(db);
  expect(rows).toEqual([{ n: 1 }]);
});

test('any other error stays what it is', async () => {
  await sql`CREATE UNIQUE INDEX once ON notes (text)`.execute(db);
  const insert = () => sql`INSERT INTO notes VALUES ('twice')`.execute(db);
  await insert();
  await expect(insert()).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR' });
});
