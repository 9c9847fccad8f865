import { expect, test } from 'vitest';
import { textFeatures } from '../../../server/src/enrichment/models/features.ts';
import { groupHeads, probabilityOf } from '../../../server/src/enrichment/models/head.ts';
import { readText } from '../../../server/src/enrichment/text.ts';
import type { Example } from './example.ts';
import { finishLabels } from './finish-labels.ts';
import type { HeadTask, ScoredExample } from './task.ts';
import { trainHead } from './train-head.ts';

const colours = ['red', 'green', 'blue', 'black', 'white', 'brown', 'pink', 'grey'];
const things = ['lamp', 'chair', 'table', 'door', 'window', 'carpet', 'shelf', 'clock'];

/** Sentences whose first output is "is it old", whose second (half unknown) is "is it large". */
const examples: readonly Example[] = colours.flatMap((colour, i) =>
  things.flatMap((thing, j) =>
    [0, 1, 2, 3].map((k): Example => {
      const [old, large] = [k % 2, k >> 1];
      return {
        text: `the ${old ? 'ancient' : 'new'} ${colour} ${thing} is ${large ? 'huge' : 'tiny'}`,
        language: 'en',
        split: (i + j) % 4 === 0 ? 'dev' : 'train',
        set: 'toy',
        targets: [old, j % 2 === 0 ? -1 : large],
      };
    }),
  ),
);

const task: HeadTask = {
  name: 'toy',
  outputs: ['old', 'large'],
  examples: async () => examples,
  featuresOf: (text) => textFeatures(readText(text).tokens, []),
  fit: { bits: 12, epochs: 10, rate: 0.2, decay: 1e-4, seed: 1 },
  finish: finishLabels({ calibrateOn: () => true, least: () => 0.5, threshold: 'least' }),
};

test('a head learns its outputs from the known targets alone, and tells them apart after rounding', async () => {
  const head = await trainHead(task);
  const { score, heads } = groupHeads({ toy: head });
  const probabilities = (text: string) => {
    const scores = score(task.featuresOf(text)).toy;
    return [0, 1].map((output) => Math.round(probabilityOf(heads.toy, scores, output)));
  };
  expect(probabilities('the ancient yellow mirror is huge')).toEqual([1, 1]);
  expect(probabilities('the new yellow mirror is huge')).toEqual([0, 1]);
  expect(probabilities('the ancient yellow mirror is tiny')).toEqual([1, 0]);
  expect(head.head.thresholds).toEqual([0.5, 0.5]);
});

test('the same data give the same head', async () => {
  const [one, other] = [await trainHead(task), await trainHead(task)];
  expect(other.head).toEqual(one.head);
  expect(other.values).toEqual(one.values);
});

test('with folds every example is scored once, by a head that has not seen its group', async () => {
  const odd: Example = { ...(examples[0] as Example), text: 'zyx', targets: [1, 1], group: 'odd' };
  const known = [...examples, odd, { ...odd, text: 'zyx zyx' }];
  let unseen: readonly ScoredExample[] = [];
  const finish: HeadTask['finish'] = (head, scored) => {
    unseen = scored;
    return head;
  };
  await trainHead({ ...task, examples: async () => known, folds: 4, finish });
  expect(unseen).toHaveLength(known.length);
  const scores = unseen.filter(({ example }) => example.group === 'odd').map((row) => row.scores);
  expect(scores.every(([old = 0]) => old < 0)).toBe(true);
});
