/**
 * `node training/src/tagger/train.ts`: trains the tagger of names and addresses from `../shared/data` and the templates
 * beside this file, and writes `tagger.weights`. The same data give the same bytes. With `choose` a part of the templates
 * is left out, judged in the end, and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { createTagger, type TaggerHead } from '../../../server/src/enrichment/models/tagger.ts';
import { characterTables } from '../../../server/src/enrichment/models/tagger-characters.ts';
import { WEIGHTS_PER_FEATURE } from '../../../server/src/enrichment/models/tagger-features.ts';
import {
  decodeLexicon,
  encodeLexicon,
} from '../../../server/src/enrichment/models/tagger-lexicon.ts';
import { encodeWeights, type Weights } from '../../../server/src/enrichment/models/weights.ts';
import { wordCounts } from './corpora.ts';
import { trainCrf } from './crf.ts';
import { developmentReport } from './development-report.ts';
import { readGazetteers } from './gazetteers.ts';
import { buildLexicon } from './lexicon.ts';
import { createRandom } from './random.ts';
import { choosingTexts, trainingTexts } from './training-texts.ts';

const SEED = 20_260;
const FEATURE_BITS = 19;
const EPOCHS = 8;
/** Chosen on the development parts, for under half a percent of alarms on ordinary messages. */
const CAUTION: TaggerHead['caution'] = { person: [1.2, 0.4, 0.4, 0], address: 0.3 };
const COMMON_AT_LEAST = 4;
const out = new URL('../../../server/src/enrichment/models/weights/', import.meta.url);

const choosing = process.argv.includes('choose');
const started = process.cpuUsage();
const log = (line: string) =>
  console.log(`${(process.cpuUsage(started).user / 1e6).toFixed(0).padStart(4)} s  ${line}`);

const characters = characterTables();
const gazetteers = readGazetteers();
const random = createRandom(SEED);
const counts = wordCounts();
const common = [...counts].filter(([, count]) => count >= COMMON_AT_LEAST).map(([word]) => word);
const words = buildLexicon(characters, gazetteers, common);
const lexicon = encodeLexicon(words);
const texts = trainingTexts(random, gazetteers, { counts, choosing });
log(
  `${texts.length} texts, ${texts.filter(({ spans }) => spans.length > 0).length} with a name or an address; ${words.size} words`,
);

const { weights, transitions } = trainCrf(texts, {
  characters,
  lexicon: decodeLexicon(lexicon),
  featureBits: FEATURE_BITS,
  epochs: EPOCHS,
  rate: 0.15,
  atLeast: 3,
  decay: 0.01,
  dropout: 0.25,
  random,
  report: log,
});

/** Weights as whole numbers of `scale`; the few beyond the range are cut off. */
function quantised(): Weights<TaggerHead> {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * 0.99999)] ?? 1;
  const scale = largest / 127;
  const values = new Int8Array(2 ** FEATURE_BITS * WEIGHTS_PER_FEATURE + lexicon.length);
  weights.forEach((weight, i) => {
    values[i] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  });
  values.set(lexicon, weights.length);
  return {
    head: {
      featureBits: FEATURE_BITS,
      scale,
      transitions: [...transitions].map((t) => Number(t.toFixed(4))),
      caution: CAUTION,
    },
    values,
  };
}

const model = quantised();
log(
  developmentReport(
    createTagger(model, characters),
    choosing ? choosingTexts(createRandom(SEED + 1), gazetteers) : [],
  ),
);
if (!choosing) {
  const file = encodeWeights(model);
  writeFileSync(new URL('tagger.weights', out), file);
  log(`${file.length} bytes written`);
}
