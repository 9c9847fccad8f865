import { type PiiKind, type PiiSpan, piiKinds, type Span } from './kinds.ts';

const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

/** The stretches that the spans cover, in order, apart. */
function covered(spans: readonly Span[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Those of `others` that share nothing with any of `kept`, in order. Linear but for sorting. */
export function apartFrom<T extends Span>(kept: readonly Span[], others: readonly T[]): T[] {
  const stretches = covered(kept);
  let next = 0;
  return [...others].sort(byStart).filter((span) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

/** `spans` without what `holes` cover; of a span that is cut, the longest rest stays. Linear but for sorting. */
export function cutAround<T extends Span>(holes: readonly Span[], spans: readonly T[]): T[] {
  if (holes.length === 0 || spans.length === 0) return [...spans];
  const sorted = [...holes].sort(byStart);
  let next = 0;
  return [...spans].sort(byStart).flatMap((span) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    let [start, bestStart, bestEnd] = [span.start, span.start, span.start];
    for (let i = next; ; i++) {
      const hole = sorted[i];
      const end = Math.min(hole?.start ?? span.end, span.end);
      if (end - start > bestEnd - bestStart) [bestStart, bestEnd] = [start, end];
      if (!hole || hole.start >= span.end) break;
      start = Math.max(start, hole.end);
    }
    return bestEnd > bestStart ? [{ ...span, start: bestStart, end: bestEnd }] : [];
  });
}

const rank = new Map<PiiKind, number>(piiKinds.map((kind, i) => [kind, i]));

/** Joins overlapping spans to their union, of the strongest kind, so that no piece of a value is left over. Sorts `spans`. */
export function joinedSpans(spans: PiiSpan[]): PiiSpan[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: PiiSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else {
      const kind = (rank.get(span.kind) ?? 0) < (rank.get(last.kind) ?? 0) ? span.kind : last.kind;
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end), kind };
    }
  }
  return result;
}
