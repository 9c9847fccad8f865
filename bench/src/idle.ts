import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { describeMachine } from './machine.ts';
import { residentMb } from './processes.ts';
import { byNpm, startServer } from './start-server.ts';
import { median } from './stats.ts';

const { values: options } = parseArgs({
  options: {
    starts: { type: 'string', default: '5' },
    /** How long the server is left alone before its memory is read, seconds. */
    rest: { type: 'string', default: '30' },
  },
});

const commands = {
  'empty Node HTTP server': [process.execPath, join(import.meta.dirname, 'empty-server.ts')],
  'node server/src/main.ts': undefined,
  'npm start': byNpm,
} as const;

console.log(describeMachine());
for (const [name, command] of Object.entries(commands)) {
  const readyMs: number[] = [];
  const stopMs: number[] = [];
  for (let start = 0; start < Number(options.starts); start++) {
    const server = await startServer(command === undefined ? {} : { command: [...command] });
    readyMs.push(server.listeningAfterMs + (await untilReady(server.url)));
    stopMs.push(await server.stop());
  }
  console.log(
    `${name}: ready after ${text(readyMs)} on an empty data directory; stopped after ${text(stopMs)}`,
  );
}

const server = await startServer();
await untilReady(server.url);
await sleep(Number(options.rest) * 1000);
const { total, byProcess } = residentMb(server.pid);
console.log(`idle for ${options.rest} s: ${total} MiB resident`, byProcess);
await server.stop();

function text(values: readonly number[]): string {
  return `${Math.round(median(values))} ms (median of ${values.length}, at most ${Math.round(Math.max(...values))})`;
}

/** Asks until the answer is 200; answers how long that took, ms. */
async function untilReady(url: string): Promise<number> {
  const from = performance.now();
  while ((await fetch(`${url}/readyz`)).status !== 200) await sleep(10);
  return performance.now() - from;
}
