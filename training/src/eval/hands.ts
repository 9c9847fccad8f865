import type { Row } from '../data/row.ts';
import { type Hands, heldOut, isHarmless, type Written } from '../data/written.ts';
import type { Figure } from './figure.ts';
import { share } from './scores.ts';

type Reading = {
  /** What is looked for, in the plural. */
  readonly what: string;
  /** The label that a text gets, '' for none. */
  readonly label: (text: string) => string;
  /** What the rules alone see. */
  readonly bySimpleMeans: (text: string) => boolean;
};

/** How much is seen of what other hands wrote than those that were trained on, and of what is harmless beside it. */
export function handFigures(name: Written, { what, label, bySimpleMeans }: Reading): Figure[] {
  const figures = (hands: Hands): Figure[] => {
    const read = heldOut(name, hands).map((row) => ({ row, found: label(row.text) }));
    const wanted = read.filter(({ row }) => !isHarmless(row));
    const harmless = read.filter(({ row }) => isHarmless(row));
    const seen = (rows: typeof read) => rows.filter(({ found }) => found !== '');
    const simply = (rows: readonly { readonly row: Row }[]) =>
      share(rows.filter(({ row }) => bySimpleMeans(row.text)).length, rows.length);
    const seenOf = (title: string, rows: typeof read): Figure => ({
      measure: `${what} seen, ${title}`,
      value: share(seen(rows).length, rows.length),
      baseline: simply(rows),
      rows: rows.length,
    });
    const byLanguage = [...Map.groupBy(wanted, ({ row }) => row.language)];
    const right = seen(wanted).filter(({ row, found }) => row.labels.includes(found));
    return [
      seenOf(`hands ${hands}`, wanted),
      ...byLanguage.map(([language, rows]) => seenOf(`hands ${hands}, ${language}`, rows)),
      {
        measure: `right kind where seen, ${what}, hands ${hands}`,
        value: share(right.length, seen(wanted).length),
        rows: seen(wanted).length,
      },
      {
        measure: `harmless with the words of ${what} taken for one, hands ${hands}`,
        value: share(seen(harmless).length, harmless.length),
        baseline: simply(harmless),
        rows: harmless.length,
        better: 'less',
      },
    ];
  };
  return [...figures('in view'), ...figures('unseen')];
}
