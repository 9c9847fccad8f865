import type { Span } from './kinds.ts';

/** What a table says of one column: its cells, and the lines that they stand in. */
export type Column = { readonly cells: readonly Span[]; readonly rows: readonly Span[] };

const EMPTY: Column = { cells: [], rows: [] };
const SEPARATORS = ['|', '\t', ';', ','];
const HEADER_CELL = 40;

function cellsOf(text: string, { start, end }: Span, separator: string): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (
    let at = text.indexOf(separator, from);
    at >= 0 && at < end;
    at = text.indexOf(separator, from)
  ) {
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return [...cells, { start: from, end }];
}

/**
 * The columns of tables whose header names what `header` matches, one for all of them: every line below with as many
 * separators (`|`, tab, semicolon or comma) is a row. Linear in the length of the text.
 */
export function columnOf(text: string, header: RegExp): Column {
  if (!text.includes('\n')) return EMPTY;
  const cells: Span[] = [];
  const rows: Span[] = [];
  let table: { separator: string; width: number; column: number } | undefined;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const line = { start, end: newline < 0 ? text.length : newline };
    const row = table && cellsOf(text, line, table.separator);
    if (table && row?.length === table.width) {
      rows.push(line);
      cells.push(row[table.column] as Span);
    } else table = headerOf(text, line, header);
    start = line.end + 1;
  }
  return { cells, rows };
}

function headerOf(text: string, line: Span, header: RegExp) {
  const said = text.slice(line.start, line.end);
  const separator = SEPARATORS.find((sign) => said.includes(sign));
  if (!separator || /\d{2}/.test(said)) return undefined;
  const names = cellsOf(text, line, separator);
  const column = names.findIndex(
    ({ start, end }) => end - start < HEADER_CELL && header.test(text.slice(start, end)),
  );
  return column < 0 ? undefined : { separator, width: names.length, column };
}

/** Where a span stands: in the column, in another one of its table, or in no row of one. */
export function placeIn({ cells, rows }: Column, span: Span): 'column' | 'another' | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Span).end < span.end) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  const cell = cells[low];
  if (!row || !cell || span.start < row.start) return undefined;
  return cell.start <= span.start && span.end <= cell.end ? 'column' : 'another';
}
