import { defaultAnalysisSettings } from '../../../server/src/enrichment/analyzer.ts';
import { createAnonymizer } from '../../../server/src/enrichment/anonymize.ts';
import { demoLanguages, demoTexts } from '../data/demo-texts.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Figure, Section } from './figure.ts';
import { analysed } from './read-message.ts';
import { share } from './scores.ts';

/** Percent of ordinary messages that may raise a flag. Above it the evaluation fails, whatever the card says. */
export const MOST_FALSE_ALARMS = 0.5;

const flags = ['moderation_issue', 'type_of_risk', 'business_issue'] as const;
const sets = { clinc150: 'CLINC150', banking77: 'Banking77', sgd: 'SGD user turns' } as const;

/** How often ordinary task messages, of which none was trained on, raise a flag. */
export const falseAlarmsSection: Section = {
  name: 'false-alarms',
  card: 'training/cards/rules.md',
  measure: async () => {
    const settings = defaultAnalysisSettings;
    const anonymizer = createAnonymizer({ secret: Buffer.from('false alarms'), settings });
    const queries = ordinaryQueries().filter(({ split }) => split === 'test');
    const figures = Object.entries(sets).flatMap(([set, title]) => {
      const texts = queries.filter((row) => row.set === set).map(({ text }) => text);
      const raised = new Map<string, number>();
      for (const text of texts) {
        const { values } = analysed(anonymizer.anonymize(text, 'user').text);
        for (const flag of flags) {
          if (values[flag]) raised.set(flag, (raised.get(flag) ?? 0) + 1);
        }
      }
      return flags.map(
        (flag): Figure => ({
          measure: `false alarms, ${title}, ${flag}`,
          value: share(raised.get(flag) ?? 0, texts.length),
          rows: texts.length,
          better: 'less',
        }),
      );
    });
    // Nobody in it writes what a moderator would look at.
    const demo = demoTexts('input').map((text) =>
      analysed(anonymizer.anonymize(text, 'user').text),
    );
    const byLanguage = Map.groupBy(demo, ({ values }) => values.text_language ?? '');
    const inDemo = demoLanguages.map((language): Figure => {
      const found = byLanguage.get(language) ?? [];
      const flagged = found.filter(({ values }) => values.moderation_issue);
      return {
        measure: `distinct messages of the demo that moderation flags, ${language}`,
        value: share(flagged.length, found.length),
        rows: found.length,
        better: 'less',
      };
    });
    return { figures: [...figures, ...inDemo] };
  },
};
