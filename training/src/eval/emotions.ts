import { emotionNames } from '../../../server/src/enrichment/data/emotions.ts';
import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import { productEmotions } from '../heads/feelings.ts';
import type { Section } from './figure.ts';
import { analysed, byRules } from './read-message.ts';
import { reliability } from './reliability.ts';
import { macroF1, share } from './scores.ts';

/** Ekman's six and neutral, by the mapping that comes with GoEmotions. */
const ekman: Readonly<Record<string, string>> = {
  anger: 'anger',
  annoyance: 'anger',
  disapproval: 'anger',
  disgust: 'disgust',
  fear: 'fear',
  sadness: 'sadness',
  disappointment: 'sadness',
  embarrassment: 'sadness',
  remorse: 'sadness',
  surprise: 'surprise',
  confusion: 'surprise',
  curiosity: 'surprise',
};
const ekmanOf = (emotions: readonly string[]): string[] =>
  emotions.length === 0 ? ['neutral'] : [...new Set(emotions.map((name) => ekman[name] ?? 'joy'))];

export const emotionsSection: Section = {
  name: 'emotions',
  card: 'server/src/enrichment/models/weights/emotions.md',
  measure: async () => {
    const rows = goEmotions()
      .filter(({ split }) => split === 'test')
      .map(({ text, labels }) => {
        const { values, sure } = analysed(text);
        return {
          gold: productEmotions(labels),
          // GoEmotions' neutral can stand beside an emotion.
          neutral: labels.includes('neutral'),
          head: values.emotions ?? [],
          rules: byRules(text).emotions,
          sure: sure('emotions'),
        };
      });
    const fine = (key: 'head' | 'rules') =>
      macroF1(rows.map((row) => ({ gold: row.gold, found: row[key] })));
    const coarse = (key: 'head' | 'rules') =>
      macroF1(
        rows.map((row) => ({
          gold:
            row.neutral && row.gold.length > 0
              ? [...ekmanOf(row.gold), 'neutral']
              : ekmanOf(row.gold),
          found: ekmanOf(row[key]),
        })),
      );
    const ordinary = ordinaryQueries().filter(
      ({ split, set }) => split === 'test' && (set === 'clinc150' || set === 'banking77'),
    );
    const felt = ordinary.filter(({ text }) => analysed(text).values.emotions !== undefined);
    const feltByRules = ordinary.filter(({ text }) => byRules(text).emotions.length > 0);
    return {
      figures: [
        {
          measure: `${emotionNames.length} emotions, GoEmotions, macro-F1`,
          value: fine('head'),
          baseline: fine('rules'),
          rows: rows.length,
        },
        {
          measure: '7 classes (Ekman), GoEmotions, macro-F1',
          value: coarse('head'),
          baseline: coarse('rules'),
          rows: rows.length,
        },
        {
          measure: 'ordinary requests (CLINC150, Banking77) with any emotion',
          value: share(felt.length, ordinary.length),
          baseline: share(feltByRules.length, ordinary.length),
          rows: ordinary.length,
          better: 'less',
        },
      ],
      reliability: reliability(
        rows.flatMap(({ gold, head, sure }) =>
          head[0] === undefined ? [] : [{ confidence: sure, right: gold.includes(head[0]) }],
        ),
      ),
    };
  },
};
