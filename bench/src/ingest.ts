import { parseArgs } from 'node:util';
import { createEvents } from './events.ts';
import { insertStraight } from './insert-straight.ts';
import { createKinds, type Kind } from './kinds.ts';
import { type LoadResult, runLoad } from './load.ts';
import { describeMachine } from './machine.ts';
import { residentMb } from './processes.ts';
import { timesText, watchTimes } from './processor-time.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { median, quantile } from './stats.ts';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '256' },
    'batch-connections': { type: 'string', default: '256' },
    /** Runs single events at 70 % of the reached load for so long and shows memory and latency by minute. */
    minutes: { type: 'string', default: '0' },
    /** Over how many minutes the times of the events are spread; 0: all of just now. */
    'spread-minutes': { type: 'string', default: '0' },
    'straight-rows': { type: 'string', default: '200000' },
    /** A checkout whose server is to be measured, with its packages installed; default: this one. */
    checkout: { type: 'string' },
  },
});
const seconds = Number(options.seconds);

const events = createEvents(1, { spreadMs: Number(options['spread-minutes']) * 60_000 });
const { single, batch } = createKinds(events);
let acknowledged = 0;

console.log(describeMachine());
const server = await startServer({ checkout: options.checkout });
console.log(`idle: ${memoryText(server)}`);
await phase('warm-up, single', single, Number(options.connections), 5);

const singleRate = await phase('single events', single, Number(options.connections), seconds);
await phase(
  'single events at 70 %',
  single,
  Number(options.connections),
  seconds,
  0.7 * singleRate,
);
const batchRate = await phase(
  'batches of 100',
  batch,
  Number(options['batch-connections']),
  seconds,
);
await phase(
  'batches at 70 %',
  batch,
  Number(options['batch-connections']),
  seconds,
  0.7 * batchRate,
);
for (let minute = 1; minute <= Number(options.minutes); minute++) {
  await phase(
    `minute ${minute}, single at 70 %`,
    single,
    Number(options.connections),
    60,
    0.7 * singleRate,
  );
}
const stored = await countStored();
console.log(
  `acknowledged ${acknowledged}, counted by the read API ${stored}: ${stored < acknowledged ? 'LOST' : 'nothing lost'}`,
);
for (const [text, times] of server.warnings) console.log(`logged ${times} times: ${text}`);
console.log(`after all: ${memoryText(server)}`);
console.log(`stopped in ${Math.round(await server.stop())} ms`);

for (const size of [1_000, 5_000]) {
  const rate = await insertStraight(events, Number(options['straight-rows']), size);
  console.log(`straight into the engine, ${size} rows an insert: ${Math.round(rate)} rows/s`);
}

/** Runs one phase, prints its line and answers the acknowledged requests a second. */
async function phase(
  name: string,
  kind: Kind,
  connections: number,
  duration: number,
  ratePerSecond?: number,
): Promise<number> {
  const { path, nextBody } = kind;
  const memory: number[] = [];
  const lags: number[] = [];
  const watch = setInterval(() => memory.push(residentMb(server.pid).total), 1000);
  const watchLag = setInterval(() => void lagSeconds().then((lag) => lags.push(lag)), 250);
  const rate = ratePerSecond === undefined ? {} : { ratePerSecond };
  const load = {
    url: server.url,
    key: server.key,
    path,
    connections,
    seconds: duration,
    nextBody,
    ...rate,
  };
  const times = watchTimes(server.pid);
  const result = await runLoad(load);
  clearInterval(watch);
  clearInterval(watchLag);
  const perSecond = result.acknowledgedInTime / result.seconds;
  acknowledged += result.accepted;
  console.log(line(name, result, connections, memory, lags));
  console.log(`  processor time ${timesText(times.since(), result.accepted)}`);
  console.log(`  the load generator took ${result.ownCores.toFixed(2)} of a core`);
  return perSecond;
}

function line(
  name: string,
  { seconds, acceptedInTime, latenciesMs, byStatus, unsent }: LoadResult,
  connections: number,
  memory: readonly number[],
  lags: readonly number[],
): string {
  const others = Object.entries(byStatus).filter(([status]) => status !== '202');
  return [
    `${name} (${connections} connections): ${Math.round(acceptedInTime / seconds)} interactions/s acknowledged`,
    `p50 ${quantile(latenciesMs, 0.5).toFixed(0)} ms, p99 ${quantile(latenciesMs, 0.99).toFixed(0)} ms`,
    `analysed and visible after median ${quantile(lags, 0.5).toFixed(1)} s, p99 ${quantile(lags, 0.99).toFixed(1)} s`,
    `memory median ${median(memory)} MiB, highest ${Math.max(...memory)} MiB`,
    ...(unsent > 0 ? [`${unsent} not sent in time`] : []),
    others.length === 0
      ? 'nothing refused'
      : `not 202: ${JSON.stringify(Object.fromEntries(others))}`,
  ].join('; ');
}

function memoryText({ pid }: RunningServer): string {
  const { total, byProcess } = residentMb(pid);
  const parts = Object.entries(byProcess).map(([name, mb]) => `${name}: ${mb}`);
  return `${total} MiB (${parts.join(', ')})`;
}

async function countStored(): Promise<number> {
  await call('/api/v1/status/settled', {});
  const day = 86_400_000;
  const answer = await call('/api/external/get-interaction-aggregates', {
    time_range: {
      start: new Date(Date.now() - 2 * day).toISOString(),
      end: new Date(Date.now() + day).toISOString(),
    },
    filters: [],
    variables: ['n_interactions'],
  });
  return (answer as { data: { n_interactions: number }[] }).data[0]?.n_interactions ?? 0;
}

/** How far behind the conversation analysis is: everything accepted so long ago is analysed and visible. */
async function lagSeconds(): Promise<number> {
  const headers = { Authorization: `Bearer ${server.key}` };
  const response = await fetch(`${server.url}/api/v1/status`, { headers });
  return ((await response.json()) as { lag_seconds: number }).lag_seconds;
}

async function call(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
