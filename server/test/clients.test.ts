import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../../cli/test/run-cli.ts';
import { createRecorder, createUndertone, UndertoneError } from '../../sdk/src/index.ts';
import { generateDemo } from '../src/demo/generate.ts';
import { exportFormatNames } from '../src/query/export-formats.ts';
import { startServer, type TestServer } from './start-server.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 90_000 });

let server: TestServer;
let directory: string;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  server = await startServer();
  directory = await mkdtemp(join(tmpdir(), 'undertone-cli-'));
  env = { UNDERTONE_URL: server.url(), UNDERTONE_API_KEY: server.adminKey };
}, 60_000);
afterAll(async () => {
  await server?.stop();
  if (directory) await rm(directory, { recursive: true });
});

const client = () => createUndertone({ url: server.url(), apiKey: server.adminKey });
const END = Date.UTC(2026, 5, 1) * 1000;
const range = { start: '2020-01-01T00:00:00Z', end: '2030-01-01T00:00:00Z' };
const wide = ['--start', range.start, '--end', range.end];

async function nInteractions(): Promise<number> {
  await client().settled();
  const { data } = await client().aggregates({
    time_range: range,
    filters: [],
    variables: ['n_interactions'],
  });
  return data[0]?.n_interactions ?? -1;
}

const demo = [...generateDemo({ endMicros: END, size: 600, days: 14 })];
const interactionsIn = demo.reduce((sum, { type, body }) => {
  if (type === 'feedback' || type === 'tags') return sum;
  const { conversation } = body as { conversation?: { interactions: unknown[] } };
  return sum + (conversation?.interactions.length ?? 1);
}, 0);

test('the demo data is imported without a rejection, packed, and every interaction is there once', async () => {
  const path = join(directory, 'demo.ndjson.gz');
  await writeFile(path, gzipSync(demo.map((item) => JSON.stringify(item)).join('\n')));
  const run = await runCli(['import', path], env);
  expect(run.stdout).toContain(
    `read ${demo.length} = stored ${demo.length} + duplicate 0 + rejected 0`,
  );
  expect(run.code).toBe(0);
  expect(await nInteractions()).toBe(interactionsIn);
  const again = await runCli(['import', path, '--restart'], env);
  expect(again.stdout).toContain('rejected 0');
  expect(await nInteractions()).toBe(interactionsIn);
});

test('duplicates within a file are counted, refused lines are named by the server', async () => {
  const path = join(directory, 'mixed.csv');
  const row = '"What, why?",Because,2026-01-02T03:04:05Z,u1';
  await writeFile(
    path,
    `question,answer,created_at,uid\n${row}\n${row}\nLate,x,2099-01-01,u1\n,,2026-01-01,u1\n`,
  );
  const run = await runCli(['import', path], env);
  expect(run.stdout).toContain('read 4 = stored 1 + duplicate 1 + rejected 2');
  expect(run.stderr).toMatch(/line 4: .*time_start/);
  expect(run.stderr).toContain('line 5: no input and output');
  expect(run.code).toBe(3);
  expect(await nInteractions()).toBe(interactionsIn + 1);
});

