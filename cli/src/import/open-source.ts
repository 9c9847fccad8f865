import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip, gunzipSync, constants as zlib } from 'node:zlib';

export type SourceFormat = 'ndjson' | 'csv';

/** A file to import: its format and its bytes, unpacked. */
export type Source = {
  readonly path: string;
  readonly format: SourceFormat;
  /** Of CSV. */
  readonly delimiter: string;
  readonly sizeBytes: number;
  /** Bytes of the file (packed, if it is) read so far, for the progress bar. */
  readonly bytesRead: () => number;
  /** Fails with a `SourceDamaged` where the file is cut or damaged. */
  readonly chunks: () => AsyncIterable<Buffer>;
};

/** The file can't be read, or not from some point on. */
export class SourceDamaged extends Error {
  override readonly name = 'SourceDamaged';
}

const SAMPLE_BYTES = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

/** Looks at the first bytes: packed or not, NDJSON or CSV, and with which delimiter. */
export async function openSource(path: string, format?: SourceFormat): Promise<Source> {
  const found = await stat(path);
  if (found.isDirectory()) {
    throw new SourceDamaged(`${path} is a directory; name the files in it`);
  }
  const head = await readHead(path);
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const sample = packed ? unpackSample(head, path) : head;
  refuseForeignEncodings(sample, path);
  const text = sample.toString('utf8').replace(/^\uFEFF/, '');
  const detected = format ?? formatOf(text, path);
  let bytesRead = 0;
  return {
    path,
    format: detected,
    delimiter: delimiterOf(text, path),
    sizeBytes: found.size,
    bytesRead: () => bytesRead,
    chunks: () => {
      bytesRead = 0;
      const file = createReadStream(path, { highWaterMark: 256 * 1024 });
      file.on('data', (chunk) => {
        bytesRead += chunk.length;
      });
      if (!packed) return file as AsyncIterable<Buffer>;
      const unpacked = createGunzip();
      file.on('error', (error) => unpacked.destroy(error));
      return damageNamed(file.pipe(unpacked), path);
    },
  };
}

async function* damageNamed(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceDamaged(`${path} is cut or damaged as a gzip file: ${reason}`, { cause });
  }
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function unpackSample(head: Buffer, path: string): Buffer {
  try {
    return gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 });
  } catch (cause) {
    throw new SourceDamaged(`${path} begins like a gzip file but is none`, { cause });
  }
}

function refuseForeignEncodings(sample: Buffer, path: string): void {
  const mark = sample.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    throw new SourceDamaged(
      `${path} is UTF-16; convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8)`,
    );
  }
  if (sample.subarray(0, 4).toString('latin1') === 'PAR1') {
    throw new SourceDamaged(`${path} is a Parquet file; allowed are NDJSON and CSV, packed or not`);
  }
}

function formatOf(text: string, path: string): SourceFormat {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  const first = text.trimStart()[0];
  if (first === '[' && !/\.(csv|tsv)$/.test(name)) {
    throw new SourceDamaged(
      `${path} is one JSON list; one object per line is needed (jq -c '.[]' makes that of it)`,
    );
  }
  if (/\.(csv|tsv)$/.test(name)) return 'csv';
  if (/\.(ndjson|jsonl|json)$/.test(name)) return 'ndjson';
  return first === '{' || first === undefined ? 'ndjson' : 'csv';
}

/** The one that is most frequent in the header line. */
function delimiterOf(text: string, path: string): string {
  if (/\.tsv(\.gz)?$/i.test(path)) return '\t';
  const header = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
