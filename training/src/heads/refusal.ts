import { matchOutput } from '../../../server/src/enrichment/rulebook.ts';
import { readText } from '../../../server/src/enrichment/text.ts';
import { goEmotions } from '../data/goemotions.ts';
import { ordinaryAnswers } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { wildTweets } from '../data/wild-tweets.ts';
import { written } from '../data/written.ts';
import { answerPatterns } from '../synthetic/answer-patterns.ts';
import { declinePatterns } from '../synthetic/decline-patterns.ts';
import { replyPatterns } from '../synthetic/reply-patterns.ts';
import {
  everyWord,
  nearMisses,
  syntheticOrdinary,
  syntheticRows,
} from '../synthetic/synthetic-rows.ts';
import { answerFeatures } from '../train/answer-features.ts';
import { type Example, toExample } from '../train/example.ts';
import { finishLabels } from '../train/finish-labels.ts';
import type { HeadTask } from '../train/task.ts';

const example = (row: Row, weight?: number): Example =>
  toExample(row, [Number(row.labels.includes('refusal'))], weight);

/** Sentences written one by one say more than many of one pattern. */
const WRITTEN_WEIGHT = 10;

/** Our own helpful answers have the words of refusals. */
const REPLY_WEIGHT = 6;

/** They are no answers: a few of them say enough about a language. */
const ELSEWHERE_WEIGHT = 0.6;

/** Answers go on after their first sentence, refusals often too: a part of them gets another text behind. */
function withContinuation(rows: readonly Row[], continuations: readonly string[]): Row[] {
  return rows.map((row, i) =>
    i % 3 === 0
      ? { ...row, text: `${row.text} ${continuations[i % continuations.length] ?? ''}` }
      : row,
  );
}

function declinesByRule(text: string): boolean {
  return matchOutput(readText(text)).problems.some(({ label }) => label === 'refusal');
}

/** Whether an answer declines what was asked. There are no public labels for it here: our own sentences, and SGD's answers. */
export const refusalTask: HeadTask = {
  name: 'refusal',
  outputs: ['refusal'],
  examples: async () => {
    // Some answers of SGD do say that something could not be done: the rules know them, and they are no examples of help.
    const answers = ordinaryAnswers().filter(({ text }) => !declinesByRule(text));
    const reddit = goEmotions().filter((_, i) => i % 4 === 0);
    const texts = [...answers, ...reddit]
      .filter(({ split, text }) => split === 'train' && text.length > 40)
      .map(({ text }) => text);
    const own = [
      ...syntheticRows(answerPatterns),
      ...syntheticRows(declinePatterns, everyWord),
      ...syntheticRows(replyPatterns, everyWord),
    ];
    // SGD answers in English only: without harmless texts in other languages these would be signs of a refusal.
    const elsewhere = [...syntheticOrdinary(), ...nearMisses(), ...wildTweets()].filter(
      ({ language }) => language !== 'en',
    );
    return [
      ...withContinuation(own, texts).map((row) =>
        example(row, row.labels.includes('refusal') ? 1 : REPLY_WEIGHT),
      ),
      ...[...answers, ...reddit].map((row) => example(row)),
      ...written('refusals').map((row) => example(row, WRITTEN_WEIGHT)),
      ...elsewhere.map((row) => example(row, ELSEWHERE_WEIGHT)),
    ];
  },
  featuresOf: answerFeatures,
  fit: { bits: 16, epochs: 6, rate: 0.1, decay: 1e-4, seed: 5 },
  folds: 4,
  finish: finishLabels({
    least: () => 0.5,
    threshold: 'least',
    calibrateOn: () => true,
    alarms: () => 0.002,
  }),
};