test('an export is complete in every format and can be imported into another project', async () => {
  const total = interactionsIn + 1;
  for (const format of exportFormatNames) {
    const out = join(directory, `all.${format}`);
    const run = await runCli(['export', ...wide, '--out', out], env);
    expect(run.stderr).toContain(`${total} interactions`);
    expect(run.code).toBe(0);
  }
  const lines = (await readFile(join(directory, 'all.ndjson'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(total + 1);
  await server.createProject('second');
  const key = await server.createKey('admin', 'second');
  const other = { ...env, UNDERTONE_API_KEY: key };
  const imported = await runCli(['import', join(directory, 'all.ndjson')], other);
  expect(imported.stdout).toContain(`read ${total} = stored ${total} + duplicate 0 + rejected 0`);
  const out = join(directory, 'second.ndjson');
  const run = await runCli(['export', ...wide, '--out', out], other);
  expect(run.stderr).toContain(`${total} interactions`);
});

test('filters of an export are the server’s, and so is what it says of wrong ones', async () => {
  const filters = JSON.stringify([{ kind: 'tag', tag: 'channel', values: ['kiosk', 'email'] }]);
  const run = await runCli(['export', ...wide, '--filters', filters], env);
  const rows = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.pop()).toMatchObject({ complete: true, count: rows.length });
  expect(rows.every((row) => ['kiosk', 'email'].includes(row.tags.channel))).toBe(true);
  const wrong = await runCli(['export', ...wide, '--filters', '[{"kind":"topc"}]'], env);
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('422: ');
});

test('the SDK reads what it wrote: pages, groups, details, conversations, typed failures', async () => {
  const undertone = client();
  const answer = await undertone.events.interaction({
    interaction: {
      input: 'Is this thing on?',
      output: 'Yes.',
      time_start: '2026-02-03T10:00:00Z',
      time_end: '2026-02-03T10:00:01.5Z',
      end_user: 'sdk-user',
      tags: { from: 'sdk' },
    },
  });
  if ('status' in answer) throw new Error('deleted');
  await undertone.settled();
  const filters = [{ kind: 'tag', tag: 'from', values: ['sdk'] }] as const;
  const page = await undertone.interactions.list({ time_range: range, filters });
  expect(page.data).toMatchObject([
    { id: answer.interaction_id, latency: 1.5, end_user: 'sdk-user' },
  ]);
  const all: string[] = [];
  for await (const { id } of undertone.interactions.all({
    time_range: range,
    filters: [],
    limit: 100,
  })) {
    all.push(id);
  }
  expect(new Set(all).size).toBe(interactionsIn + 2);
  const detail = await undertone.interactions.detail(answer.interaction_id);
  expect(detail.interaction.input_text).toBe('Is this thing on?');
  const conversation = await undertone.conversations.get(answer.conversation_id);
  expect(conversation.conversation).toHaveLength(1);
  let groups = 0;
  const byUser = {
    time_range: range,
    filters: [],
    group_by: { kind: 'user' },
    variables: ['n_interactions'],
  } as const;
  for await (const group of undertone.allAggregates(byUser)) groups += group.n_interactions ?? 0;
  expect(groups).toBe(interactionsIn + 2);
  const { datasets } = await undertone.timeSeries({
    time_range: range,
    filters: [],
    granularity: 'year',
    variables: ['n_interactions'],
  });
  const sum = (datasets['total'] ?? []).reduce(
    (total, row) => total + (row.n_interactions ?? 0),
    0,
  );
  expect(sum).toBe(interactionsIn + 2);
  await undertone.administration.putSettings({ time_zone: 'Asia/Kathmandu' });
  const local = await undertone.timeSeries({
    time_range: { start: '2026-02-03T10:00:00Z', end: '2026-02-03T11:00:00Z' },
    filters: [],
    granularity: 'day',
    variables: ['n_interactions'],
  });
  expect(local.buckets).toEqual(['2026-02-03T15:45:00+05:45']);
  await undertone.administration.putSettings({});
  expect((await undertone.catalog()).variables.length).toBeGreaterThan(40);
  const { data: values } = await undertone.values({ kind: 'tag', tag: 'channel' });
  expect(values.map(({ value }) => value)).toContain('kiosk');
  const failure = await undertone.conversations.get('nowhere').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UndertoneError);
  expect(failure).toMatchObject({ status: 404 });
});

test('the recorder delivers across a kill and a restart of the server, each event once', async () => {
  const before = await nInteractions();
  const recorder = createRecorder(
    createUndertone({ url: server.url(), apiKey: server.adminKey, maxRetries: 1 }),
    { maxBatch: 50, flushEveryMs: 50 },
  );
  for (let n = 0; n < 100; n++) {
    recorder.record({
      type: 'interaction',
      body: {
        interaction: {
          input: `recorded ${n}`,
          output: 'ok',
          time_start: new Date(Date.UTC(2026, 3, 1, 0, 0, n)).toISOString(),
          time_end: new Date(Date.UTC(2026, 3, 1, 0, 0, n + 1)).toISOString(),
          end_user: 'recorder',
        },
      },
    });
    await recorder.flush();
    if (n === 30) await server.kill9();
    if (n === 32) break;
  }
  const { delivered, buffered } = recorder.stats();
  expect(delivered).toBe(31);
  expect(buffered).toBe(2);
  await recorder.close({ timeoutMs: 1 });
  await server.restart();
  expect(await nInteractions()).toBe(before + 31);
});
