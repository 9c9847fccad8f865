/**
 * `node training/src/tagger/train.ts`: trains the tagger of names and addresses from `../shared/data` and the templates
 * beside this file, and writes `tagger.weights`. The same data give the same bytes. With `choose` each third of the
 * templates is left out in turn and judged in the end, and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { createTagger } from '../../../server/src/enrichment/models/tagger.ts';
import { encodeWeights } from '../../../server/src/enrichment/models/weights.ts';
import { developmentReport } from './development-report.ts';
import { trainModel } from './train-model.ts';
import { FOLDS } from './training-texts.ts';

const out = new URL('../../../server/src/enrichment/models/weights/', import.meta.url);

const started = process.cpuUsage();
const log = (line: string) =>
  console.log(`${(process.cpuUsage(started).user / 1e6).toFixed(0).padStart(4)} s  ${line}`);

if (process.argv.includes('choose')) {
  for (let fold = 0; fold < FOLDS; fold++)
    log(developmentReport(createTagger(trainModel(fold, log)), fold));
} else {
  const file = encodeWeights(trainModel(undefined, log));
  writeFileSync(new URL('tagger.weights', out), file);
  log(`${file.length} bytes written`);
}
