import type { TextFeatures } from '../../../server/src/enrichment/models/features.ts';
import { groupHeads, type Head } from '../../../server/src/enrichment/models/head.ts';
import { percentile } from '../data/row.ts';
import type { Example } from './example.ts';
import { fitHead } from './fit-head.ts';
import { buildMatrix } from './matrix.ts';
import { quantise } from './quantise.ts';
import type { HeadTask, ScoredExample } from './task.ts';

function fitted({ name, outputs, fit, featuresOf }: HeadTask, examples: readonly Example[]): Head {
  const model = fitHead(buildMatrix(examples, featuresOf), fit);
  const { values, scales } = quantise(model);
  return {
    head: {
      name,
      outputs,
      bits: fit.bits,
      scales,
      biases: [...model.biases],
      slopes: outputs.map(() => 1),
      offsets: outputs.map(() => 0),
      thresholds: outputs.map(() => 0.5),
    },
    values,
  };
}

function scored(task: HeadTask, head: Head, examples: readonly Example[]): ScoredExample[] {
  const { score } = groupHeads({ raw: head });
  return examples.map((example) => ({
    example,
    scores: score(task.featuresOf(example.text)).raw,
  }));
}

/** Reads each text once, however many heads are fitted. */
function remembering(task: HeadTask): HeadTask {
  const known = new Map<string, TextFeatures>();
  const featuresOf = (text: string) => {
    const features = known.get(text) ?? task.featuresOf(text);
    known.set(text, features);
    return features;
  };
  return { ...task, featuresOf };
}

/** Fits, rounds, calibrates. The same data give the same head. */
export async function trainHead(given: HeadTask): Promise<Head> {
  const task = remembering(given);
  const examples = (await task.examples()).filter(({ split }) => split !== 'test');
  const { folds } = task;
  if (folds === undefined) {
    const head = fitted(
      task,
      examples.filter(({ split }) => split === 'train'),
    );
    const dev = examples.filter(({ split }) => split === 'dev');
    return task.finish(head, scored(task, head, dev));
  }
  const foldOf = ({ group, text }: Example) => percentile(group ?? text) % folds;
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const others = examples.filter((example) => foldOf(example) !== fold);
    const own = examples.filter((example) => foldOf(example) === fold);
    return scored(task, fitted(task, others), own);
  });
  return task.finish(fitted(task, examples), unseen.flat());
}
