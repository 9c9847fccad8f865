import { createHash, type Hash } from 'node:crypto';

/** One line, or one CSV row that may span lines. */
export type RawRecord = {
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Number of its last line. */
  readonly lastLine: number;
  /** Bytes with the line end; of an overlong record only their SHA-256, so that memory stays bounded. */
  readonly raw: Buffer;
  /** Why the record can't be read. */
  readonly problem?: string;
};

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** What the splitter is in the midst of, byte by byte; only CSV needs more than `plain`. */
type Mode = 'field_start' | 'plain' | 'quoted' | 'quote_in_quoted';

export type SplitOptions = {
  /** The delimiter's byte for CSV, where quoted fields may contain line ends; left out: every line is a record. */
  readonly csvDelimiter?: number;
  /** Longer records are skipped with a problem. */
  readonly maxRecordBytes: number;
};

/** Splits a byte stream into records, in lists as they become complete. Memory: one chunk and one record. */
export async function* splitRecords(
  chunks: AsyncIterable<Buffer>,
  options: SplitOptions,
): AsyncGenerator<readonly RawRecord[], void, undefined> {
  const splitter = new RecordSplitter(options);
  for await (const chunk of chunks) {
    const records = splitter.push(chunk);
    if (records.length > 0) yield records;
  }
  const last = splitter.end();
  if (last) yield [last];
}

class RecordSplitter {
  private readonly options: SplitOptions;
  private mode: Mode = 'field_start';
  private parts: Buffer[] = [];
  private partBytes = 0;
  private overlong: Hash | undefined;
  private firstLine = 1;
  private line = 1;

  constructor(options: SplitOptions) {
    this.options = options;
  }

  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let start = 0;
    for (;;) {
      const end = this.findEnd(chunk, start);
      if (end < 0) break;
      this.keep(chunk.subarray(start, end + 1));
      this.line++;
      records.push(this.take());
      start = end + 1;
    }
    if (start < chunk.length) this.keep(chunk.subarray(start));
    return records;
  }

  /** The record after the last line end, if there is one. */
  end(): RawRecord | undefined {
    if (this.partBytes === 0) return undefined;
    const unclosed = this.options.csvDelimiter !== undefined && this.mode === 'quoted';
    this.line++;
    const record = this.take();
    if (!unclosed || record.problem) return record;
    return {
      ...record,
      problem: `the quote opened in the record of line ${record.line} is never closed, so all lines up to the end of the file belong to it`,
    };
  }

  /** Index of the line feed that ends the record, or -1. */
  private findEnd(chunk: Buffer, from: number): number {
    const delimiter = this.options.csvDelimiter;
    if (delimiter === undefined) return chunk.indexOf(LF, from);
    let mode = this.mode;
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at];
      if (mode === 'quoted') {
        if (byte === QUOTE) mode = 'quote_in_quoted';
        else if (byte === LF) this.line++;
      } else if (byte === LF) {
        this.mode = 'field_start';
        return at;
      } else if (byte === delimiter) mode = 'field_start';
      else if (byte === QUOTE && mode !== 'plain') mode = 'quoted';
      else if (byte !== CR || mode === 'field_start') mode = 'plain';
    }
    this.mode = mode;
    return -1;
  }

  private keep(bytes: Buffer): void {
    this.partBytes += bytes.length;
    if (this.overlong) {
      this.overlong.update(bytes);
      return;
    }
    this.parts.push(bytes);
    if (this.partBytes <= this.options.maxRecordBytes) return;
    this.overlong = createHash('sha256');
    for (const part of this.parts) this.overlong.update(part);
    this.parts = [];
  }

  private take(): RawRecord {
    const { firstLine, overlong, partBytes } = this;
    const position = { line: firstLine, lastLine: this.line - 1 };
    const raw = this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
    this.parts = [];
    this.partBytes = 0;
    this.overlong = undefined;
    this.firstLine = this.line;
    if (!overlong) return { ...position, raw };
    const limit = this.options.maxRecordBytes;
    const problem = `${partBytes} bytes long; at most ${limit} are allowed`;
    return { ...position, raw: overlong.digest(), problem };
  }
}
