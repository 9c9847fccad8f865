/**
 * Every kind of personal data, in order of strength: where two findings overlap, the union becomes one placeholder of
 * the kind that comes first.
 */
export const piiKinds = [
  'URL_WITH_CREDENTIALS',
  'SECRET',
  'EMAIL',
  'IBAN',
  'CREDIT_CARD',
  'SSN',
  'IP',
  'DATE_OF_BIRTH',
  'PHONE',
  'ADDRESS',
  'PERSON',
] as const;

export type PiiKind = (typeof piiKinds)[number];

/** A stretch of text in UTF-16 units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

export type PiiSpan = Span & { readonly kind: PiiKind };
