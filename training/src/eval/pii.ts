import { findPii } from '../../../server/src/enrichment/pii/find.ts';
import type { PiiKind } from '../../../server/src/enrichment/pii/kinds.ts';
import { dataText } from '../data/read-data.ts';
import type { Section } from './figure.ts';

type PresidioRow = {
  readonly full_text: string;
  readonly spans: readonly {
    readonly entity_type: string;
    readonly start_position: number;
    readonly end_position: number;
  }[];
};
const kinds: Readonly<Record<string, PiiKind>> = {
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD: 'CREDIT_CARD',
  IBAN_CODE: 'IBAN',
  US_SSN: 'SSN',
  IP_ADDRESS: 'IP',
  PERSON: 'PERSON',
  STREET_ADDRESS: 'ADDRESS',
};

/** Personal data by exact span. */
export const piiSection: Section = {
  name: 'pii',
  card: 'training/cards/personal-data.md',
  measure: async () => {
    const json = dataText('presidio/data__synth_dataset_v2.json');
    const rows = json === '' ? [] : (JSON.parse(json) as PresidioRow[]);
    const texts = rows.map(({ full_text, spans }) => ({
      gold: new Set(
        spans.flatMap(({ entity_type, start_position, end_position }) =>
          kinds[entity_type] ? [`${kinds[entity_type]} ${start_position}-${end_position}`] : [],
        ),
      ),
      found: new Set(findPii(full_text).map(({ kind, start, end }) => `${kind} ${start}-${end}`)),
    }));
    return {
      figures: Object.values(kinds).flatMap((kind) => {
        let [right, found, gold] = [0, 0, 0];
        for (const text of texts) {
          const given = [...text.found].filter((span) => span.startsWith(`${kind} `));
          found += given.length;
          right += given.filter((span) => text.gold.has(span)).length;
          gold += [...text.gold].filter((span) => span.startsWith(`${kind} `)).length;
        }
        const measure = `${kind}, Presidio synthetic, exact span`;
        return [
          {
            measure: `${measure}, precision`,
            value: (100 * right) / Math.max(1, found),
            rows: gold,
          },
          { measure: `${measure}, recall`, value: (100 * right) / Math.max(1, gold), rows: gold },
        ];
      }),
    };
  },
};
