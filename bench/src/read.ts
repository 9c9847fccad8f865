import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Store } from '../../server/src/store/store.ts';
import {
  addFreshVersions,
  describeTable,
  generateRows,
  indexTexts,
  settle,
} from './generate-rows.ts';
import { describeMachine } from './machine.ts';
import { openStore } from './open-store.ts';
import { findKnown, type ReadCase, readCases } from './read-cases.ts';
import { median } from './stats.ts';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '7' },
    /** Of the engine while it answers, MiB. Rows are generated with more. */
    memory: { type: 'string', default: '750' },
    only: { type: 'string', default: '' },
    /** Keeps the settled rows: made there once, then used again. */
    keep: { type: 'string' },
  },
});
/** Inserts over several partitions at once need more than the server ever does. */
const GENERATING_MB = 6000;
const rows = Number(options.rows);
const runs = Number(options.runs);

console.log(describeMachine());
const directory = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
const startedAt = performance.now();
if (options.keep !== undefined && existsSync(options.keep)) {
  cpSync(options.keep, directory, { recursive: true });
} else {
  const maker = await openStore({ directory, memoryMb: GENERATING_MB });
  await generateRows(maker.store, rows);
  await settle(maker.store);
  await indexTexts(maker.store);
  await maker.close();
  if (options.keep !== undefined) cpSync(directory, options.keep, { recursive: true });
}
console.log(`at hand after ${Math.round((performance.now() - startedAt) / 1000)} s`);

const { store, close } = await openStore({ directory, memoryMb: Number(options.memory) });
let failures = 0;
await measure(store, 'settled', ({ targets }) => targets.settled);

await addFreshVersions(store, 'newest', 0.05);
await measure(store, '5 % fresh versions in the newest partitions', ({ targets }) => targets.fresh);

await settle(store);
await indexTexts(store);
await addFreshVersions(store, 'everywhere', 0.05);
await measure(
  store,
  '5 % fresh versions everywhere (reported, no target)',
  () => Number.POSITIVE_INFINITY,
);
await close();
rmSync(directory, { recursive: true, force: true });
console.log(failures === 0 ? 'every target reached' : `${failures} targets missed`);
process.exitCode = failures === 0 ? 0 : 1;

async function measure(on: Store, state: string, target: (one: ReadCase) => number): Promise<void> {
  console.log(`\n${state}: ${await describeTable(on)}`);
  console.log('| case | ours, ms | compared, ms | ratio | target |\n|---|---|---|---|---|');
  const cases = readCases(await findKnown(on)).filter(({ name }) => name.includes(options.only));
  for (const one of cases) {
    const { ours, compared } = await alternate(on, one);
    const ratio = ours / compared;
    const limit = target(one);
    const verdict = Number.isFinite(limit) ? `${limit} ${ratio <= limit ? '✔' : '✖'}` : '';
    if (ratio > limit) failures += 1;
    console.log(
      `| ${one.name} | ${ours.toFixed(0)} | ${compared.toFixed(0)} | ${ratio.toFixed(2)} | ${verdict} |`,
    );
  }
}

/** A B A B …, after one run of each to warm up; medians in ms. */
async function alternate(on: Store, one: ReadCase): Promise<{ ours: number; compared: number }> {
  const times = { ours: [] as number[], compared: [] as number[] };
  for (let run = 0; run <= runs; run++) {
    for (const side of ['ours', 'compared'] as const) {
      const from = performance.now();
      await one[side](on);
      if (run > 0) times[side].push(performance.now() - from);
    }
  }
  return { ours: median(times.ours), compared: median(times.compared) };
}
