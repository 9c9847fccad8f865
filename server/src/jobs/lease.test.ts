import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Leases } from '../control/leases.ts';
import { type TemporaryControl, temporaryControl } from '../control/temporary-control.ts';
import { withLease } from './lease.ts';

let temporary: TemporaryControl;
let leases: Leases;
beforeAll(async () => {
  temporary = await temporaryControl();
  ({ leases } = temporary.control);
});
afterAll(() => temporary.remove());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('while one holder works, another does not get the lease, however long it takes', async () => {
  const lease = { leases, name: 'long', holder: 'a', ttlMs: 600 };
  const working = withLease(lease, async (signal) => {
    await sleep(1_500);
    return signal.aborted;
  });
  await sleep(1_000);
  expect(await withLease({ ...lease, holder: 'b' }, async () => 'ran')).toEqual({ held: false });
  expect(await working).toEqual({ held: true, value: false });
});

test('a holder whose lease was taken away is told to stop', async () => {
  const lease = { leases, name: 'lost', holder: 'a', ttlMs: 150 };
  const result = await withLease(lease, async (signal) => {
    await leases.release('lost', 'a');
    await leases.acquire('lost', 'b', 60_000);
    const end = Date.now() + 5_000;
    while (!signal.aborted && Date.now() < end) await sleep(10);
    return signal.aborted;
  });
  expect(result).toEqual({ held: true, value: true });
});

test('the same holder may take its lease again, for another job of the same process', async () => {
  const lease = { leases, name: 'shared', holder: 'a' };
  const nested = await withLease(lease, () => withLease(lease, async () => 'both'));
  expect(nested).toEqual({ held: true, value: { held: true, value: 'both' } });
});
