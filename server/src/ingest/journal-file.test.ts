import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createJournalFile, readJournalFile } from './journal-file.ts';
import { decodeRows, encodeRows, type FinishedLine } from './landing.ts';

const directory = mkdtempSync(join(tmpdir(), 'undertone-journal-'));
const path = join(directory, '1.journal');
afterAll(() => rmSync(directory, { recursive: true }));

type Line = { readonly week: number; readonly text: string };

const groups: { readonly at: number; readonly lines: readonly Line[] }[] = [
  { at: 1_700_000_000_000_000, lines: [{ week: 2913, text: '["ä","b"]' }] },
  {
    at: 1_700_000_000_000_001,
    lines: [
      { week: 2913, text: '["😀 of one week",1]' },
      { week: 2914, text: '["of another",2]' },
      { week: 2913, text: '["of the first again",3]' },
    ],
  },
];

/** Cut somewhere, as the end of a line comes as text. */
const finished = ({ week, text }: Line): FinishedLine => ({
  week,
  open: Buffer.from(text.slice(0, 2)),
  end: text.slice(2),
});

async function write(): Promise<Buffer> {
  rmSync(path, { force: true });
  const file = await createJournalFile(path, ['name', 'n']);
  for (const { lines, at } of groups) await file.append(encodeRows(lines.map(finished)), at);
  await file.close();
  return readFileSync(path);
}

async function read() {
  const { rows, ...rest } = await readJournalFile(path);
  return {
    ...rest,
    lines: rows
      .flatMap(decodeRows)
      .map(({ week, open, end }): Line => ({ week, text: `${Buffer.from(open)}${end}` })),
  };
}

const byWeek = [0, 1, 3, 2].map((i) => groups.flatMap(({ lines }) => lines)[i]);

test('a whole file gives back its rows, week by week within what was appended together', async () => {
  await write();
  expect(await read()).toEqual({
    columns: ['name', 'n'],
    lines: byWeek,
    since: 1_700_000_000_000_000,
    damaged: false,
  });
});

test('a file that ends anywhere gives the groups before that place, and nothing else', async () => {
  const whole = await write();
  const seen = new Set<number>();
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(path, whole.subarray(0, length));
    const { lines, since, damaged } = await read();
    expect(lines).toEqual(byWeek.slice(0, lines.length));
    expect(damaged).toBe(false);
    expect(since).toBe(lines.length > 0 ? 1_700_000_000_000_000 : undefined);
    seen.add(lines.length);
  }
  expect([...seen]).toEqual([0, 1, 3]);
});

test('a byte that is not what was written costs its group (a line end the next too), and is noticed', async () => {
  const whole = await write();
  const start = whole.indexOf('\n') + 1;
  const last = whole.lastIndexOf('\n', whole.length - 2);
  for (let place = start; place < whole.length; place++) {
    const broken = Buffer.from(whole);
    broken[place] = (broken[place] ?? 0) ^ 1;
    writeFileSync(path, broken);
    const { lines, damaged } = await read();
    expect(byWeek).toEqual(expect.arrayContaining(lines));
    const lost = byWeek.length - lines.length;
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThanOrEqual(whole[place] === 0x0a ? 3 : 2);
    if (place < whole.lastIndexOf('\n', last - 1)) expect(damaged).toBe(true);
  }
});

test('a file that is none of the journal has no rows and is damaged', async () => {
  for (const content of ['\u0000\u0001 no journal\nat all\n', '{"a":1}\n', 'null\n']) {
    writeFileSync(path, content);
    expect(await read()).toEqual({ columns: [], lines: [], since: undefined, damaged: true });
  }
});

test('nobody but the owner may read a file, and one that is there is not written over', async () => {
  await write();
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await expect(createJournalFile(path, [])).rejects.toMatchObject({ code: 'EEXIST' });
});
