/** Precision, recall and F1 (0 to 1) of giving a label from `threshold` on. */
export type Quality = {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** The quality at every probability that occurs, highest first. */
export function qualities(probabilities: readonly number[], labels: readonly number[]): Quality[] {
  const order = probabilities
    .map((_, i) => i)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const positives = labels.reduce((sum, label) => sum + label, 0);
  let right = 0;
  return order.map((i, at) => {
    right += labels[i] ?? 0;
    const precision = right / (at + 1);
    const recall = positives === 0 ? 0 : right / positives;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { threshold: probabilities[i] ?? 1, precision, recall, f1 };
  });
}

const MOST = 0.95;

/** The threshold with the best F1, at most 0.95: a few examples shall not decide that nothing is ever found. */
export function bestThreshold(probabilities: readonly number[], labels: readonly number[]): number {
  const best = qualities(probabilities, labels).reduce<Quality | undefined>(
    (most, quality) => (most === undefined || quality.f1 > most.f1 ? quality : most),
    undefined,
  );
  return Math.min(MOST, best?.threshold ?? 0.5);
}

/** The lowest threshold at which at most `share` of `ordinary` probabilities are at or above it. */
export function alarmThreshold(ordinary: readonly number[], share: number): number {
  const sorted = [...ordinary].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? 0.5;
}
