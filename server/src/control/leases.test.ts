import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let now = 0;
let temporary: TemporaryControl;
beforeEach(async () => {
  now = 1_700_000_000_000_000;
  temporary = await temporaryControl(() => now);
});
afterEach(() => temporary.remove());

test('of many who ask at once, over several connections, one gets the lease', async () => {
  const stores = [
    temporary.control.leases,
    (await temporary.open()).leases,
    (await temporary.open()).leases,
  ];
  for (let round = 0; round < 20; round++) {
    const asked = Array.from({ length: 30 }, (_, i) =>
      stores[i % stores.length]!.acquire(`job-${round}`, `holder-${i}`, 10_000),
    );
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  }
});

test('a lease is free again when it was released or ran out, and its holder may take it twice', async () => {
  const { leases } = temporary.control;
  expect(await leases.acquire('job', 'a', 1_000)).toBe(true);
  expect(await leases.acquire('job', 'a', 1_000)).toBe(true);
  expect(await leases.acquire('job', 'b', 1_000)).toBe(false);
  await leases.release('job', 'b');
  expect(await leases.acquire('job', 'b', 1_000)).toBe(false);
  await leases.release('job', 'a');
  expect(await leases.acquire('job', 'b', 1_000)).toBe(true);
  now += 1_000_000;
  expect(await leases.acquire('job', 'a', 1_000)).toBe(true);
});

test('renewing keeps a lease, and tells the holder who lost it', async () => {
  const { leases } = temporary.control;
  await leases.acquire('job', 'a', 1_000);
  now += 900_000;
  expect(await leases.renew('job', 'a', 1_000)).toBe(true);
  now += 900_000;
  expect(await leases.acquire('job', 'b', 1_000)).toBe(false);
  now += 200_000;
  expect(await leases.renew('job', 'a', 1_000)).toBe(false);
  expect(await leases.acquire('job', 'b', 1_000)).toBe(true);
  expect(await leases.renew('job', 'a', 1_000)).toBe(false);
});
