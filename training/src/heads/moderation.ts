import { goEmotions } from '../data/goemotions.ts';
import { type HateCheckRow, hateCheck } from '../data/hatecheck.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { davidson, surge } from '../data/toxicity.ts';
import { wildTweets } from '../data/wild-tweets.ts';
import { isHarmless, written } from '../data/written.ts';
import { abusePatterns } from '../synthetic/abuse-patterns.ts';
import { dangerPatterns } from '../synthetic/danger-patterns.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
import { harmPatterns } from '../synthetic/harm-patterns.ts';
import {
  everydayMessages,
  everyWord,
  nearMisses,
  ordinaryPrompts,
  syntheticOrdinary,
  syntheticRows,
} from '../synthetic/synthetic-rows.ts';
import { type Example, toExample } from '../train/example.ts';
import { finishLabels } from '../train/finish-labels.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask } from '../train/task.ts';
import { signOf } from './feelings.ts';
import { harmlessForeign } from './foreign-texts.ts';
import { inContext } from './in-context.ts';
import { longOrdinary } from './long-texts.ts';

/** `toxic` is anything abusive; the rest are the product's kinds. Profanity alone is left to the lexicon. */
export const moderationOutputs = [
  'toxic',
  'hate',
  'sexual',
  'self_harm',
  'violence',
  'harassment',
] as const;
type Output = (typeof moderationOutputs)[number];

/** What is not named is 0; -1 is unknown. */
function example(row: Row, known: Partial<Record<Output, number>>, weight?: number): Example {
  return toExample(
    row,
    moderationOutputs.map((output) => known[output] ?? 0),
    weight,
  );
}
const clean = (row: Row) => example(row, {});

function tweet(row: Row): Example {
  if (row.labels.includes('none')) return clean(row);
  const hate = Number(row.labels.includes('hate'));
  return example(row, { toxic: 1, hate, sexual: -1, violence: -1, harassment: -1 }, 0.5);
}

/** There are few of them, and they are nearer to what people write to an assistant than tweets. */
const COMMENT_WEIGHT = 4;

/** They are few beside the messages whose words they share. */
const NEAR_MISS_WEIGHT = 2;

/** Sentences written one by one say more than many of one pattern. */
const WRITTEN_WEIGHT = 6;

/** What customers write in six languages, and tweets: most of what is harmless is in English else. */
const OTHERS_WEIGHT = 2;

/** They are many, and far from everything that a moderator would look at. */
const PROMPT_WEIGHT = 0.3;

const comment = (row: Row): Example =>
  row.labels.includes('none')
    ? example(row, {}, COMMENT_WEIGHT)
    : example(
        row,
        { toxic: 1, hate: -1, sexual: -1, violence: -1, harassment: -1 },
        COMMENT_WEIGHT,
      );

/** In most of their languages there is nothing else. */
const HATE_CASE_WEIGHT = 2;

function hateCase(row: HateCheckRow): Example {
  if (row.labels.includes('hate')) {
    const violence = row.functionality.startsWith('threat') ? 1 : -1;
    return example(row, { toxic: 1, hate: 1, violence, harassment: -1 }, HATE_CASE_WEIGHT);
  }
  // Swearing, and abuse of somebody who belongs to no protected group: no hate, but hardly clean.
  const abusive = /^(?:profanity|target)/.test(row.functionality);
  const known = abusive ? { toxic: -1, harassment: -1, violence: -1 } : ({} as const);
  return example(row, known, HATE_CASE_WEIGHT);
}

/** Abuse of a person counts as toxic; dangerous and sexual messages may or may not. */
function harm(row: Row, weight?: number): Example {
  const [kind = ''] = row.labels;
  const toxic = kind === 'harassment' || kind === 'hate' ? 1 : kind === 'self_harm' ? 0 : -1;
  const harassment = kind === 'violence' || kind === 'hate' ? -1 : 0;
  return example(row, { harassment, [kind]: 1, toxic }, weight);
}

/** What a moderator would look at. */
export const moderationTask: HeadTask = {
  name: 'moderation',
  outputs: moderationOutputs,
  examples: async () => {
    const own = [
      ...syntheticRows(harmPatterns),
      ...syntheticRows({ ...dangerPatterns, ...abusePatterns }, everyWord),
    ];
    const { within, alone } = inContext(own);
    const byHand = written('moderation');
    return [
      ...davidson().map(tweet),
      ...surge().map(comment),
      ...hateCheck().map(hateCase),
      ...own.map((row) => harm(row)),
      ...within.map((row) => harm(row)),
      ...byHand.filter((row) => !isHarmless(row)).map((row) => harm(row, WRITTEN_WEIGHT)),
      ...byHand.filter(isHarmless).map((row) => example(row, {}, WRITTEN_WEIGHT)),
      ...[...written('complaints'), ...written('attacks').filter(isHarmless)].map((row) =>
        example(row, {}, OTHERS_WEIGHT),
      ),
      ...alone.map(clean),
      ...nearMisses().map((row) => example(row, {}, NEAR_MISS_WEIGHT)),
      ...everydayMessages().map(clean),
      ...ordinaryPrompts().map((row) => example(row, {}, PROMPT_WEIGHT)),
      ...syntheticRows(feelingPatterns).map(clean),
      ...goEmotions()
        .filter(({ labels }) => signOf(labels) === 'positive')
        .map((row) => example(row, { sexual: -1 }, 0.5)),
      ...ordinaryQueries().map(clean),
      ...syntheticOrdinary().map(clean),
      ...wildTweets().map((row) => example(row, {}, OTHERS_WEIGHT)),
      ...longOrdinary().map(clean),
      ...harmlessForeign().map((row) => example(row, { sexual: -1 }, 0.3)),
    ];
  },
  featuresOf: messageFeatures,
  fit: { bits: 17, epochs: 8, rate: 0.1, decay: 1e-4, seed: 3 },
  folds: 4,
  finish: finishLabels({
    // Comments that are toxic score low beside tweets, of which most are; precision on them is high from here on.
    least: (output) => (output === 'toxic' ? 0.35 : 0.5),
    threshold: 'least',
    // HateCheck's pairs are made to be hard to tell apart, in other languages than English only.
    calibrateOn: ({ set }, output) => output !== 'toxic' || set !== 'hatecheck',
    alarms: (output) => (output === 'toxic' ? 0.0005 : 0.0004),
  }),
};
