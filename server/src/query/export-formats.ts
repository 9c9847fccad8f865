import { exportColumns } from './export-columns.ts';
import { parquet } from './parquet.ts';
import type { Interaction } from './present-interaction.ts';

/**
 * A way to write interactions. `chunks` end with whatever tells a complete file from a cut one; `lastWords` tell why it
 * is cut, where the format has room for that.
 */
export type ExportFormat = {
  readonly contentType: string;
  readonly extension: string;
  readonly chunks: (
    pages: AsyncIterable<readonly Interaction[]>,
    onRow: (count: number) => void,
  ) => AsyncIterable<string | Uint8Array>;
  readonly lastWords?: (count: number, failure: object) => string;
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

const ndjsonLastWords = (count: number, failure: object): string =>
  `${JSON.stringify({ complete: false, count, ...failure })}\n`;

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
  let head = `${exportColumns.join(',')}\r\n`;
  for await (const page of pages) {
    onRows(page.length);
    const lines = page.map(
      (row) => `${exportColumns.map((name) => csvCell(row[name])).join(',')}\r\n`,
    );
    yield head + lines.join('');
    head = '';
  }
  // With the first rows, so that what fails before them is still an ordinary error.
  yield head;
}

export const exportFormats = {
  ndjson: {
    contentType: 'application/x-ndjson; charset=utf-8',
    extension: 'ndjson',
    chunks: ndjson,
    lastWords: ndjsonLastWords,
  },
  csv: { contentType: 'text/csv; charset=utf-8', extension: 'csv', chunks: csv },
  parquet: {
    contentType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    chunks: parquet,
  },
} as const satisfies Record<string, ExportFormat>;

export const exportFormatNames = Object.keys(exportFormats) as [
  keyof typeof exportFormats,
  ...(keyof typeof exportFormats)[],
];
