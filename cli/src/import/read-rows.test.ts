import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSource } from './open-source.ts';
import { type Position, PositionChanged, type ReadRow, readRows } from './read-rows.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'undertone-read-'));
});
afterAll(() => rm(directory, { recursive: true }));

type Limits = { maxRecordBytes?: number; maxBatchRows?: number; resumeAfter?: Position };

async function read(name: string, content: string | Buffer, limits: Limits = {}) {
  const path = join(directory, name);
  await writeFile(path, content);
  const source = await openSource(path);
  const rows: ReadRow[] = [];
  const positions: Position[] = [];
  const options = { maxBatchRows: 1000, maxBatchBytes: 1e6, ...limits };
  for await (const batch of readRows(source, options)) {
    rows.push(...batch.rows);
    positions.push(batch.position);
  }
  return { rows, positions, source };
}

test('NDJSON with BOM, CRLF, empty lines and no last line end keeps its line numbers', async () => {
  const { rows } = await read('a.ndjson', '\uFEFF{"a":1}\r\n\r\n{"a":2}\n\n{"a":"ü"}');
  expect(rows).toEqual([
    { line: 1, row: { a: 1 } },
    { line: 3, row: { a: 2 } },
    { line: 5, row: { a: 'ü' } },
  ]);
});

test('each bad line is a problem with its number, and the lines around it are read', async () => {
  const { rows } = await read(
    'bad.ndjson',
    Buffer.concat([
      Buffer.from('{"a":1}\n{"a":\n[1]\n"text"\n'),
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x0a]),
      Buffer.from('{"a":2}\n'),
    ]),
  );
  expect(rows.map((row) => [row.line, row.problem?.split(':')[0] ?? row.row])).toEqual([
    [1, { a: 1 }],
    [2, 'not JSON'],
    [3, 'not a JSON object'],
    [4, 'not a JSON object'],
    [5, 'not valid UTF-8 from character 3 on'],
    [6, { a: 2 }],
  ]);
});

test('a giant line is skipped with its size, whatever the chunks, and the next one is read', async () => {
  const giant = JSON.stringify({ a: 'x'.repeat(700_000) });
  const { rows } = await read('giant.ndjson', `{"a":1}\n${giant}\n{"a":2}\n`, {
    maxRecordBytes: 100_000,
  });
  expect(rows.map((row) => row.line)).toEqual([1, 2, 3]);
  expect(rows[1]?.problem).toBe(`${giant.length + 1} bytes long; at most 100000 are allowed`);
  expect(rows[2]?.row).toEqual({ a: 2 });
});

test('deeply nested JSON is a row or a problem, never a crash', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const { rows } = await read('deep.ndjson', `{"a":${deep}}\n{"a":2}\n`);
  expect(rows.map((row) => row.line)).toEqual([1, 2]);
});

test('CSV fields keep line ends, quotes and delimiters, and rows the number of their first line', async () => {
  const { rows } = await read(
    'a.csv',
    'question;answer\r\n"two\nlines";"says ""hi""; twice"\r\n5" pipe;b\r\n\r\nlast;one',
  );
  expect(rows).toEqual([
    { line: 2, row: { question: 'two\nlines', answer: 'says "hi"; twice' } },
    { line: 4, row: { question: '5" pipe', answer: 'b' } },
    { line: 6, row: { question: 'last', answer: 'one' } },
  ]);
});

test('CSV rows that do not fit the header, or whose quotes do not, are problems', async () => {
  const { rows } = await read('b.csv', 'a,b\n1\n"x"y,2\n3,4\n"open,5\n6,7\n');
  expect(rows.map((row) => [row.line, row.problem ?? row.row])).toEqual([
    [2, '1 columns where the header has 2'],
    [3, expect.stringContaining('column 1: text after the closing quote')],
    [4, { a: '3', b: '4' }],
    [5, expect.stringContaining('opened in the record of line 5 is never closed')],
  ]);
});

test('gzip is seen by its content, and a truncated file tells the line up to which it was read', async () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `{"n":${n},"r":${Math.sin(n)}}`);
  const packed = gzipSync(lines.join('\n'));
  const whole = await read('whole.ndjson', packed);
  expect(whole.rows).toHaveLength(20_000);
  const { rows } = await read('cut.ndjson.gz', packed.subarray(0, packed.length - 40_000));
  const last = rows.at(-1);
  expect(last).toMatchObject({ isFatal: true, problem: expect.stringContaining('cut or damaged') });
  expect(rows.slice(0, -1).every((row, n) => row.row?.['n'] === n)).toBe(true);
  expect(last?.line).toBe(rows.length);
});

test('files that can not be read say what to do', async () => {
  const utf16 = Buffer.from('\uFEFF{"a":1}\n', 'utf16le');
  await expect(read('u.ndjson', utf16)).rejects.toThrow('UTF-16; convert it');
  await expect(read('l.json', '[{"a":1}]')).rejects.toThrow("jq -c '.[]'");
  await expect(read('p.parquet', 'PAR1....')).rejects.toThrow('allowed are NDJSON and CSV');
  await expect(read('g.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]))).rejects.toThrow('but is none');
});

test('an empty file has no rows', async () => {
  expect((await read('empty.ndjson', '')).rows).toEqual([]);
  expect((await read('empty.csv', 'a,b\n')).rows).toEqual([]);
});

test('reading goes on after any position and notices a changed beginning', async () => {
  const content = Array.from({ length: 25 }, (_, n) => `{"n":${n}}\n`).join('');
  const { positions, source } = await read('r.ndjson', content, { maxBatchRows: 10 });
  expect(positions.map(({ records }) => records)).toEqual([10, 20, 25]);
  const { rows } = await read('r.ndjson', `${content}{"n":25}\n`, { resumeAfter: positions[1]! });
  expect(rows.map((row) => row.row?.['n'])).toEqual([20, 21, 22, 23, 24, 25]);
  await expect(
    read('r.ndjson', content.replace('3}', '4}'), { resumeAfter: positions[1]! }),
  ).rejects.toThrow(PositionChanged);
  await expect(read('r.ndjson', '{"n":0}\n', { resumeAfter: positions[1]! })).rejects.toThrow(
    PositionChanged,
  );
  expect(source.format).toBe('ndjson');
});

test('any bytes at all give rows or problems, with rising line numbers', async () => {
  const pieces = fc.constantFrom(
    '{"a":1}',
    '\n',
    '\r\n',
    '"',
    ',',
    '""',
    '\u0000',
    '\uFEFF',
    'é',
    '{',
    ';',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((list) => Buffer.from(list.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('f.csv', 'f.ndjson', 'f'), async (content, name) => {
      const result = await read(name, Buffer.from(content), { maxRecordBytes: 100 }).catch(
        (error: unknown) => error as Error,
      );
      if (result instanceof Error) {
        expect(result.name).toBe('SourceDamaged');
        return;
      }
      const lines = result.rows.map((row) => row.line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      for (const row of result.rows)
        expect((row.row === undefined) !== (row.problem === undefined)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
