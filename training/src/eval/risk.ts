import { deepset } from '../data/deepset.ts';
import { gptFuzzPrompts } from '../data/gptfuzz.ts';
import { heldOutHalf } from './broad/halves.ts';
import type { Figure, Section } from './figure.ts';
import { handFigures } from './hands.ts';
import { isInnocent, type OwnSentence } from './own-sentence.ts';
import { ownSentences } from './own-sentences.ts';
import { analysed, byRules } from './read-message.ts';
import { reliability } from './reliability.ts';
import { qualityOf, share } from './scores.ts';
import { unseenSentences } from './unseen-sentences.ts';

const isFlagged = (text: string) => analysed(text).values.type_of_risk !== undefined;
const byRule = (text: string) => byRules(text).risk.length > 0;

export const riskSection: Section = {
  name: 'risk',
  card: 'server/src/enrichment/models/weights/risk.md',
  measure: async () => {
    const injections = (await deepset()).filter(({ split }) => split === 'test');
    const quality = (flagged: (text: string) => boolean) =>
      qualityOf(
        injections.map(({ text, labels }) => ({
          gold: labels,
          found: [flagged(text) ? 'injection' : 'none'],
        })),
        'injection',
      );
    const [head, rules] = [quality(isFlagged), quality(byRule)];
    const prompts = gptFuzzPrompts()
      .filter(({ split }) => split === 'test')
      .map(({ text }) => text);
    const attacks = (sentences: readonly OwnSentence[]) =>
      sentences.filter(({ risk }) => risk !== undefined).map(({ text }) => text);
    const recall = (texts: readonly string[], flagged: (text: string) => boolean) =>
      share(texts.filter(flagged).length, texts.length);
    const rows = injections.length;
    const innocent = heldOutHalf.sentences.filter(isInnocent);
    return {
      figures: [
        {
          measure: 'injection, deepset, precision',
          value: head.precision,
          baseline: rules.precision,
          rows,
        },
        { measure: 'injection, deepset, recall', value: head.recall, baseline: rules.recall, rows },
        {
          measure: 'jailbreak, GPTFuzz prompts, recall',
          value: recall(prompts, isFlagged),
          baseline: recall(prompts, byRule),
          rows: prompts.length,
        },
        ...[
          { title: 'own sentences in six languages', texts: attacks(ownSentences) },
          { title: 'own unseen sentences', texts: attacks(unseenSentences) },
          { title: 'broad held-out half', texts: attacks(heldOutHalf.sentences) },
        ].map(
          ({ title, texts }): Figure => ({
            measure: `attacks, ${title}, recall`,
            value: recall(texts, isFlagged),
            baseline: recall(texts, byRule),
            rows: texts.length,
          }),
        ),
        {
          measure: 'innocent sentences of the broad held-out half that are flagged',
          value: recall(
            innocent.map(({ text }) => text),
            isFlagged,
          ),
          rows: innocent.length,
          better: 'less',
        },
        ...handFigures('attacks', {
          what: 'attacks',
          label: (text) => analysed(text).values.type_of_risk ?? '',
          bySimpleMeans: byRule,
        }),
      ],
      reliability: reliability(
        injections.flatMap(({ text, labels }) => {
          const { values, sure } = analysed(text);
          if (values.type_of_risk === undefined) return [];
          return [{ confidence: sure('type_of_risk'), right: labels.includes('injection') }];
        }),
      ),
    };
  },
};
