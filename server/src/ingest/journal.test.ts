import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import { completeRow } from '../store/columns.ts';
import { flushedBefore } from '../store/flushed-before.ts';
import { weekOf } from '../store/partition.ts';
import { sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { openJournal } from './journal.ts';
import { createJournalFile } from './journal-file.ts';
import { encodeRows, type FinishedLine } from './landing.ts';
import { lineColumns, lineEnds, openLines } from './prepared-line.ts';

const WEEK = 7 * 86_400_000_000;
const START = Date.UTC(2026, 4, 4) * 1000;

let opened: Awaited<ReturnType<typeof openTestStore>>;
let directory: string;
let nextRow = 0;
let away = false;
/** Refuses inserts while the engine is said to be away. */
let store: Store;

beforeAll(async () => {
  opened = await openTestStore();
  directory = join(opened.directory, 'journal');
  store = {
    ...opened.store,
    async insertLines(...call) {
      if (away) throw new AppError('store_unavailable', 'away');
      return opened.store.insertLines(...call);
    },
  };
});
afterAll(() => opened.close());
beforeEach(async () => {
  away = false;
  rmSync(directory, { recursive: true, force: true });
  await opened.store.command(sql`TRUNCATE TABLE interactions`);
});

const open = (
  onFailure: (error: unknown) => void = () => {},
  onDamage: (path: string) => void = () => {},
) => openJournal({ directory, store, onFailure, onDamage });

function line(input = 'a question', timestamp: Micros = START): FinishedLine {
  const id = `00000000-0000-4000-8000-${String(nextRow++).padStart(12, '0')}`;
  const row = completeRow(interactions, { project_id: 'p', id, timestamp, input });
  const [opened] = openLines([row]);
  return { week: weekOf(timestamp), open: opened!.open, end: lineEnds(timestamp)('c') };
}

/** Rows in the engine, versions and repetitions included. */
async function inEngine(): Promise<number> {
  const [row] = await opened.store.query<{ n: number }>(sql`SELECT count() AS n FROM interactions`);
  return row?.n ?? 0;
}

const files = () => readdirSync(directory);

test('what was kept is on disk at once, in the engine after a flush, and then no longer in a file', async () => {
  const journal = await open();
  expect([journal.waitingSince(), journal.waiting()]).toEqual([undefined, 0]);
  await journal.keep([line(), line('üben\nand "quoted"', START + WEEK)], 1);
  await journal.keep([line()], 2);
  expect([journal.waitingSince(), journal.waiting(), files().length]).toEqual([1, 3, 1]);
  await journal.flush();
  expect([journal.waitingSince(), journal.waiting(), files().length]).toEqual([undefined, 0, 0]);
  expect(await inEngine()).toBe(3);
  const texts = await opened.store.query(sql`SELECT input FROM interactions ORDER BY id`);
  expect(texts).toEqual([
    { input: 'a question' },
    { input: 'üben\nand "quoted"' },
    { input: 'a question' },
  ]);
  await journal.close();
});

test('nobody has to ask for a flush', async () => {
  const journal = await open();
  await journal.keep([line()], 1);
  await expect.poll(inEngine).toBe(1);
  await expect.poll(files).toEqual([]);
  await journal.close();
});

test('at whatever moment of keeping rows a flush begins, each of them is there once', async () => {
  const journal = await open();
  const moments = 40;
  for (let moment = 0; moment < moments; moment++) {
    await journal.keep([line()], moment);
    const kept = journal.keep([line()], moment);
    for (let i = 0; i < moment; i++) await null;
    const flushed = journal.flush();
    await kept;
    await flushed;
  }
  await journal.flush();
  expect(await inEngine()).toBe(2 * moments);
  expect(files()).toEqual([]);
  await journal.close();
});

test('what a crash left is in the engine before the journal is used again', async () => {
  mkdirSync(directory, { recursive: true });
  for (const name of ['000000000007.journal', '000000000008.journal']) {
    const file = await createJournalFile(join(directory, name), lineColumns);
    await file.append(encodeRows([line(), line()]), 5);
    await file.close();
  }
  writeFileSync(join(directory, 'copy of 7'), '');
  const told: unknown[] = [];
  const journal = await openJournal({
    directory,
    store,
    onFailure: () => {},
    onDamage: () => {},
    onFound: (interactions) => told.push(interactions),
    onUnknown: (path) => told.push(path),
  });
  expect(told).toEqual([join(directory, 'copy of 7'), 4]);
  rmSync(join(directory, 'copy of 7'));
  expect([await inEngine(), journal.waiting(), files()]).toEqual([4, 0, []]);
  await journal.keep([line()], 6);
  expect(files()).toEqual(['000000000009.journal']);
  await journal.close();
  expect(await inEngine()).toBe(5);
});

test('what a failing disk left of a file gets in, its copy is kept and named, and the journal goes on', async () => {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, '000000000007.journal');
  const file = await createJournalFile(path, lineColumns);
  await file.append(encodeRows([line('which of these')]), 5);
  await file.append(encodeRows([line()]), 6);
  await file.close();
  const damaged = Buffer.from(readFileSync(path, 'utf8').replace('which', 'whIch'));
  writeFileSync(path, damaged);
  writeFileSync(join(directory, '000000000008.journal'), 'nothing of ours\n');
  const named: string[] = [];
  const journal = await open(undefined, (copy) => named.push(copy));
  expect(named).toEqual([`${path}.damaged`, join(directory, '000000000008.journal.damaged')]);
  expect(readFileSync(`${path}.damaged`)).toEqual(damaged);
  expect(files()).toEqual(['000000000007.journal.damaged', '000000000008.journal.damaged']);
  await journal.keep([line()], 7);
  await journal.close();
  expect(await inEngine()).toBe(2);
});

