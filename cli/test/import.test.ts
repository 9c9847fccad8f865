import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Reply, startRecordingServer } from '../../sdk/src/recording-server.ts';
import { runCli } from './run-cli.ts';

type Item = {
  readonly type: string;
  readonly body: { readonly interaction?: { readonly input?: string } };
};

let directory: string;
let close: (() => Promise<void>) | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'undertone-import-'));
});
afterEach(async () => {
  await close?.();
  close = undefined;
  await rm(directory, { recursive: true });
});

/** Answers batches as the server does: ids derived from the content, inputs that begin with "bad" refused. */
async function server(
  meddle: (items: readonly Item[], nth: number) => Reply | undefined = () => undefined,
) {
  const stored = new Set<string>();
  const started = await startRecordingServer((seen, nth) => {
    const items = seen.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Item);
    const meddled = meddle(items, nth);
    if (meddled) return meddled;
    const answers = items.map((item, index) => {
      if (item.body.interaction?.input?.startsWith('bad')) {
        const detail = [{ loc: ['body', 'interaction', 'input'], msg: 'is bad', type: 'custom' }];
        return { index, status: 422, detail };
      }
      const id = createHash('md5').update(JSON.stringify(item)).digest('hex');
      stored.add(id);
      return { index, status: 202, interaction_id: id, conversation_id: 'c' };
    });
    return { status: 202, body: { accepted: 0, rejected: 0, items: answers } };
  });
  close = started.close;
  const env = { UNDERTONE_URL: started.url, UNDERTONE_API_KEY: 'k' };
  return { stored, env, seen: started.seen };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

const line = (input: string) =>
  JSON.stringify({ input, output: 'o', time_start: '2026-01-01T00:00:00Z', end_user: 'u' });

test('counts add up: stored, duplicate and rejected with line and reason', async () => {
  const { stored, env } = await server();
  const lines = [line('a'), line('b'), line('a'), line('bad one'), '{', line('c')];
  const path = await file('in.ndjson', lines.join('\n'));
  const rejects = join(directory, 'rejects');
  const run = await runCli(['import', path, '--rejects', rejects], env);
  expect(run.stdout).toBe(`${path}: read 6 = stored 3 + duplicate 1 + rejected 2\n`);
  expect(run.stderr).toContain('line 4: body.interaction.input: is bad');
  expect(run.stderr).toContain('line 5: not JSON');
  expect(run.code).toBe(3);
  expect(stored.size).toBe(3);
  const written = (await readFile(rejects, 'utf8')).trimEnd().split('\n');
  expect(written.map((text) => JSON.parse(text).line)).toEqual([4, 5]);
  const again = await runCli(['import', path, '--allow-rejects'], env);
  expect(again.code).toBe(0);
});

test('what was rejected is for its owner alone, and does not steer the terminal', async () => {
  const { env } = await server();
  const path = await file('in.ndjson', `${line('a')}\n\u001b[2J`);
  const rejects = join(directory, 'rejects');
  const run = await runCli(['import', path, '--rejects', rejects], env);
  expect(run.stderr).toContain('line 2: not JSON');
  expect(run.stderr).toContain('\\u001b');
  expect(run.stderr).not.toContain('\u001b');
  for (const written of [rejects, `${path}.undertone-state`, `${path}.undertone-state.ids`]) {
    expect([written, (await stat(written)).mode & 0o777]).toEqual([written, 0o600]);
  }
});

test('a rerun sends nothing again, and a file that has grown only what is new', async () => {
  const { env, seen } = await server();
  const path = await file('in.ndjson', `${line('a')}\n${line('b')}\n`);
  await runCli(['import', path], env);
  const before = seen.length;
  const rerun = await runCli(['import', path], env);
  expect(rerun.stdout).toContain(
    'read 2 = stored 2 + duplicate 0 + rejected 0 (2 of them in earlier runs)',
  );
  expect(seen).toHaveLength(before);
  await writeFile(path, `${line('a')}\n${line('b')}\n${line('c')}\n${line('a')}\n`);
  const grown = await runCli(['import', path], env);
  expect(grown.stdout).toContain('read 4 = stored 3 + duplicate 1 + rejected 0');
  expect(seen[before]?.body.trimEnd().split('\n')).toHaveLength(2);
});

test('a changed file, another server and --restart begin anew', async () => {
  const { env, seen } = await server();
  const path = await file('in.ndjson', `${line('a')}\n${line('b')}\n`);
  await runCli(['import', path], env);
  await writeFile(path, `${line('x')}\n${line('b')}\n`);
  const changed = await runCli(['import', path], env);
  expect(changed.stderr).toContain('has changed since the last run');
  expect(changed.stdout).toContain('read 2 = stored 2 + duplicate 0 + rejected 0\n');
  const otherKey = await runCli(['import', path, '--key', 'other'], env);
  expect(otherKey.stdout).toContain('stored 2');
  await runCli(['import', path, '--restart', '--key', 'other'], env);
  expect(seen).toHaveLength(4);
});

