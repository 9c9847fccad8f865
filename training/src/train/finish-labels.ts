import { type Head, probabilityOf } from '../../../server/src/enrichment/models/head.ts';
import { plattOf } from './calibrate.ts';
import type { Example } from './example.ts';
import type { ScoredExample } from './task.ts';
import { alarmThreshold, bestThreshold } from './thresholds.ts';

type Options = {
  /** The examples that calibration and threshold of an output look at. */
  readonly calibrateOn: (example: Example, output: string) => boolean;
  /** Share of ordinary requests that may get the label by error; left out: no limit of its own. */
  readonly alarms?: (output: string) => number;
  /** No threshold of an output is below this probability. */
  readonly least: (output: string) => number;
  /** `best`: the threshold with the best F1. `least`: as low as allowed. */
  readonly threshold: 'best' | 'least';
};

const ORDINARY = new Set(['clinc150', 'banking77', 'sgd', 'nlupp']);
/** Fewer labelled examples than this say nothing about a curve. */
const FEWEST = 8;
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/**
 * For heads whose labels do not exclude each other: Platt's curve and the threshold with the best F1 for each output, the
 * threshold raised until ordinary requests stay below `alarms`.
 */
export function finishLabels({ calibrateOn, alarms, least, threshold }: Options) {
  return (head: Head, dev: readonly ScoredExample[]): Head => {
    const slopes: number[] = [];
    const offsets: number[] = [];
    const thresholds: number[] = [];
    head.head.outputs.forEach((name, output) => {
      const known = dev.filter(
        ({ example }) => calibrateOn(example, name) && (example.targets[output] ?? -1) >= 0,
      );
      const labels = known.map(({ example }) => example.targets[output] ?? 0);
      const scores = known.map((row) => row.scores[output] ?? 0);
      const enough = labels.filter((label) => label === 1).length >= FEWEST;
      const { slope, offset } = enough ? plattOf(scores, labels) : { slope: 1, offset: 0 };
      slopes.push(rounded(slope));
      offsets.push(rounded(offset));
      const curve = { ...head.head, slopes, offsets };
      const best =
        enough && threshold === 'best'
          ? bestThreshold(
              known.map((row) => probabilityOf(curve, row.scores, output)),
              labels,
            )
          : least(name);
      const ordinary = dev.filter(({ example }) => ORDINARY.has(example.set));
      const quiet =
        alarms === undefined
          ? 0
          : alarmThreshold(
              ordinary.map((row) => probabilityOf(curve, row.scores, output)),
              alarms(name),
            );
      thresholds.push(rounded(Math.max(best, quiet + 1e-4, least(name))));
    });
    return { ...head, head: { ...head.head, slopes, offsets, thresholds } };
  };
}
