import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A checkout in a folder with spaces, whose npm is a program of ours that writes down what it was asked. */
let project = '';

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'x' },
      'node_modules/pack': { version, integrity: `sha512-${version}` },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  });

const fakeNpm = `
const { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const [command, ...args] = process.argv.slice(2);
appendFileSync(process.env.CALLS, JSON.stringify({ command, package: args.at(-1), node: process.versions.node }) + '\\n');
if (process.env.NPM_FAILS) process.exit(7);
if (command === 'install') {
  const name = args.at(-1).replace(/@24$/, '');
  const bin = join(process.cwd(), 'node_modules', name, 'bin');
  mkdirSync(bin, { recursive: true });
  const started = process.env.OLD_NODE_IN_PACKAGE ? 'echo 16.0.0' : 'exec "' + process.execPath + '" "$@"';
  writeFileSync(join(bin, 'node'), '#!/bin/sh\\n' + started + '\\n');
  chmodSync(join(bin, 'node'), 0o755);
} else {
  mkdirSync('node_modules/pack', { recursive: true });
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  delete lock.packages['node_modules/other-platform'];
  writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
}
`;

/** Makes the Node that runs the bootstrap say that it is of another version. */
const pretend = `
const { versions } = process;
Object.defineProperty(process, 'versions', { value: { ...versions, node: process.env.PRETENDED_VERSION } });
`;

beforeEach(() => {
  project = join(mkdtempSync(join(tmpdir(), 'undertone bootstrap ')), 'my checkout');
  mkdirSync(join(project, 'bootstrap'), { recursive: true });
  for (const name of [
    'run',
    'check',
    'lock',
    'node-runtime',
    'npm',
    'packages',
    'process',
    'root',
  ]) {
    cpSync(join(import.meta.dirname, `${name}.js`), join(project, `bootstrap/${name}.js`));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'package-lock.json'), lock('1.0.0'));
  mkdirSync(join(project, 'tools'));
  writeFileSync(join(project, 'tools/npm-cli.js'), fakeNpm);
  writeFileSync(join(project, 'tools/package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(project, 'tools/pretend.js'), pretend);
  writeFileSync(
    join(project, 'program.ts'),
    `const said: string = JSON.stringify({ argv: process.argv.slice(2), cwd: process.cwd(), main: import.meta.main });
if (process.argv[2] === 'exit') process.exitCode = Number(process.argv[3]);
if (process.argv[2] === 'wait') {
  setInterval(() => {}, 1000);
  process.on('SIGTERM', () => { console.log('stopping'); process.exit(0); });
}
console.log(said, process.env['PATH']?.split(':')[0]);
if (process.argv[2] === 'die') process.kill(process.pid, 'SIGKILL');
`,
  );
});

afterEach(() => rmSync(join(project, '..'), { recursive: true, force: true }));

type Options = {
  readonly version?: string;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
};

function start(args: readonly string[], options: Options = {}): ChildProcess {
  const pretended =
    options.version === undefined ? [] : ['--require', join(project, 'tools/pretend.js')];
  return spawn(process.execPath, [...pretended, join(project, 'bootstrap/run.js'), ...args], {
    cwd: options.cwd ?? project,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      npm_execpath: join(project, 'tools/npm-cli.js'),
      CALLS: join(project, 'calls'),
      PRETENDED_VERSION: options.version ?? '',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function outcome(child: ChildProcess) {
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const [out, err, { code, signal }] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    ended,
  ]);
  return { out, err, code, signal };
}

const runToEnd = (args: readonly string[], options?: Options) => outcome(start(args, options));

function calls(): { command: string; package: string; node: string }[] {
  const file = join(project, 'calls');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a new enough Node installs the packages once and then runs the program in the same process', async () => {
  const first = await runToEnd(['program.ts', 'a b', '--demo']);
  expect(first.err).toMatch(/not installed yet: running npm ci/);
  const said = JSON.parse(first.out.slice(0, first.out.lastIndexOf('}') + 1));
  expect(said).toMatchObject({ argv: ['a b', '--demo'], main: true });
  expect(first.code).toBe(0);

  const second = await runToEnd(['program.ts', 'exit', '3']);
  expect(second).toMatchObject({ err: '', code: 3 });
  expect(calls().map((call) => call.command)).toEqual(['ci']);
});

test('it works from any folder, which stays the current one of the program', async () => {
  const result = await runToEnd(['program.ts'], { cwd: tmpdir() });
  expect(result.code).toBe(0);
  expect(result.out).toContain(JSON.stringify(tmpdir()));
});

test('an old Node brings Node 24 from npm once and runs everything under it', async () => {
  const first = await runToEnd(['program.ts', 'exit', '5'], { version: '18.20.0' });
  expect(first.err).toMatch(/Node 18\.20\.0 is too old .* fetching Node 24 into \.node\/ \(once\)/);
  expect(first.code).toBe(5);
  const os = process.platform === 'win32' ? 'win' : process.platform;
  expect(calls()).toEqual([
    { command: 'install', package: `node-${os}-${process.arch}@24`, node: process.versions.node },
    { command: 'ci', package: '--no-audit', node: process.versions.node },
  ]);
  expect(first.out).toContain(join(project, '.node/node_modules'));

  const second = await runToEnd(['program.ts'], { version: '18.20.0' });
  expect(second).toMatchObject({ err: '', code: 0 });
  expect(calls()).toHaveLength(2);
});

test('Node 24.11 is too old, 24.12 and 26.0 are not', async () => {
  await runToEnd(['program.ts'], { version: '24.12.0' });
  await runToEnd(['program.ts'], { version: '26.0.1' });
  expect(calls().map((call) => call.command)).toEqual(['ci']);
  await runToEnd(['program.ts'], { version: '24.11.1' });
  expect(calls().map((call) => call.command)).toEqual(['ci', 'install']);
});

test('a Node that was fetched but does not run here is refused with what to do', async () => {
  const result = await runToEnd(['program.ts'], {
    version: '20.1.0',
    env: { OLD_NODE_IN_PACKAGE: '1' },
  });
  expect(result.code).toBe(1);
  expect(result.err).toMatch(/found: 16\.0\.0\)\. Install Node 24 and start again/);
});

