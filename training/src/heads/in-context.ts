import { goEmotions } from '../data/goemotions.ts';
import type { Row } from '../data/row.ts';
import { syntheticOrdinary } from '../synthetic/synthetic-rows.ts';

/** One row in so many is also seen inside other text. */
const EVERY = 6;
/** Sentences before and after it, by turns. */
const AROUND = [
  [1, 0],
  [0, 2],
  [2, 1],
  [0, 1],
  [4, 4],
] as const;

/** Harmless sentences by language: neutral Reddit comments in English, our own requests elsewhere. */
function surroundings(): ReadonlyMap<string, readonly string[]> {
  const reddit = goEmotions().filter(({ labels }) => labels.every((label) => label === 'neutral'));
  const own = syntheticOrdinary().filter(({ language }) => language !== 'en');
  const usable = [...reddit, ...own].filter(({ split }) => split === 'train');
  return new Map(
    [...Map.groupBy(usable, ({ language }) => language)].map(([language, rows]) => [
      language,
      rows.map(({ text }) => text),
    ]),
  );
}

/** Takes `count` of `texts` from a place that depends on `at` alone. */
function some(texts: readonly string[], at: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => texts[(at * 31 + i * 7919) % texts.length] ?? '');
}

/** What is meant seldom stands alone: some of the rows in the middle of other sentences, and as many without them. */
export function inContext(rows: readonly Row[]): {
  readonly within: Row[];
  readonly alone: Row[];
} {
  const byLanguage = surroundings();
  const within: Row[] = [];
  const alone: Row[] = [];
  rows.forEach((row, i) => {
    const texts = byLanguage.get(row.language) ?? [];
    if (i % EVERY !== 0 || texts.length === 0) return;
    const [before, after] = AROUND[(i / EVERY) % AROUND.length] ?? [0, 0];
    const front = some(texts, i, before);
    const back = some(texts, i + 1, after);
    within.push({ ...row, text: [...front, row.text, ...back].join(' ') });
    alone.push({ ...row, labels: ['ordinary'], text: [...front, ...back].join(' ') });
  });
  return { within, alone };
}