test('killed several times and run again, every line is there once and the counts are true', async () => {
  const { stored, env, seen } = await server();
  const n = 30_000;
  const lines = Array.from({ length: n }, (_, i) => line(`question ${i}`));
  const path = await file('in.ndjson', lines.join('\n'));
  const args = ['import', path, '--batch', '20', '--concurrency', '3'];
  for (const requests of [90, 400, 700]) {
    const isKept = () => existsSync(`${path}.undertone-state`);
    const killed = await runCli(args, env, () => seen.length >= requests && isKept());
    expect(killed.code).toBeNull();
  }
  const last = await runCli(args, env);
  expect(last.stdout).toContain(`read ${n} = stored ${n} + duplicate 0 + rejected 0`);
  expect(last.stdout).toContain('of them in earlier runs');
  expect(last.code).toBe(0);
  expect(stored.size).toBe(n);
});

test('503s of the whole request and of single items are tried again until all is stored', async () => {
  const { stored, env, seen } = await server((items, nth) => {
    if (nth === 0)
      return { status: 503, headers: { 'retry-after': '0' }, body: { detail: 'full' } };
    if (nth > 1) return undefined;
    const answers = items.map((_, index) => ({ index, status: 503, detail: 'later' }));
    return { status: 202, body: { accepted: 0, rejected: 0, items: answers } };
  });
  const path = await file('in.ndjson', `${line('a')}\n${line('b')}\n`);
  const run = await runCli(['import', path], env);
  expect(run.stdout).toContain('stored 2 +');
  expect(stored.size).toBe(2);
  expect(seen).toHaveLength(3);
});

test('a request refused as a whole is halved until the culprit is found', async () => {
  const { env } = await server((items) =>
    items.some((item) => item.body.interaction?.input === 'huge')
      ? { status: 413, body: { detail: 'too large' } }
      : undefined,
  );
  const path = await file('in.ndjson', ['a', 'b', 'huge', 'c', 'd'].map(line).join('\n'));
  const run = await runCli(['import', path], env);
  expect(run.stdout).toContain('read 5 = stored 4 + duplicate 0 + rejected 1');
  expect(run.stderr).toContain('line 3: 413: too large');
});

test('a wrong key ends the run with the server’s words', async () => {
  const { env } = await server(() => ({ status: 401, body: { detail: 'unknown key' } }));
  const path = await file('in.ndjson', line('a'));
  const run = await runCli(['import', path], env);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('undertone import: 401: unknown key');
});

test('CSV with foreign columns is mapped', async () => {
  const { env, seen } = await server();
  const path = await file('in.csv', 'q,a,at,who,plan\n"Hi, you",Hello,1767323045,7,pro\n');
  const map = 'input=q,output=a,time_start=at,end_user=who,tag.plan=plan';
  const run = await runCli(['import', path, '--map', map], env);
  expect(run.stdout).toContain('stored 1');
  expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
    body: { interaction: { input: 'Hi, you', end_user: '7', tags: { plan: 'pro' } } },
  });
});

test('usage errors exit with 2 and name what is allowed', async () => {
  const unknown = await runCli(['improt']);
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toContain('unknown command "improt"; allowed are start, import, export');
  expect((await runCli(['import', 'x.ndjson', '--frmat', 'csv'])).code).toBe(2);
  expect((await runCli(['import', 'x.ndjson'])).stderr).toContain('set UNDERTONE_API_KEY');
  const help = await runCli(['--help']);
  expect(help.code).toBe(0);
  expect(help.stdout).toMatch(/start[\s\S]+import[\s\S]+export/);
  const missing = await runCli(['import', 'nowhere.ndjson', '--key', 'k']);
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('no such file');
  expect(missing.stderr).not.toContain('    at ');
});

test('a file that is not there and one that is a directory are said in words', async () => {
  const { env } = await server();
  const missing = join(directory, 'missing.csv');
  expect((await runCli(['import', missing], env)).stderr).toBe(
    `undertone import: ${missing}: no such file or directory (ENOENT)\n`,
  );
  expect((await runCli(['import', directory], env)).stderr).toBe(
    `undertone import: ${directory} is a directory; name the files in it\n`,
  );
});

test('a column that --map misspells is refused before anything is sent', async () => {
  const { env, stored } = await server();
  const path = await file('a.csv', 'asked,said,at,who\nHi,Hello,2026-01-02T03:04:05Z,ann\n');
  const map = 'input=asked,output=sayd,time_start=at,end_user=who';
  const { code, stderr } = await runCli(['import', path, '--map', map], env);
  expect(code).toBe(2);
  expect(stderr).toContain('--map names sayd; the file has asked, said, at, who');
  expect(stored.size).toBe(0);
});
