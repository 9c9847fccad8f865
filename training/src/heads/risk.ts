import { type Head, probabilityOf } from '../../../server/src/enrichment/models/head.ts';
import { deepset } from '../data/deepset.ts';
import { goEmotions } from '../data/goemotions.ts';
import { gptFuzzPrompts } from '../data/gptfuzz.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { wildTweets } from '../data/wild-tweets.ts';
import { isHarmless, written } from '../data/written.ts';
import { attackPatterns } from '../synthetic/attack-patterns.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
import { hijackPatterns } from '../synthetic/hijack-patterns.ts';
import {
  everyWord,
  nearMisses,
  ordinaryPrompts,
  syntheticOrdinary,
  syntheticRows,
} from '../synthetic/synthetic-rows.ts';
import { takeoverPatterns } from '../synthetic/takeover-patterns.ts';
import { type Example, toExample } from '../train/example.ts';
import { finishLabels } from '../train/finish-labels.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask, ScoredExample } from '../train/task.ts';
import { alarmThreshold } from '../train/thresholds.ts';
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

/** Sentences written one by one say more than many of one pattern. */
const WRITTEN_WEIGHT = 10;

/** One attack in so many also follows an ordinary prompt. */
const EVERY = 5;

/** What makes a message an attack may come after a harmless beginning. */
function afterPrompts(attacks: readonly Row[], prompts: readonly Row[]): Row[] {
  const byLanguage = Map.groupBy(prompts, ({ language }) => language);
  return attacks
    .filter((_, i) => i % EVERY === 0)
    .flatMap((row, i) => {
      const before = byLanguage.get(row.language) ?? [];
      const prompt = before[(i * 7919) % before.length];
      return prompt ? [{ ...row, text: `${prompt.text} ${row.text}` }] : [];
    });
}

const ATTACK = riskOutputs.indexOf('attack');

const finish = finishLabels({
  // In unseen folds no ordinary request and none of deepset's questions passes from here on; the prompts decide.
  least: (output) => (output === 'attack' ? 0.15 : 0.5),
  threshold: 'least',
  calibrateOn: ({ set }) => set !== 'synthetic',
  alarms: () => 0.0003,
});

/**
 * Share of our ordinary prompts that may pass for attacks, each scored by a head that has not seen its pattern; the head
 * that has seen the others takes next to none of such prompts for one.
 */
const PROMPT_ALARMS = 0.03;

function promptThreshold({ head }: Head, unseen: readonly ScoredExample[]): number {
  const prompts = unseen.filter(({ example }) => example.set === 'prompts');
  const sure = prompts.map(({ scores }) => probabilityOf(head, scores, ATTACK));
  return Math.round(alarmThreshold(sure, PROMPT_ALARMS) * 1e4) / 1e4;
}

/** Attempts to take the assistant over. */
export const riskTask: HeadTask = {
  name: 'risk',
  outputs: riskOutputs,
  examples: async () => {
    const own = [
      ...syntheticRows(attackPatterns),
      ...syntheticRows(takeoverPatterns, everyWord),
      ...syntheticRows(hijackPatterns, everyWord),
    ];
    const prompts = ordinaryPrompts();
    const { within, alone } = inContext(own);
    return [
      ...(await deepset()).map(weighted(3)),
      ...gptFuzzPrompts().map(weighted(3)),
      ...own.map(weighted(1)),
      ...within.map(weighted(1)),
      ...alone.map(weighted(1)),
      ...written('attacks').map(weighted(WRITTEN_WEIGHT)),
      ...[...written('complaints'), ...written('moderation').filter(isHarmless)].map(weighted(1)),
      ...nearMisses().map(weighted(1)),
      ...prompts.map(weighted(1)),
      ...afterPrompts(own, prompts).map(weighted(1)),
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
  fit: { bits: 17, epochs: 10, rate: 0.1, decay: 1e-4, seed: 4 },
  folds: 4,
  finish: (head, unseen) => {
    const finished = finish(head, unseen);
    const least = promptThreshold(finished, unseen);
    const thresholds = finished.head.thresholds.map((threshold, output) =>
      output === ATTACK ? Math.max(threshold, least) : threshold,
    );
    return { ...finished, head: { ...finished.head, thresholds } };
  },
};
