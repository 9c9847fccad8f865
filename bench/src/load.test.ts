import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { runLoad } from './load.ts';
import { quantile } from './stats.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(
  answer: (
    count: number,
    received: string,
  ) => { status: number; afterMs: number; body?: string; headers?: Record<string, string> },
): Promise<string> {
  let count = 0;
  const started = createServer(async (request, response) => {
    const received = (await request.setEncoding('utf8').toArray()).join('');
    const { status, afterMs, body = '{"n":1}', headers } = answer(count++, received);
    const head = { ...headers, 'content-length': body.length };
    setTimeout(() => response.writeHead(status, head).end(body), afterMs);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const load = { path: '/', key: 'k', connections: 4, seconds: 2, nextBody: () => '{}' };

test('every answer is counted by its status', async () => {
  const url = await listen((n) => ({ status: n === 3 ? 503 : 202, afterMs: 1 }));
  const { byStatus, latenciesMs, acknowledgedInTime } = await runLoad({ ...load, url });
  expect(byStatus['503']).toBe(1);
  expect(byStatus['202']).toBe(latenciesMs.length);
  expect(acknowledgedInTime).toBeGreaterThan(0);
});

test('what is to come again later does, with the same body', async () => {
  const bodies: { text: string; at: number }[] = [];
  const url = await listen((n, text) => {
    bodies.push({ text, at: performance.now() });
    const isFirst = n === 0;
    return {
      status: isFirst ? 503 : 202,
      afterMs: 0,
      ...(isFirst && { headers: { 'retry-after': '1' } }),
    };
  });
  let made = 0;
  await runLoad({ ...load, url, connections: 1, nextBody: () => `{"n":${made++}}` });
  expect(bodies.slice(0, 3).map(({ text }) => text)).toEqual(['{"n":0}', '{"n":0}', '{"n":1}']);
  expect((bodies[1]?.at ?? 0) - (bodies[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

test('of a batch what was accepted counts, not what was sent', async () => {
  const url = await listen(() => ({
    status: 202,
    afterMs: 1,
    body: '{"accepted":3,"rejected":7}',
  }));
  const { accepted, latenciesMs } = await runLoad({ ...load, seconds: 0.2, url });
  expect(accepted).toBe(3 * latenciesMs.length);
});

test('a stall is felt by every request that was due meanwhile', async () => {
  const url = await listen((n) => ({ status: 202, afterMs: n === 2 ? 1000 : 0 }));
  const { latenciesMs } = await runLoad({ ...load, url, connections: 1, ratePerSecond: 50 });
  // Fifty were due during that second; measured from when they were sent, only one would be slow.
  expect(latenciesMs.filter((ms) => ms > 100).length).toBeGreaterThan(10);
  expect(quantile(latenciesMs, 1)).toBeGreaterThan(950);
});
