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
