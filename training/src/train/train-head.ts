import { groupHeads, type Head } from '../../../server/src/enrichment/models/head.ts';
import { fitHead } from './fit-head.ts';
import { buildMatrix } from './matrix.ts';
import { quantise } from './quantise.ts';
import type { HeadTask } from './task.ts';

/** Fits, rounds, calibrates. The same data give the same head. */
export async function trainHead(task: HeadTask): Promise<Head> {
  const examples = await task.examples();
  const train = examples.filter(({ split }) => split === 'train');
  const model = fitHead(buildMatrix(train, task.featuresOf), task.fit);
  const { values, scales } = quantise(model);
  const { name, outputs } = task;
  const head: Head = {
    head: {
      name,
      outputs,
      bits: task.fit.bits,
      scales,
      biases: [...model.biases],
      slopes: outputs.map(() => 1),
      offsets: outputs.map(() => 0),
      thresholds: outputs.map(() => 0.5),
    },
    values,
  };
  const { score } = groupHeads({ raw: head });
  const dev = examples
    .filter(({ split }) => split === 'dev')
    .map((example) => ({ example, scores: score(task.featuresOf(example.text)).raw }));
  return task.finish(head, dev);
}
