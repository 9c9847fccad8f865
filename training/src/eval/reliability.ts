import type { Bin } from './figure.ts';

/** Bounds of the ranges, per one. */
const BOUNDS = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 1.000001];

/** How often values of about the same confidence (0 to 1) were right. */
export function reliability(
  given: readonly { readonly confidence: number; readonly right: boolean }[],
): Bin[] {
  return BOUNDS.slice(0, -1).flatMap((low, i) => {
    const high = BOUNDS[i + 1] ?? 1;
    const inside = given.filter(({ confidence }) => confidence >= low && confidence < high);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((one) => one.right).length / inside.length;
    return [{ confidence: 100 * mean, right: 100 * right, rows: inside.length }];
  });
}

/** Mean distance between confidence and share of right ones, weighed by rows, in percent points. */
export function calibrationError(bins: readonly Bin[]): number {
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  const sum = bins.reduce((all, bin) => all + bin.rows * Math.abs(bin.confidence - bin.right), 0);
  return rows === 0 ? 0 : sum / rows;
}
