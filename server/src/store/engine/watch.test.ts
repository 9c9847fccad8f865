import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchEngine } from './watch.ts';

/** Answers whatever it is asked. */
const ANSWERING = `require('http').createServer((_, answer) => answer.end()).listen(process.argv[1], () => console.log('up'))`;

test('an engine that answers is not taken for hung by a process that had no time to read its answer', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'undertone-watch-'));
  const socketPath = join(directory, 'engine');
  const engine = spawn(process.execPath, ['-e', ANSWERING, socketPath]);
  await once(engine.stdout, 'data');
  const hangs: number[] = [];
  const stop = watchEngine({
    socketPath,
    pid: engine.pid ?? 0,
    onHang: (silentMs) => hangs.push(silentMs),
  });
  // It has just asked for the first time.
  await sleep(1_002);
  const began = performance.now();
  while (performance.now() - began < 2_500);
  await sleep(1_500);
  stop();
  engine.kill('SIGKILL');
  rmSync(directory, { recursive: true });
  expect(hangs).toEqual([]);
});
