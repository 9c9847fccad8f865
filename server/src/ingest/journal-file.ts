import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Micros } from '../lib/time.ts';
import type { EncodedRows } from './landing.ts';

/** What a file of the journal holds, as far as it is whole. */
export type JournalContent = {
  /** The order of the values in its rows. */
  readonly columns: readonly string[];
  readonly rows: readonly EncodedRows[];
  /** When the oldest were kept; undefined: there are none. */
  readonly since: Micros | undefined;
  /** Something in it is not what was written, beyond an end that a crash cut off. */
  readonly damaged: boolean;
};

/**
 * A file of the journal being written: a line with the columns, then groups of rows of one partition. A group is a line
 * `<kept at, µs> <week> <rows> <bytes> <crc32 of that and the rows>` and its rows, one a line.
 */
export type JournalFile = {
  /** Resolves after fsync. When it throws, the file is not to be appended to again. */
  append(rows: readonly EncodedRows[], at: Micros): Promise<void>;
  close(): Promise<void>;
};

export async function createJournalFile(
  path: string,
  columns: readonly string[],
): Promise<JournalFile> {
  // Readable by nobody else: rows are what users said.
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.appendFile(`${JSON.stringify(columns)}\n`);
  } catch (error) {
    await closed(handle);
    await rm(path, { force: true });
    throw error;
  }
  return {
    async append(rows, at) {
      const groups = rows.flatMap((group) => [Buffer.from(`${headOf(group, at)}\n`), group.bytes]);
      await handle.appendFile(Buffer.concat(groups));
      await handle.datasync();
    },
    close: () => closed(handle),
  };
}

/** A handle that reports a failed write when it is closed has said so before, when it was synced. */
async function closed(handle: FileHandle): Promise<void> {
  await handle.close().catch(() => undefined);
}

function headOf({ week, count, bytes }: EncodedRows, at: Micros): string {
  const head = `${at} ${week} ${count} ${bytes.length}`;
  return `${head} ${crc32(bytes, crc32(head))}`;
}

const NEWLINE = 0x0a;
const HEAD = /^\d+ \d+ \d+ \d+ \d+$/;

/**
 * Reads a file that a crash left. A group that is cut off at its end was never acknowledged; behind one that is broken
 * otherwise the next whole one is looked for: no row begins like a head.
 */
export async function readJournalFile(path: string): Promise<JournalContent> {
  const content = await readFile(path);
  const lineAt = (start: number): string | undefined => {
    const end = content.indexOf(NEWLINE, start);
    return end < 0 ? undefined : content.toString('utf8', start, end);
  };
  const first = lineAt(0);
  if (first === undefined) return { columns: [], rows: [], since: undefined, damaged: false };
  const columns = columnsOf(first);
  if (columns === undefined) return { columns: [], rows: [], since: undefined, damaged: true };
  const rows: EncodedRows[] = [];
  let since: Micros | undefined;
  let damaged = false;
  /** Of the group that may only be cut off. */
  let isBroken = false;
  for (let place = content.indexOf(NEWLINE) + 1; ; ) {
    const head = lineAt(place);
    if (head === undefined) break;
    const [at = 0, week = 0, count = 0, length = 0] = head.split(' ').map(Number);
    const start = content.indexOf(NEWLINE, place) + 1;
    const group = { week, count, bytes: content.subarray(start, start + length) };
    if (HEAD.test(head) && head === headOf(group, at)) {
      damaged ||= isBroken;
      since ??= at;
      rows.push(group);
      place = start + length;
      continue;
    }
    const isCut = HEAD.test(head) && start + length > content.length;
    damaged ||= !isBroken && !isCut;
    isBroken = true;
    place = start;
  }
  return { columns, rows, since, damaged };
}

function columnsOf(line: string): readonly string[] | undefined {
  try {
    const columns: unknown = JSON.parse(line);
    return Array.isArray(columns) ? columns.map(String) : undefined;
  } catch {
    return undefined;
  }
}
