import type { Interaction } from './present-interaction.ts';

/** A way to write interactions. `chunks` end with whatever tells a complete file from a cut one. */
export type ExportFormat = {
  readonly contentType: string;
  readonly extension: string;
  readonly chunks: (
    pages: AsyncIterable<readonly Interaction[]>,
    onRow: (count: number) => void,
  ) => AsyncIterable<string | Uint8Array>;
};

async function* ndjson(
  pages: AsyncIterable<readonly Interaction[]>,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  let count = 0;
  for await (const page of pages) {
    count += page.length;
    onRows(page.length);
    yield `${page.map((row) => JSON.stringify(row)).join('\n')}\n`;
  }
  yield `${JSON.stringify({ complete: true, count })}\n`;
}

/** Fields of the Interaction in their order; lists and objects stand in a cell as JSON. */
export const exportColumns = [
  'id',
  'timestamp',
  'end_timestamp',
  'end_user',
  'conversation_id',
  'input_text',
  'output_text',
  'user_query',
  'topic',
  'user_intent',
  'user_action',
  'keywords',
  'text_language',
  'sentiment',
  'emotions',
  'feedback_type',
  'feedback_actions',
  'feedback_action_text',
  'feedback_action_rating',
  'feedback_signals',
  'actions',
  'warning_message_v2',
  'negative_intent_message_v2',
  'type_of_problem',
  'type_of_risk',
  'moderation_issue',
  'business_issue',
  'outcome',
  'model',
  'cost',
  'latency',
  'input_tokens',
  'output_tokens',
  'tokens_estimated',
  'verbosity',
  'pii_removed',
  'tags',
  'custom_columns',
  'custom_aggregates',
  'feature_flags',
  'rag_details',
  'confidence',
  'enriched',
] as const satisfies readonly (keyof Interaction)[];

/** A text that a spreadsheet would run as a formula gets an apostrophe; NDJSON and Parquet are exact. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

async function* csv(
  pages: AsyncIterable<readonly Interaction[]>,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  yield `${exportColumns.join(',')}\r\n`;
  for await (const page of pages) {
    onRows(page.length);
    yield page
      .map((row) => `${exportColumns.map((name) => csvCell(row[name])).join(',')}\r\n`)
      .join('');
  }
}

export const exportFormats = {
  ndjson: {
    contentType: 'application/x-ndjson; charset=utf-8',
    extension: 'ndjson',
    chunks: ndjson,
  },
  csv: { contentType: 'text/csv; charset=utf-8', extension: 'csv', chunks: csv },
} as const satisfies Record<string, ExportFormat>;

export const exportFormatNames = Object.keys(exportFormats) as [
  keyof typeof exportFormats,
  ...(keyof typeof exportFormats)[],
];
