import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { written } from '../data/written.ts';
import { xed } from '../data/xed.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
import { feelinglessRows, shortFeelingRows } from '../synthetic/feeling-short-rows.ts';
import { feelingWordRows, syntheticOrdinary, syntheticRows } from '../synthetic/synthetic-rows.ts';
import { softmaxFit } from '../train/calibrate.ts';
import { type Example, toExample } from '../train/example.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask, ScoredExample } from '../train/task.ts';
import { type Sign, signOf, signs } from './feelings.ts';

const withSign = (row: Row, sign: Sign, weight: number): Example =>
  toExample(
    row,
    signs.map((name) => Number(name === sign)),
    weight,
  );

const reddit = (weight: number) => (row: Row) => {
  const sign = signOf(row.labels);
  return sign ? [withSign(row, sign, weight)] : [];
};

/**
 * Subtitles have neutral lines in English and Finnish only. Elsewhere the nearest to them are lines that are marked as
 * surprise or anticipation alone, which have no sign.
 */
const WITH_NEUTRAL = new Set(['en', 'fi']);

const subtitle = (weight: number) => (row: Row) => {
  const sign = signOf(row.labels);
  if (!sign) return [];
  const signless = sign === 'neutral' && !row.labels.includes('neutral');
  return signless && WITH_NEUTRAL.has(row.language) ? [] : [withSign(row, sign, weight)];
};

const fixed = (weight: number) => (row: Row) =>
  withSign(row, signs.find((sign) => row.labels.includes(sign)) ?? 'neutral', weight);

/** What both heads learn from; what weighs how much. */
const examplesOf = (weights: {
  readonly reddit: number;
  readonly subtitles: number;
  /** Sentences to assistants, written one by one: neither films nor talk on Reddit are like them. */
  readonly written: number;
}): Example[] => [
  ...goEmotions().flatMap(reddit(weights.reddit)),
  ...xed().flatMap(subtitle(weights.subtitles)),
  ...written('feelings').map(fixed(weights.written)),
  ...ordinaryQueries().map(fixed(0.5)),
  ...syntheticOrdinary().map(fixed(1)),
  ...syntheticRows(feelingPatterns).map(fixed(0.6)),
  ...feelingWordRows().map(fixed(0.6)),
  ...feelinglessRows().map(fixed(1)),
  ...shortFeelingRows().map(fixed(1)),
];

const classOf = ({ example }: ScoredExample) => example.targets.indexOf(1);

/** Calibrates on the data sets that `weightOf` names; each class of one weighs by the root of its frequency. */
const finishOn =
  (weightOf: Readonly<Record<string, number>>, speaks: (language: string) => boolean) =>
  (...[head, unseen]: Parameters<HeadTask['finish']>) => {
    const rows = unseen.filter(
      ({ example: { set, language } }) => set in weightOf && speaks(language),
    );
    const key = (row: ScoredExample) => `${row.example.set} ${classOf(row)}`;
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
    const softmax = softmaxFit(
      rows.map(({ scores }) => scores),
      rows.map(classOf),
      rows.map((row) => (weightOf[row.example.set] ?? 0) / Math.sqrt(counts.get(key(row)) ?? 1)),
      signs.length,
    );
    return { ...head, head: { ...head.head, softmax } };
  };

/** How the user sounds in any language: three exclusive classes. */
export const sentimentTask: HeadTask = {
  name: 'sentiment',
  outputs: signs,
  examples: async () => examplesOf({ reddit: 0.6, subtitles: 2, written: 8 }),
  featuresOf: messageFeatures,
  fit: { bits: 20, epochs: 9, rate: 0.1, decay: 1e-4, seed: 1 },
  finish: finishOn(
    { xed: 1, synthetic: 0.4, written: 0.15 },
    (language) => !WITH_NEUTRAL.has(language),
  ),
};

/** The same in English, of which there is most, and most of it is talk among people instead of films. */
export const englishSentimentTask: HeadTask = {
  name: 'english-sentiment',
  outputs: signs,
  examples: async () =>
    examplesOf({ reddit: 1.2, subtitles: 0.5, written: 12 }).filter(
      ({ language }) => language === 'en',
    ),
  featuresOf: messageFeatures,
  fit: { bits: 18, epochs: 4, rate: 0.1, decay: 5e-4, seed: 1 },
  // Ordinary requests count less: there are fewer kinds of them. So do films, in which people feel more.
  finish: finishOn(
    {
      goemotions: 1,
      clinc150: 0.3,
      banking77: 0.3,
      nlupp: 0.3,
      sgd: 0.3,
      synthetic: 0.15,
      xed: 0.15,
      written: 0.3,
    },
    () => true,
  ),
};
