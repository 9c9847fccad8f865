import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { xed } from '../data/xed.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
import { syntheticOrdinary, syntheticRows } from '../synthetic/synthetic-rows.ts';
import { softmaxFit } from '../train/calibrate.ts';
import type { Example } from '../train/example.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask, ScoredExample } from '../train/task.ts';
import { type Sign, signOf, signs } from './feelings.ts';

/** Each class twice: from texts of all languages, and from English texts that people labelled in full. */
const outputs = [...signs, ...signs.map((sign) => `${sign} in English`)];

const UNKNOWN = [-1, -1, -1] as const;
const targetsOf = (sign: Sign): number[] => signs.map((name) => Number(name === sign));
/** `isEnglish`: it trains the English outputs too. */
const bothOf = (targets: readonly number[], isEnglish: boolean): number[] => [
  ...targets,
  ...(isEnglish ? targets : UNKNOWN),
];

function reddit({ text, labels, language, split, set }: Row): Example[] {
  const sign = signOf(labels);
  if (!sign) return [];
  return [{ text, language, split, set, targets: bothOf(targetsOf(sign), true), weight: 0.6 }];
}

/**
 * Subtitles have neutral lines in English and Finnish only. Elsewhere the nearest to them are lines that are marked as
 * surprise or anticipation alone, which have no sign.
 */
const WITH_NEUTRAL = new Set(['en', 'fi']);
const XED_WEIGHT = 0.4;
const SIGNLESS_WEIGHT = 0.2;

function subtitle({ text, labels, language, split, set }: Row): Example[] {
  const sign = signOf(labels);
  if (!sign) return [];
  const signless = sign === 'neutral' && !labels.includes('neutral');
  if (signless && WITH_NEUTRAL.has(language)) return [];
  const weight = signless ? SIGNLESS_WEIGHT : XED_WEIGHT;
  return [{ text, language, split, set, targets: bothOf(targetsOf(sign), false), weight }];
}

const fixed =
  (weight: number) =>
  ({ text, labels, language, split, set }: Row): Example => ({
    text,
    language,
    split,
    set,
    weight,
    targets: bothOf(
      targetsOf(signs.find((sign) => labels.includes(sign)) ?? 'neutral'),
      language === 'en',
    ),
  });

const classOf = ({ example }: ScoredExample) => example.targets.slice(0, signs.length).indexOf(1);

/** Importance by example, so that each class of one data set weighs nearly alike (by the root of its frequency). */
function evenly(rows: readonly ScoredExample[], weightOf: (set: string) => number): number[] {
  const counts = new Map<string, number>();
  const key = (row: ScoredExample) => `${row.example.set} ${classOf(row)}`;
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return rows.map((row) => weightOf(row.example.set) / Math.sqrt(counts.get(key(row)) ?? 1));
}

function softmaxOn(rows: readonly ScoredExample[], weightOf: (set: string) => number) {
  const scores = rows.map((row) => row.scores);
  return softmaxFit(scores, rows.map(classOf), evenly(rows, weightOf), signs.length);
}

/** How much ordinary requests count in the calibration beside other texts: there are fewer kinds of them. */
const ORDINARY = 0.15;
const SYNTHETIC = 0.4;

/** How the user sounds: three exclusive classes. */
export const sentimentTask: HeadTask = {
  name: 'sentiment',
  outputs,
  examples: async () => [
    ...goEmotions().flatMap(reddit),
    ...xed().flatMap(subtitle),
    ...ordinaryQueries().map(fixed(0.5)),
    ...syntheticOrdinary().map(fixed(1)),
    ...syntheticRows(feelingPatterns).map(fixed(0.6)),
  ],
  featuresOf: messageFeatures,
  fit: { bits: 18, epochs: 4, rate: 0.1, decay: 1e-4, seed: 1 },
  finish: (head, dev) => {
    const english = dev.filter(({ example }) => example.language === 'en' && example.set !== 'xed');
    // Scores of the English outputs mean nothing elsewhere.
    const other = dev
      .filter(({ example }) => example.language !== 'en' && example.language !== 'fi')
      .map(({ example, scores }) => ({
        example,
        scores: scores.map((score, i) => (i < signs.length ? score : 0)),
      }));
    const softmaxes = {
      english: softmaxOn(english, (set) => (set === 'goemotions' ? 1 : ORDINARY)),
      other: softmaxOn(other, (set) => (set === 'xed' ? 1 : SYNTHETIC)),
    };
    return { ...head, head: { ...head.head, softmaxes } };
  },
};
