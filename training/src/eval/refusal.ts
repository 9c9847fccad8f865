import { saysRefusal } from '../../../server/src/enrichment/analyzers/problems.ts';
import { leastRefusal } from '../../../server/src/enrichment/models/output-heads.ts';
import { readTexts } from '../../../server/src/enrichment/texts.ts';
import { ordinaryAnswers } from '../data/ordinary.ts';
import { heldOutHalf } from './broad/halves.ts';
import type { Figure, Section } from './figure.ts';
import { handFigures } from './hands.ts';
import { ownAnswers } from './own-sentences.ts';
import { reliability } from './reliability.ts';
import { qualityOf, share } from './scores.ts';
import { unseenAnswers } from './unseen-sentences.ts';

function read(answer: string) {
  const texts = readTexts('', answer);
  const rule = saysRefusal(texts);
  const sure = texts.refusal();
  const least = leastRefusal(texts.outputLanguage?.code ?? '');
  return { rule, sure, found: rule || sure >= least };
}

export const refusalSection: Section = {
  name: 'refusal',
  card: 'server/src/enrichment/models/weights/refusal.md',
  measure: async () => {
    const own = [...ownAnswers, ...unseenAnswers, ...heldOutHalf.answers].map(
      ({ text, refusal }) => ({
        ...read(text),
        refusal,
      }),
    );
    const sets = {
      'own answers in six languages': own.slice(0, ownAnswers.length),
      'own unseen answers': own.slice(ownAnswers.length, -heldOutHalf.answers.length),
      'broad held-out half': own.slice(-heldOutHalf.answers.length),
    };
    const figures = Object.entries(sets).flatMap(([title, answered]): Figure[] => {
      const quality = (by: (row: (typeof own)[number]) => boolean) =>
        qualityOf(
          answered.map((row) => ({
            gold: [row.refusal ? 'refusal' : 'answer'],
            found: [by(row) ? 'refusal' : 'answer'],
          })),
          'refusal',
        );
      const [both, rules] = [quality(({ found }) => found), quality(({ rule }) => rule)];
      return (['precision', 'recall'] as const).map((kind) => ({
        measure: `refusal, ${title}, ${kind}`,
        value: both[kind],
        baseline: rules[kind],
        rows: answered.length,
      }));
    });
    const answers = ordinaryAnswers().filter(({ split }) => split === 'test');
    const reads = answers.map(({ text }) => read(text));
    return {
      figures: [
        ...figures,
        {
          measure: 'SGD answers taken for a refusal (most say that a booking failed)',
          value: share(reads.filter(({ found }) => found).length, reads.length),
          baseline: share(reads.filter(({ rule }) => rule).length, reads.length),
          rows: reads.length,
          better: 'less',
        },
        ...handFigures('refusals', {
          what: 'refusals',
          label: (text) => (read(text).found ? 'refusal' : ''),
          bySimpleMeans: (text) => read(text).rule,
        }),
      ],
      reliability: reliability(
        own.map(({ sure, refusal }) => ({
          confidence: Math.max(sure, 1 - sure),
          right: sure >= 0.5 === refusal,
        })),
      ),
    };
  },
};
