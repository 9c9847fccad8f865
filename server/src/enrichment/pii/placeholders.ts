import { matches } from './detector.ts';
import { type PiiSpan, piiKinds } from './kinds.ts';

/** What is put in place of a value, such as `[EMAIL_x7k2]`. */
const PLACEHOLDER = new RegExp(`\\[(?:${piiKinds.join('|')})_[a-z2-7]{4}\\]`, 'g');

/**
 * Stands for a placeholder while a text is searched: the kind and the code inside of one say nothing about its
 * neighbours. It is no letter, digit or space, so that no word for a value reaches across it.
 */
export const HOLE = '\ufffc';

export type Searchable = {
  /** The text with one `HOLE` for each placeholder. */
  readonly text: string;
  /** The spans where they stand in the text as it was, without what is already replaced. */
  readonly original: (spans: readonly PiiSpan[]) => readonly PiiSpan[];
};

export function withoutPlaceholders(text: string): Searchable {
  const kept = text.includes('[') ? matches(text, PLACEHOLDER) : [];
  if (kept.length === 0) return { text, original: (spans) => spans };
  const parts: string[] = [];
  const holes: number[] = [];
  let [from, removed] = [0, 0];
  for (const { start, end } of kept) {
    parts.push(text.slice(from, start));
    holes.push(start - removed);
    removed += end - start - 1;
    from = end;
  }
  parts.push(text.slice(from));
  return {
    text: parts.join(HOLE),
    original: (spans) => {
      let next = 0;
      return [...spans]
        .sort((a, b) => a.start - b.start)
        .flatMap((span) => {
          while ((holes[next] ?? Number.POSITIVE_INFINITY) < span.start) next++;
          const pieces: PiiSpan[] = [];
          let start = span.start;
          for (let i = next; ; i++) {
            const hole = holes[i] ?? Number.POSITIVE_INFINITY;
            const end = Math.min(hole, span.end);
            const before = kept[i - 1];
            const shift = before ? before.end - ((holes[i - 1] as number) + 1) : 0;
            if (end > start) pieces.push({ ...span, start: start + shift, end: end + shift });
            if (hole >= span.end) break;
            start = hole + 1;
          }
          return pieces;
        });
    },
  };
}
