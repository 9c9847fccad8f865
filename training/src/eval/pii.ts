import { type AlarmRow, type PiiRow, piiAlarms, piiQuality } from '../tagger/eval.ts';
import type { Figure, Section } from './figure.ts';

const quality = ({ kind, language, set, precision, recall, gold }: PiiRow): Figure[] => {
  const measure = `${kind}, ${set}, ${language}, exact span`;
  return [
    { measure: `${measure}, precision`, value: precision, rows: gold },
    { measure: `${measure}, recall`, value: recall, rows: gold },
  ];
};

/** Users do say their names: an alarm is false where somebody read what was found and judged that it is none. */
const alarms = ({ set, messages, person, wrongPerson, address }: AlarmRow): Figure[] => {
  const figure = (measure: string, value: number): Figure => ({
    measure,
    value,
    rows: messages,
    better: 'less',
  });
  return [
    figure(`messages with a PERSON, ${set}`, person),
    figure(`messages with an ADDRESS, ${set}`, address),
    ...(wrongPerson === undefined
      ? []
      : [figure(`false alarms, ${set}, PERSON that is no name`, wrongPerson)]),
  ];
};

/** Personal data by exact span, on texts that were not trained on. */
export const piiSection: Section = {
  name: 'pii',
  card: 'training/cards/personal-data.md',
  measure: async () => ({
    figures: [...piiQuality().flatMap(quality), ...piiAlarms().flatMap(alarms)],
  }),
};
