import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { xed } from '../data/xed.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
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

function reddit(row: Row): Example[] {
  const sign = signOf(row.labels);
  return sign ? [withSign(row, sign, 0.6)] : [];
}

/**
 * Subtitles have neutral lines in English and Finnish only. Elsewhere the nearest to them are lines that are marked as
 * surprise or anticipation alone, which have no sign.
 */
const WITH_NEUTRAL = new Set(['en', 'fi']);

function subtitle(row: Row): Example[] {
  const sign = signOf(row.labels);
  if (!sign) return [];
  const signless = sign === 'neutral' && !row.labels.includes('neutral');
  return signless && WITH_NEUTRAL.has(row.language) ? [] : [withSign(row, sign, 1)];
}

const fixed = (weight: number) => (row: Row) =>
  withSign(row, signs.find((sign) => row.labels.includes(sign)) ?? 'neutral', weight);

/** What both heads learn from besides subtitles. */
const common = (): Example[] => [
  ...goEmotions().flatMap(reddit),
  ...ordinaryQueries().map(fixed(0.5)),
  ...syntheticOrdinary().map(fixed(1)),
  ...syntheticRows(feelingPatterns).map(fixed(0.6)),
  ...feelingWordRows().map(fixed(0.6)),
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
  examples: async () => [...common(), ...xed().flatMap(subtitle)],
  featuresOf: messageFeatures,
  fit: { bits: 20, epochs: 6, rate: 0.1, decay: 1e-4, seed: 1 },
  finish: finishOn({ xed: 1, synthetic: 0.4 }, (language) => !WITH_NEUTRAL.has(language)),
};

/** The same in English, from texts that people labelled in full. */
export const englishSentimentTask: HeadTask = {
  name: 'english-sentiment',
  outputs: signs,
  examples: async () => common().filter(({ language }) => language === 'en'),
  featuresOf: messageFeatures,
  fit: { bits: 16, epochs: 4, rate: 0.1, decay: 1e-4, seed: 1 },
  // Ordinary requests count less: there are fewer kinds of them.
  finish: finishOn(
    { goemotions: 1, clinc150: 0.15, banking77: 0.15, nlupp: 0.15, sgd: 0.15, synthetic: 0.15 },
    () => true,
  ),
};
