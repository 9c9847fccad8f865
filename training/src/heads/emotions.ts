import { emotionNames } from '../../../server/src/enrichment/data/emotions.ts';
import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { xed } from '../data/xed.ts';
import { feelinglessRows } from '../synthetic/feeling-short-rows.ts';
import { syntheticOrdinary } from '../synthetic/synthetic-rows.ts';
import { type Example, toExample } from '../train/example.ts';
import { finishLabels } from '../train/finish-labels.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask } from '../train/task.ts';
import { productEmotions } from './feelings.ts';

function reddit(row: Row): Example {
  const found = productEmotions(row.labels);
  return toExample(
    row,
    emotionNames.map((name) => Number(found.includes(name))),
  );
}

/** The emotions that XED names as the product does; of the others a line says nothing. */
const SHARED = new Set(['anger', 'disgust', 'fear', 'joy', 'sadness']);
/** Without the languages that share few words with those of the product: they would crowd the table. */
const LANGUAGES = new Set(['es', 'fr', 'de', 'it', 'pt', 'nl']);
const XED_WEIGHT = 0.25;

const subtitle = (row: Row): Example =>
  toExample(
    row,
    emotionNames.map((name) => (SHARED.has(name) ? Number(row.labels.includes(name)) : -1)),
    XED_WEIGHT,
  );

const calm = (row: Row): Example =>
  toExample(
    row,
    emotionNames.map(() => 0),
    0.5,
  );

/** What the user feels: 24 emotions, each by itself. */
export const emotionsTask: HeadTask = {
  name: 'emotions',
  outputs: emotionNames,
  examples: async () => [
    ...goEmotions().map(reddit),
    ...xed()
      .filter(({ language }) => LANGUAGES.has(language))
      .map(subtitle),
    ...ordinaryQueries().map(calm),
    ...syntheticOrdinary().map(calm),
    ...feelinglessRows()
      .filter(({ language }) => language === 'en' || LANGUAGES.has(language))
      .map(calm),
  ],
  featuresOf: messageFeatures,
  fit: { bits: 16, epochs: 5, rate: 0.1, decay: 1e-4, seed: 2 },
  finish: finishLabels({
    least: () => 0.15,
    threshold: 'best',
    calibrateOn: ({ set }) => set === 'goemotions',
  }),
};
