import type { TaggerHead } from '../../../server/src/enrichment/models/tagger.ts';
import { characterTables } from '../../../server/src/enrichment/models/tagger-characters.ts';
import { WEIGHTS_PER_FEATURE } from '../../../server/src/enrichment/models/tagger-features.ts';
import {
  decodeLexicon,
  encodeLexicon,
} from '../../../server/src/enrichment/models/tagger-lexicon.ts';
import type { Weights } from '../../../server/src/enrichment/models/weights.ts';
import { wordCounts } from './corpora.ts';
import { type Trained, trainCrf } from './crf.ts';
import { readGazetteers } from './gazetteers.ts';
import { buildLexicon } from './lexicon.ts';
import { createRandom } from './random.ts';
import { trainingTexts } from './training-texts.ts';
import { readVocabulary } from './words/vocabulary.ts';

const SEED = 20_260;
const FEATURE_BITS = 20;
const EPOCHS = 8;
/** Chosen on the folds, for under half a percent of alarms on ordinary messages. */
const CAUTION: TaggerHead['caution'] = { person: [1.3, -0.3, 0.3, 0], address: 0.3 };
const COMMON_AT_LEAST = 4;

/** Weights as whole numbers of `scale`; the few beyond the range are cut off. */
function quantised({ weights, transitions }: Trained, lexicon: Int8Array): Weights<TaggerHead> {
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

/** The tagger of names and addresses; without the templates of the `fold`, if one is left out to choose by. */
export function trainModel(
  fold: number | undefined,
  report: (line: string) => void,
): Weights<TaggerHead> {
  const characters = characterTables();
  const gazetteers = readGazetteers();
  const random = createRandom(SEED);
  const counts = wordCounts();
  const vocabulary = readVocabulary(gazetteers, counts);
  const common = [
    ...[...counts].filter(([, count]) => count >= COMMON_AT_LEAST).map(([word]) => word),
    ...Object.values(vocabulary).flat(),
  ];
  const words = buildLexicon(characters, gazetteers, common);
  const lexicon = encodeLexicon(words);
  const texts = trainingTexts(random, gazetteers, { counts, vocabulary, fold });
  report(
    `${texts.length} texts, ${texts.filter(({ spans }) => spans.length > 0).length} with a name or an address; ${words.size} words`,
  );
  const trained = trainCrf(texts, {
    characters,
    lexicon: decodeLexicon(lexicon),
    featureBits: FEATURE_BITS,
    epochs: EPOCHS,
    rate: 0.15,
    atLeast: 3,
    decay: 0.01,
    dropout: 0.25,
    forgotten: 0.1,
    random,
    report,
  });
  return quantised(trained, lexicon);
}
