/**
 * `npm run in-turn -w bench -- --checkout DIR`: ingestion by the server of this checkout and by that of another, in turn,
 * medians and their ratio; without `--checkout` the other is the floor (`floor-server.ts`). The machine's speed changes by
 * half within an hour; what runs in turn has the same share of it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEvents } from './events.ts';
import { BATCH_SIZE, createKinds, type Kind } from './kinds.ts';
import { runLoad } from './load.ts';
import { describeMachine } from './machine.ts';
import { totalMicros, watchTimes } from './processor-time.ts';
import { startServer } from './start-server.ts';
import { median } from './stats.ts';

const { values: options } = parseArgs({
  options: {
    /** The other checkout, with its packages installed; default: the floor instead. */
    checkout: { type: 'string' },
    /** Each is old, new, new, old. */
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '6' },
    'spread-minutes': { type: 'string', default: '0' },
  },
});

const WARM_UP_SECONDS = 4;
const CONNECTIONS = 256;

const floor = join(import.meta.dirname, 'floor-server.ts');
const sides: Readonly<Record<'there' | 'here', Parameters<typeof startServer>[0]>> = {
  there: options.checkout ? { checkout: options.checkout } : { command: [process.execPath, floor] },
  here: { checkout: join(import.meta.dirname, '../..') },
};
type Side = keyof typeof sides;

const { single, batch } = createKinds(
  createEvents(1, { spreadMs: Number(options['spread-minutes']) * 60_000 }),
);

/** Interactions a second, and processor time of one in µs. */
type Run = { readonly perSecond: number; readonly micros: number };

/** What a fresh server of one side does, warmed up. */
async function runOnce(side: Side): Promise<{ readonly single: Run; readonly batch: Run }> {
  const server = await startServer(sides[side]);
  const load = async (kind: Kind, seconds: number): Promise<Run> => {
    const times = watchTimes(server.pid);
    const { url, key } = server;
    const result = await runLoad({ url, key, connections: CONNECTIONS, seconds, ...kind });
    return {
      perSecond: Math.round(result.acceptedInTime / result.seconds),
      micros: totalMicros(times.since(), result.accepted),
    };
  };
  await load(single, WARM_UP_SECONDS);
  const seconds = Number(options.seconds);
  const runs = { single: await load(single, seconds), batch: await load(batch, seconds) };
  await server.stop();
  return runs;
}

console.log(describeMachine());
const runs: Record<Side, Awaited<ReturnType<typeof runOnce>>[]> = { there: [], here: [] };
for (let round = 0; round < Number(options.rounds); round++) {
  for (const side of ['there', 'here', 'here', 'there'] as const) {
    runs[side].push(await runOnce(side));
  }
}
console.log('\n| load | there | here | ratio | all runs, there; here |\n|---|---|---|---|---|');
for (const [name, kind, measure] of [
  ['single events, a second', 'single', 'perSecond'],
  ['single events, µs of processor time', 'single', 'micros'],
  [`batches of ${BATCH_SIZE}, a second`, 'batch', 'perSecond'],
  [`batches of ${BATCH_SIZE}, µs of processor time`, 'batch', 'micros'],
] as const) {
  const [there, here] = [runs.there, runs.here].map((own) => own.map((run) => run[kind][measure]));
  const [before, now] = [median(there ?? []), median(here ?? [])];
  const all = `${there?.join(' ')}; ${here?.join(' ')}`;
  console.log(`| ${name} | ${before} | ${now} | ${(now / before).toFixed(2)} | ${all} |`);
}
