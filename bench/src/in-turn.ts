/**
 * `npm run in-turn -w bench -- --checkout DIR`: ingestion by the server of this checkout and by that of another, in turn,
 * medians and their ratio. The machine's speed changes by half within an hour; what runs in turn has the same share of it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { batchBody, createEvents } from './events.ts';
import { runLoad } from './load.ts';
import { describeMachine } from './machine.ts';
import { watchTimes } from './processor-time.ts';
import { startServer } from './start-server.ts';
import { median } from './stats.ts';

const { values: options } = parseArgs({
  options: {
    /** The other checkout, with its packages installed. */
    checkout: { type: 'string' },
    /** Each is old, new, new, old. */
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '6' },
    'spread-minutes': { type: 'string', default: '0' },
  },
});
if (options.checkout === undefined) throw new Error('--checkout DIR is missing');

const WARM_UP_SECONDS = 4;
const BATCH_SIZE = 100;
const CONNECTIONS = 256;

const here = join(import.meta.dirname, '../..');
const sides = { there: options.checkout, here } as const;
type Side = keyof typeof sides;

const events = createEvents(1, { spreadMs: Number(options['spread-minutes']) * 60_000 });
let sent = 0;
const kinds = {
  'single events': {
    path: '/event-ingestion/api/v1/events/interactions',
    nextBody: () => events(sent++),
  },
  'batches of 100': {
    path: '/event-ingestion/api/v1/events/batch',
    nextBody: () => {
      sent += BATCH_SIZE;
      return batchBody(events, sent - BATCH_SIZE, BATCH_SIZE);
    },
  },
} as const;
type Kind = keyof typeof kinds;

/** Interactions a second, and processor time of one in µs. */
type Run = { readonly perSecond: number; readonly micros: number };

async function runOnce(side: Side): Promise<Record<Kind, Run>> {
  const server = await startServer({ checkout: sides[side] });
  const load = async (kind: Kind, seconds: number): Promise<Run> => {
    const times = watchTimes(server.pid);
    const { url, key } = server;
    const result = await runLoad({ url, key, connections: CONNECTIONS, seconds, ...kinds[kind] });
    const ms = [...times.since().values()].reduce((sum, one) => sum + one, 0);
    return {
      perSecond: result.acceptedInTime / result.seconds,
      micros: (ms * 1000) / Math.max(1, result.accepted),
    };
  };
  await load('single events', WARM_UP_SECONDS);
  const seconds = Number(options.seconds);
  const runs = {
    'single events': await load('single events', seconds),
    'batches of 100': await load('batches of 100', seconds),
  };
  await server.stop();
  return runs;
}

console.log(describeMachine());
const runs: Record<Side, Record<Kind, Run>[]> = { there: [], here: [] };
for (let round = 0; round < Number(options.rounds); round++) {
  for (const side of ['there', 'here', 'here', 'there'] as const) {
    runs[side].push(await runOnce(side));
  }
}
console.log('\n| load | there | here | ratio | all runs, there; here |\n|---|---|---|---|---|');
for (const kind of Object.keys(kinds) as Kind[]) {
  for (const [unit, measure] of [
    ['a second', 'perSecond'],
    ['µs of processor time', 'micros'],
  ] as const) {
    const figures = (side: Side) => runs[side].map((run) => Math.round(run[kind][measure]));
    const [there, ours] = [median(figures('there')), median(figures('here'))];
    const all = `${figures('there').join(' ')}; ${figures('here').join(' ')}`;
    console.log(
      `| ${kind}, ${unit} | ${there} | ${ours} | ${(ours / there).toFixed(2)} | ${all} |`,
    );
  }
}
