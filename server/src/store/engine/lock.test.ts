import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDirectory, readLockHolder } from './lock.ts';
import { isAlive, processScope, processStartTime } from './process-identity.ts';

let directory = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'undertone-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

/** Another process that holds the directory; resolves when it does. */
async function holder(): Promise<ChildProcess> {
  const module = JSON.stringify(join(import.meta.dirname, 'lock.ts'));
  const program = `const { lockDirectory } = await import(${module});
    await lockDirectory(${JSON.stringify(directory)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  children.push(child);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

function forge(fields: Record<string, unknown>): void {
  const own = { pid: process.pid, startTime: processStartTime(process.pid), scope: processScope() };
  const lock = { ...own, host: hostname(), since: '2024-05-30T00:00:00Z', ...fields };
  writeFileSync(join(directory, 'undertone.lock'), JSON.stringify(lock));
}

test('a second process is refused with a message that names the first', async () => {
  const child = await holder();
  await expect(lockDirectory(directory)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringMatching(
      new RegExp(
        `${directory} is in use by process ${child.pid} on host ${hostname()}, running since 20`,
      ),
    ),
  });
});

test('the same process cannot hold it twice, but again after releasing it', async () => {
  const lock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toThrow(`process ${process.pid}`);
  lock.release();
  expect(existsSync(join(directory, 'undertone.lock'))).toBe(false);
  (await lockDirectory(directory)).release();
});

test('the lock of a killed process is taken over', async () => {
  const child = await holder();
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const lock = await lockDirectory(directory);
  expect(readLockHolder(directory)?.pid).toBe(process.pid);
  lock.release();
});

test('the lock of a process whose pid another one has now is taken over', async () => {
  forge({ startTime: '1' });
  (await lockDirectory(directory)).release();
});

test('the engine that a dead holder left behind is ended', async () => {
  const orphan = spawn('sleep', ['60']);
  children.push(orphan);
  const engine = { pid: orphan.pid ?? 0, startTime: processStartTime(orphan.pid ?? 0) ?? '' };
  forge({ startTime: '1', engine });
  const lock = await lockDirectory(directory);
  await expect.poll(() => isAlive(engine)).toBe(false);
  lock.release();
});

test('a holder on another host counts as long as it touches its lock', async () => {
  forge({ scope: 'other host', host: 'db-2' });
  const path = join(directory, 'undertone.lock');
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), 300);
  await expect(lockDirectory(directory)).rejects.toThrow('on host db-2');
  clearInterval(beat);
  const long = new Date(Date.now() - 60_000);
  utimesSync(path, long, long);
  (await lockDirectory(directory)).release();
});

test('a file that is no lock does not block the start', async () => {
  writeFileSync(join(directory, 'undertone.lock'), '');
  const lock = await lockDirectory(directory);
  expect(JSON.parse(readFileSync(join(directory, 'undertone.lock'), 'utf8')).pid).toBe(process.pid);
  lock.release();
});
