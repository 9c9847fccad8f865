import { createHash } from 'node:crypto';
import { parseJson } from '../../../server/src/lib/parse-json.ts';
import { parseCsvRow } from './csv-row.ts';
import { type Source, SourceDamaged } from './open-source.ts';
import { type RawRecord, splitRecords } from './split-records.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A record as an object, or why it is none. */
export type ReadRow = {
  readonly line: number;
  readonly row?: Row;
  readonly problem?: string;
  /** Nothing can be read after it; the file may be repaired and read again. */
  readonly isFatal?: boolean;
};

export type RowBatch = {
  readonly rows: readonly ReadRow[];
  /** Records up to the end of this batch, and what their bytes hash to: where a later run may go on. */
  readonly position: Position;
};

/** `digest` is a running SHA-256 over all records before, so that a changed file is noticed. */
export type Position = { readonly records: number; readonly digest: string };

/** The largest body the server takes is 16 MiB; a record is a part of one. */
const MAX_RECORD_BYTES = 15 * 1024 * 1024;

export type ReadOptions = {
  readonly maxBatchRows: number;
  readonly maxBatchBytes: number;
  readonly maxRecordBytes?: number;
  /** Go on after this position; fails with `PositionChanged` if the records before are not those. */
  readonly resumeAfter?: Position | undefined;
};

/** The file is not the one that was begun. */
export class PositionChanged extends Error {
  override readonly name = 'PositionChanged';
}

/** Reads a file in batches of rows, with constant memory. Bad records become problems with their line, never exceptions. */
export async function* readRows(
  source: Source,
  options: ReadOptions,
): AsyncGenerator<RowBatch, void, undefined> {
  const parse = source.format === 'csv' ? csvParser(source.delimiter) : parseJsonRecord;
  const resume = options.resumeAfter;
  const hash = createHash('sha256');
  let records = 0;
  let rows: ReadRow[] = [];
  let bytes = 0;
  let nextLine = 1;

  const cut = (): RowBatch => {
    const batch = { rows, position: { records, digest: hash.copy().digest('hex') } };
    rows = [];
    bytes = 0;
    return batch;
  };

  try {
    const lists = splitRecords(source.chunks(), {
      maxRecordBytes: options.maxRecordBytes ?? MAX_RECORD_BYTES,
      ...(source.format === 'csv' ? { csvDelimiter: source.delimiter.charCodeAt(0) } : {}),
    });
    for await (const list of lists) {
      for (const record of list) {
        const parsed = parse(record);
        hash.update(record.raw);
        records++;
        nextLine = record.lastLine + 1;
        if (resume && records <= resume.records) {
          if (records === resume.records) requireSame(resume, hash.copy().digest('hex'), source);
          continue;
        }
        if (parsed === undefined) continue;
        rows.push(parsed);
        bytes += record.raw.length;
        if (rows.length >= options.maxBatchRows || bytes >= options.maxBatchBytes) yield cut();
      }
    }
  } catch (error) {
    if (!(error instanceof SourceDamaged)) throw error;
    if (rows.length > 0) yield cut();
    rows = [{ line: nextLine, problem: error.message, isFatal: true }];
  }
  if (resume && records < resume.records) throw changed(source);
  yield cut();
}

function requireSame(resume: Position, digest: string, source: Source): void {
  if (digest !== resume.digest) throw changed(source);
}

function changed(source: Source): PositionChanged {
  return new PositionChanged(`${source.path} has changed since the last run`);
}

/** undefined: nothing in this record, such as an empty line. */
type ParseRecord = (record: RawRecord) => ReadRow | undefined;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(record: RawRecord): { readonly text: string } | { readonly problem: string } {
  if (record.problem) return { problem: record.problem };
  try {
    const text = utf8.decode(record.raw).replace(/\r?\n$/, '');
    return { text: record.line === 1 ? text.replace(/^\uFEFF/, '') : text };
  } catch {
    const at = record.raw.toString('utf8').indexOf('\uFFFD');
    return { problem: `not valid UTF-8 from character ${at + 1} on` };
  }
}

function parseJsonRecord(record: RawRecord): ReadRow | undefined {
  const decoded = decode(record);
  if ('problem' in decoded) return { line: record.line, problem: decoded.problem };
  if (decoded.text.trim() === '') return undefined;
  return { line: record.line, ...parseJsonObject(decoded.text) };
}

function parseJsonObject(text: string): { readonly row: Row } | { readonly problem: string } {
  try {
    const value = parseJson(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { row: value as Row };
    }
    return { problem: 'not a JSON object' };
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The first record is the header. */
function csvParser(delimiter: string): ParseRecord {
  let header: readonly string[] | undefined;
  return (record) => {
    const decoded = decode(record);
    const { line } = record;
    if ('problem' in decoded) return { line, problem: decoded.problem };
    if (decoded.text.trim() === '') return undefined;
    const fields = parseCsvRow(decoded.text, delimiter);
    if (typeof fields === 'string') return { line, problem: fields };
    if (header === undefined) {
      header = fields.map((name) => name.trim());
      return undefined;
    }
    if (fields.length !== header.length) {
      return { line, problem: `${fields.length} columns where the header has ${header.length}` };
    }
    return { line, row: Object.fromEntries(header.map((name, at) => [name, fields[at]])) };
  };
}
