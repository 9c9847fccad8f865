import type { PiiKind, Span } from '../../../server/src/enrichment/pii/kinds.ts';
import { dataText } from '../data/read-data.ts';
import type { LabelledSpan } from './labelled-text.ts';

type File = readonly {
  readonly full_text: string;
  readonly template_id: number;
  readonly spans: readonly {
    readonly entity_type: string;
    readonly start_position: number;
    readonly end_position: number;
  }[];
}[];

export type PresidioText = {
  readonly text: string;
  readonly split: 'train' | 'test';
  readonly template: number;
  /** Our kinds only, exactly as the data set marks them: pieces of an address are spans of their own. */
  readonly spans: readonly (Span & { readonly kind: PiiKind })[];
  /** PERSON and ADDRESS in our convention: pieces of one address are one span. */
  readonly joined: readonly LabelledSpan[];
};

const KINDS: Readonly<Record<string, PiiKind>> = {
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD: 'CREDIT_CARD',
  IBAN_CODE: 'IBAN',
  US_SSN: 'SSN',
  US_DRIVER_LICENSE: 'SSN',
  IP_ADDRESS: 'IP',
  PERSON: 'PERSON',
  STREET_ADDRESS: 'ADDRESS',
};
/** What belongs to an address where nothing but separators stands between it and a street. */
const IN_ADDRESS = new Set(['STREET_ADDRESS', 'GPE', 'ZIP_CODE']);
const SEPARATORS = /^[\s,>?]*$/;

/** A third of the templates for the report; by template, so that no test sentence has a sibling in training. */
function splitOfTemplate(template: number): 'train' | 'test' {
  const at = Math.imul(template + 1, 0x9e3779b1) >>> 24;
  return at % 20 < 7 ? 'test' : 'train';
}

/** Streets with the house numbers, towns and postcodes next to them; towns alone are no address. */
function joinedSpans(text: string, spans: File[number]['spans']): LabelledSpan[] {
  const result: LabelledSpan[] = [];
  let [start, end, hasStreet] = [-1, -1, false];
  const close = () => {
    if (hasStreet) result.push({ start, end, kind: 'ADDRESS' });
    [start, end, hasStreet] = [-1, -1, false];
  };
  for (const span of [...spans].sort((a, b) => a.start_position - b.start_position)) {
    if (IN_ADDRESS.has(span.entity_type)) {
      if (start < 0 || !SEPARATORS.test(text.slice(end, span.start_position))) {
        close();
        start = span.start_position;
      }
      end = span.end_position;
      hasStreet ||= span.entity_type === 'STREET_ADDRESS';
    } else if (span.entity_type === 'PERSON') {
      close();
      result.push({ start: span.start_position, end: span.end_position, kind: 'PERSON' });
    }
  }
  close();
  return result.sort((a, b) => a.start - b.start);
}

/** Presidio's synthetic set (MIT): English sentences with names and addresses of many countries. */
export function presidioTexts(): PresidioText[] {
  const json = dataText('presidio/data__synth_dataset_v2.json');
  if (json === '') return [];
  return (JSON.parse(json) as File).map(({ full_text: text, template_id: template, spans }) => ({
    text,
    template,
    split: splitOfTemplate(template),
    spans: spans.flatMap(({ entity_type, start_position: start, end_position: end }) => {
      const kind = KINDS[entity_type];
      return kind ? [{ kind, start, end }] : [];
    }),
    joined: joinedSpans(text, spans),
  }));
}
