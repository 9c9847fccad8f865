import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { registerFigures } from './server-metrics.ts';

test('a figure is read anew whenever the metrics are', async () => {
  const registry = new Registry();
  let queued = 3;
  registerFigures(registry, { queued: { help: 'waiting', value: () => queued } });
  expect(await registry.metrics()).toContain('undertone_queued 3');
  queued = 0;
  expect(await registry.metrics()).toContain('undertone_queued 0');
});

test('a figure may have one value for each of several, take time, or be unknown', async () => {
  const registry = new Registry();
  let failing: Record<string, number> = { expire: 1, purge: 0 };
  let free: number | undefined = 7;
  registerFigures(registry, {
    failing: { help: 'jobs', label: 'job', values: () => failing },
    free: { help: 'space', value: async () => free },
  });
  const samples = async () =>
    (await registry.metrics()).split('\n').filter((line) => line.startsWith('undertone_'));
  expect(await samples()).toEqual([
    'undertone_failing{job="expire"} 1',
    'undertone_failing{job="purge"} 0',
    'undertone_free 7',
  ]);
  failing = { purge: 1 };
  free = undefined;
  expect(await samples()).toEqual(['undertone_failing{job="purge"} 1']);
});
