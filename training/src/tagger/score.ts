import type { Span } from '../../../server/src/enrichment/pii/kinds.ts';

/** Exact spans: a found one counts if a marked one has the same start and end. */
export type Score = { readonly right: number; readonly found: number; readonly gold: number };

export const noScore: Score = { right: 0, found: 0, gold: 0 };

export function scored(found: readonly Span[], gold: readonly Span[]): Score {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const mine = new Set(found.map(({ start, end }) => `${start}-${end}`));
  let right = 0;
  for (const key of mine) if (keys.has(key)) right++;
  return { right, found: mine.size, gold: keys.size };
}

export const added = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Percent; 0 where nothing was found or marked. */
export const precisionOf = ({ right, found }: Score) => (found === 0 ? 0 : (100 * right) / found);
export const recallOf = ({ right, gold }: Score) => (gold === 0 ? 0 : (100 * right) / gold);
