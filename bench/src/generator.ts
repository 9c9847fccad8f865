// Which load generator leaves the server more of the machine: ours or autocannon, against a server that does nothing.
import { join } from 'node:path';
import autocannon from 'autocannon';
import { createEvents } from './events.ts';
import { runLoad } from './load.ts';
import { describeMachine } from './machine.ts';
import { startServer } from './start-server.ts';

const path = '/event-ingestion/api/v1/events/interactions';
const connections = 256;
const seconds = 8;

console.log(describeMachine());
const server = await startServer({
  command: [process.execPath, join(import.meta.dirname, 'empty-server.ts')],
});
const events = createEvents(1);
let sent = 0;
for (let round = 1; round <= 3; round++) {
  const nextBody = () => events(sent++);
  const own = await measured(async () => {
    const load = { url: server.url, path, key: server.key, connections, seconds, nextBody };
    return (await runLoad(load)).acknowledgedInTime / seconds;
  });
  const other = await measured(async () => {
    const options = {
      url: server.url + path,
      connections,
      duration: seconds,
      method: 'POST' as const,
    };
    return (await autocannon({ ...options, body: nextBody() })).requests.average;
  });
  console.log(
    `round ${round}: ours, a new body each ${own}; autocannon, always the same body ${other}`,
  );
}
await server.stop();

async function measured(run: () => Promise<number>): Promise<string> {
  const before = process.cpuUsage();
  const perSecond = await run();
  const { user, system } = process.cpuUsage(before);
  const micros = (user + system) / (perSecond * seconds);
  return `${Math.round(perSecond)} requests/s at ${micros.toFixed(0)} µs of CPU each`;
}
