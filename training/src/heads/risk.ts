import { deepset } from '../data/deepset.ts';
import { goEmotions } from '../data/goemotions.ts';
import { gptFuzzPrompts } from '../data/gptfuzz.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { wildTweets } from '../data/wild-tweets.ts';
import { attackPatterns } from '../synthetic/attack-patterns.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
import {
  everyWord,
  nearMisses,
  syntheticOrdinary,
  syntheticRows,
} from '../synthetic/synthetic-rows.ts';
import { takeoverPatterns } from '../synthetic/takeover-patterns.ts';
import { type Example, toExample } from '../train/example.ts';
import { finishLabels } from '../train/finish-labels.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask } from '../train/task.ts';
import { harmlessForeign } from './foreign-texts.ts';
import { inContext } from './in-context.ts';
import { longOrdinary } from './long-texts.ts';

/** `attack` is either of the two others. */
export const riskOutputs = ['attack', 'prompt_injection', 'jailbreak'] as const;

const targets: Readonly<Record<string, readonly number[]>> = {
  injection: [1, -1, -1],
  prompt_injection: [1, 1, 0],
  jailbreak: [1, 0, 1],
};

const weighted =
  (weight: number) =>
  (row: Row): Example =>
    toExample(row, targets[row.labels[0] ?? ''] ?? [0, 0, 0], weight);

/** Attempts to take the assistant over. */
export const riskTask: HeadTask = {
  name: 'risk',
  outputs: riskOutputs,
  examples: async () => {
    const own = [...syntheticRows(attackPatterns), ...syntheticRows(takeoverPatterns, everyWord)];
    const { within, alone } = inContext(own);
    return [
      ...(await deepset()).map(weighted(3)),
      ...gptFuzzPrompts().map(weighted(3)),
      ...own.map(weighted(1)),
      ...within.map(weighted(1)),
      ...alone.map(weighted(1)),
      ...nearMisses().map(weighted(1)),
      ...syntheticRows(feelingPatterns).map(weighted(0.5)),
      ...goEmotions()
        .filter((_, i) => i % 4 === 0)
        .map(weighted(0.5)),
      ...ordinaryQueries().map(weighted(1)),
      ...syntheticOrdinary().map(weighted(1)),
      ...wildTweets().map(weighted(0.5)),
      ...longOrdinary().map(weighted(1)),
      ...harmlessForeign().map(weighted(0.3)),
    ];
  },
  featuresOf: messageFeatures,
  fit: { bits: 16, epochs: 10, rate: 0.1, decay: 1e-4, seed: 4 },
  folds: 4,
  finish: finishLabels({
    // In unseen folds 95 % of deepset's messages from 0.3 on are injections, 98 % from 0.5 on.
    least: (output) => (output === 'attack' ? 0.35 : 0.5),
    threshold: 'least',
    calibrateOn: ({ set }) => set !== 'synthetic',
    alarms: () => 0.0003,
  }),
};