test('an installation that fails is reported in words and tried again at the next start', async () => {
  const failed = await runToEnd(['program.ts'], { env: { NPM_FAILS: '1' } });
  expect(failed.code).toBe(1);
  expect(failed.err).toMatch(/npm ci failed \(exit code 7\)/);
  expect(failed.err).not.toMatch(/at .*\.js:\d+/);
  expect((await runToEnd(['program.ts'])).code).toBe(0);
});

test('packages are installed again when package-lock.json asks for others, not when it only was rewritten', async () => {
  await runToEnd(['program.ts']);
  writeFileSync(join(project, 'package-lock.json'), `${lock('1.0.0')}\n`);
  expect((await runToEnd(['program.ts'])).err).toBe('');
  writeFileSync(join(project, 'package-lock.json'), lock('2.0.0'));
  expect((await runToEnd(['program.ts'])).err).toMatch(
    /differ from package-lock\.json: running npm ci/,
  );
  expect(calls()).toHaveLength(2);
});

test('two first starts at the same time install once', async () => {
  const results = await Promise.all([runToEnd(['program.ts']), runToEnd(['program.ts'])]);
  expect(results.map((result) => result.code)).toEqual([0, 0]);
  expect(calls()).toHaveLength(1);
});

test('the lock of an installation that died is taken over', async () => {
  mkdirSync(join(project, '.node'));
  const dead = start(['program.ts'], { env: { NPM_FAILS: '1' } });
  await outcome(dead);
  writeFileSync(join(project, '.node/installing'), String(dead.pid));
  expect((await runToEnd(['program.ts'])).code).toBe(0);
});

test.each(['18.20.0', '24.12.0'])(
  'SIGTERM reaches the program that Node %s started, and its exit code comes back',
  async (version) => {
    await runToEnd(['program.ts'], { version });
    const child = start(['program.ts', 'wait'], { version });
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    const result = await outcome(child);
    expect(result.out).toContain('stopping');
    expect(result).toMatchObject({ code: 0, signal: null });
  },
);

test('npm, which signals only the shell of its script, still stops the program', async () => {
  await runToEnd(['program.ts']);
  const { scripts } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  );
  for (const name of ['start', 'undertone']) {
    const script = scripts[name].replace(/\S+\.ts$/, 'program.ts wait');
    const shell = spawn('sh', ['-c', script], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    shell.stdout.once('data', () => shell.kill('SIGTERM'));
    expect(await outcome(shell)).toMatchObject({
      code: 0,
      out: expect.stringContaining('stopping'),
    });
  }
});

test('a program that died of a signal is reported as a shell does', async () => {
  const result = await runToEnd(['program.ts', 'die'], { version: '18.20.0' });
  expect(result.code).toBe(128 + 9);
});

test('without a target it says how it is used', async () => {
  const result = await runToEnd([]);
  expect(result).toMatchObject({ code: 1, out: '' });
  expect(result.err).toMatch(/^usage: node bootstrap\/run\.js/);
});