test('while the engine is away rows are kept, a flush says so, and all get in when it is back', async () => {
  const failures: unknown[] = [];
  const journal = await open((error) => failures.push(error));
  away = true;
  await journal.keep([line()], 1);
  await expect(journal.flush()).rejects.toMatchObject({ code: 'store_unavailable' });
  await journal.keep([line()], 2);
  await expect(journal.flush()).rejects.toMatchObject({ code: 'store_unavailable' });
  expect([journal.waiting(), journal.waitingSince(), files().length]).toEqual([2, 1, 2]);
  expect(failures.length).toBeGreaterThanOrEqual(2);
  away = false;
  await expect.poll(inEngine).toBe(2);
  await expect.poll(files).toEqual([]);
  await journal.close();
});

test('an engine that stays away does not fill memory: from a limit on rows are refused', async () => {
  const journal = await open();
  away = true;
  const many = () => Array.from({ length: 4_000 }, () => line());
  for (let i = 0; i < 3; i++) await journal.keep(many(), i);
  await expect(journal.flush()).rejects.toThrow();
  await expect(journal.keep([line()], 4)).rejects.toMatchObject({ code: 'store_unavailable' });
  expect(journal.waiting()).toBe(12_000);
  away = false;
  await journal.flush();
  await journal.keep([line()], 5);
  await journal.close();
  expect(await inEngine()).toBe(12_001);
});

test('a row that the engine cannot read is set aside and told of; all others get in', async () => {
  const failures: unknown[] = [];
  const journal = await open((error) => failures.push(error));
  const readable = line();
  const spoilt = Buffer.from(readable.open).toString().replace('00000000-0000', 'no uuid at all');
  const unreadable = { ...readable, open: Buffer.from(spoilt) };
  await journal.keep([line(), line(), unreadable, line(), line()], 1);
  await journal.flush();
  expect([await inEngine(), journal.waiting(), files()]).toEqual([4, 0, ['refused.ndjson']]);
  expect(readFileSync(join(directory, 'refused.ndjson'), 'utf8')).toBe(
    `${spoilt}${readable.end}\n`,
  );
  expect(failures).toHaveLength(1);
  await journal.close();
});

test('a journal that is closed while the engine is away leaves its files for the next start', async () => {
  const journal = await open();
  away = true;
  await journal.keep([line()], 1);
  await journal.close();
  expect(files()).toHaveLength(1);
  away = false;
  await (await open()).close();
  expect([await inEngine(), files()]).toEqual([1, []]);
});

test('a directory that cannot be written is a failure of the caller, and nothing waits', async () => {
  const journal = await open();
  rmSync(directory, { recursive: true });
  await expect(journal.keep([line()], 1)).rejects.toMatchObject({
    code: 'store_unavailable',
    retryAfterSeconds: 2,
  });
  mkdirSync(directory);
  await journal.keep([line()], 2);
  await journal.flush();
  expect(await inEngine()).toBe(1);
  await journal.close();
});

test('a statement of a store that is flushed before sees what was kept before', async () => {
  const journal = await open();
  const upToDate = flushedBefore(store, journal.flush);
  for (let i = 1; i <= 5; i++) {
    await journal.keep([line()], i);
    const [row] = await upToDate.query(sql`SELECT count() AS n FROM interactions`);
    expect(row).toEqual({ n: i });
  }
  await journal.keep([line()], 6);
  await upToDate.command(sql`DELETE FROM interactions WHERE project_id = 'p'`);
  expect(await inEngine()).toBe(0);
  await journal.close();
});

test('while rows cannot be inserted reads go on without them, and a command says that it cannot', async () => {
  const journal = await open();
  const upToDate = flushedBefore(store, journal.flush);
  await journal.keep([line()], 1);
  await journal.flush();
  away = true;
  await journal.keep([line()], 2);
  expect(await upToDate.query(sql`SELECT count() AS n FROM interactions`)).toEqual([{ n: 1 }]);
  await expect(
    upToDate.command(sql`DELETE FROM interactions WHERE project_id = 'p'`),
  ).rejects.toMatchObject({ code: 'store_unavailable' });
  away = false;
  await journal.close();
});
