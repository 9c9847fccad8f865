import { hasRules } from '../../../server/src/enrichment/languages.ts';
import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { wildTweets } from '../data/wild-tweets.ts';
import { isHarmless, written } from '../data/written.ts';
import { xed } from '../data/xed.ts';
import { complaintPatterns, noComplaintPatterns } from '../synthetic/business-patterns.ts';
import { feelingPatterns } from '../synthetic/feeling-patterns.ts';
import { feelinglessRows, shortFeelingRows } from '../synthetic/feeling-short-rows.ts';
import { harmPatterns } from '../synthetic/harm-patterns.ts';
import {
  everyWord,
  nearMisses,
  syntheticOrdinary,
  syntheticRows,
} from '../synthetic/synthetic-rows.ts';
import { type Example, toExample } from '../train/example.ts';
import { finishLabels } from '../train/finish-labels.ts';
import { messageFeatures } from '../train/message-features.ts';
import type { HeadTask } from '../train/task.ts';
import { inContext } from './in-context.ts';
import { longOrdinary } from './long-texts.ts';

/** `complaint` is any of the others. */
export const businessOutputs = ['complaint', ...Object.keys(complaintPatterns)] as const;

const complaint = (row: Row, weight?: number): Example => {
  const [kind] = row.labels;
  return toExample(
    row,
    businessOutputs.map((output) => Number(output === 'complaint' || output === kind)),
    weight,
  );
};

const noComplaint =
  (weight: number) =>
  (row: Row): Example =>
    toExample(
      row,
      businessOutputs.map(() => 0),
      weight,
    );

/** The head speaks in these alone. */
const isTrained = ({ language }: Row) => hasRules(language);

/** Sentences written one by one say more than many of one pattern. */
const WRITTEN_WEIGHT = 10;

/** One line of subtitles in so many is used. */
const EVERY = 3;

/** Complaints about a company or its product. There are no public labels in our copy of the data. */
export const businessTask: HeadTask = {
  name: 'business',
  outputs: businessOutputs,
  examples: async () => {
    const own = syntheticRows(complaintPatterns, everyWord);
    const { within, alone } = inContext(own);
    const byHand = written('complaints');
    return [
      ...own.map((row) => complaint(row)),
      ...byHand.filter((row) => !isHarmless(row)).map((row) => complaint(row, WRITTEN_WEIGHT)),
      ...byHand.filter(isHarmless).map(noComplaint(WRITTEN_WEIGHT)),
      ...[...written('attacks'), ...written('moderation').filter(isHarmless)].map(noComplaint(1)),
      ...within.map((row) => complaint(row)),
      ...alone.map(noComplaint(1)),
      ...syntheticRows(noComplaintPatterns, everyWord).map(noComplaint(2)),
      ...nearMisses().map(noComplaint(1)),
      ...syntheticRows({ positive: feelingPatterns.positive }).map(noComplaint(1)),
      // What is said to an assistant in a few words is about its answer.
      ...[...feelinglessRows(), ...shortFeelingRows()].filter(isTrained).map(noComplaint(1)),
      ...syntheticRows(harmPatterns).map(noComplaint(0.5)),
      ...goEmotions()
        .filter((_, i) => i % 2 === 0)
        .map(noComplaint(1)),
      ...ordinaryQueries().map(noComplaint(1)),
      ...syntheticOrdinary().map(noComplaint(1)),
      ...wildTweets().map(noComplaint(8)),
      ...longOrdinary().map(noComplaint(1)),
      ...xed()
        .filter((_, i) => i % EVERY === 0)
        .map(noComplaint(1)),
    ];
  },
  featuresOf: messageFeatures,
  fit: { bits: 17, epochs: 8, rate: 0.1, decay: 1e-4, seed: 6 },
  folds: 4,
  finish: finishLabels({
    // Outside English there are few ordinary messages to hold it against.
    least: (output) => (output === 'complaint' ? 0.92 : 0.5),
    threshold: 'least',
    calibrateOn: () => true,
    alarms: (output) => (output === 'complaint' ? 0.0005 : 1),
  }),
};
