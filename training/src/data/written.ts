import { readFileSync } from 'node:fs';
import { type Row, trainOrDev } from './row.ts';

/** What was written: messages of users, and (`refusals`) answers of assistants. */
export type Written = 'complaints' | 'moderation' | 'attacks' | 'refusals' | 'feelings';

const FOLDER = new URL('../../sentences/', import.meta.url);

function linesOf(path: string) {
  return readFileSync(new URL(path, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line): Omit<Row, 'split'> => {
      const [hand = '', language = '', labels = '', text = ''] = line.split('\t');
      return {
        text,
        labels: labels.split(' '),
        language,
        set: 'written',
        group: `hand ${hand}`,
      };
    });
}

/**
 * Sentences of our own that several hands wrote one by one, without a pattern (`training/sentences/README.md`). Those of one
 * hand are a group: in cross-validation a head is asked about hands that it has seen nothing of.
 */
export const written = (name: Written): Row[] =>
  linesOf(`${name}.tsv`).map((row) => ({ ...row, split: trainOrDev(row.text) }));

/** The same by other hands, for measuring only: weights and thresholds were chosen with some in view, and not with the others. */
export type Hands = 'in view' | 'unseen';
const IN_VIEW = new Set(['hand 6', 'hand 7', 'hand 29', 'hand 30']);

export const heldOut = (name: Written, hands: Hands): Row[] =>
  linesOf(`held-out/${name}.tsv`)
    .filter(({ group = '' }) => IN_VIEW.has(group) === (hands === 'in view'))
    .map((row) => ({ ...row, split: 'test' }));

/** Harmless ones, which have the words of those that are looked for. */
export const isHarmless = ({ labels }: Row): boolean => labels.includes('none');
