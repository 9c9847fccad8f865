import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while no other start of this checkout does such work; waits for a live one, takes over from a dead one. */
export async function underLock(folder, work) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'installing');
  let waits = false;
  while (!take(file)) {
    if (!waits) console.error('Another start of Undertone is installing; waiting for it …');
    waits = true;
    await sleep(250);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(file)) rmSync(file, { force: true });
    return false;
  }
}

/** No installation takes this long: its number belongs to another process by now. */
const longestMs = 30 * 60_000;

function isAlive(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > longestMs) return false;
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
