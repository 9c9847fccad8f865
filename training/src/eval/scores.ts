/** A text's labels, as given by people and as found. */
export type Judged = { readonly gold: readonly string[]; readonly found: readonly string[] };

type Count = { right: number; found: number; gold: number };

function countsByLabel(rows: readonly Judged[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const count = (label: string): Count => {
    const known = counts.get(label) ?? { right: 0, found: 0, gold: 0 };
    counts.set(label, known);
    return known;
  };
  for (const { gold, found } of rows) {
    for (const label of gold) count(label).gold++;
    for (const label of found) {
      count(label).found++;
      if (gold.includes(label)) count(label).right++;
    }
  }
  return counts;
}

/** Mean of the F1 of all labels that occur in the gold, in percent. */
export function macroF1(rows: readonly Judged[]): number {
  const labelled = [...countsByLabel(rows).values()].filter(({ gold }) => gold > 0);
  const sum = labelled.reduce((all, c) => all + (200 * c.right) / (c.found + c.gold), 0);
  return labelled.length === 0 ? 0 : sum / labelled.length;
}

/** Precision, recall and F1 of one label, in percent; precision is 100 where nothing was found. */
export function qualityOf(rows: readonly Judged[], label: string) {
  const { right = 0, found = 0, gold = 0 } = countsByLabel(rows).get(label) ?? {};
  return {
    precision: found === 0 ? 100 : (100 * right) / found,
    recall: gold === 0 ? 0 : (100 * right) / gold,
    f1: right === 0 ? 0 : (200 * right) / (found + gold),
  };
}

export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : (100 * part) / whole;
