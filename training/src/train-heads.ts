/**
 * `node training/src/train-heads.ts [head …]`: trains the heads of the built-in analysis (all, or those named) and writes
 * their weights. Deterministic; a few minutes on one core. `npm run eval -- --cards` then writes their cards.
 */
import { writeFileSync } from 'node:fs';
import { encodeWeights } from '../../server/src/enrichment/models/weights.ts';
import { tasks } from './train/tasks.ts';
import { trainHead } from './train/train-head.ts';

const FOLDER = new URL('../../server/src/enrichment/models/weights/', import.meta.url);
const named = process.argv.slice(2);

for (const task of tasks.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const started = performance.now();
  const file = encodeWeights(await trainHead(task));
  writeFileSync(new URL(`${task.name}.weights`, FOLDER), file);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${task.name}: ${(file.length / 1024).toFixed(0)} kB, ${seconds} s`);
}
