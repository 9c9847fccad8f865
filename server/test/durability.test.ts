import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Load, type Outcome, post, sendAgain, startLoad } from './load.ts';
import { descendants, enginePid, killAtOnce } from './processes.ts';
import { startServer, type TestServer } from './start-server.ts';
import { storedOf } from './stored.ts';

/** Kills of each kind: few where a person waits, 20 or more in CI. */
const KILLS = Number(process.env['UNDERTONE_TEST_KILLS'] ?? 3);
const PER_KILL_MS = 120_000;
const CLIENTS = 8;

let cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

async function start(options: Parameters<typeof startServer>[0] = {}): Promise<TestServer> {
  const server = await startServer(options);
  cleanUp.push(() => server.stop());
  return server;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean, what: string, timeoutMs = 60_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited too long: ${what}`);
    await sleep(20);
  }
}

/** Some load, then a random moment in it. */
async function untilRandomMoment(load: Load): Promise<void> {
  await until(() => load.acknowledgedCount() > 0, 'the first acknowledgement');
  await sleep(Math.random() * 1_500);
}

/** Every acknowledged event once, every other one at most once; and sent again, all of them exactly once. */
async function expectAllOnce(server: TestServer, user: string, outcome: Outcome): Promise<void> {
  expect(outcome.unexpected).toEqual([]);
  const afterwards = await storedOf(server, user);
  const lost = [...outcome.acknowledged].filter((text) => !afterwards.inputs.has(text));
  const lostComments = [...outcome.acknowledgedComments].filter(
    (text) => !afterwards.comments.has(text),
  );
  expect({ lost, lostComments }).toEqual({ lost: [], lostComments: [] });
  expect(repeated(afterwards)).toEqual([]);

  expect(await sendAgain(server, outcome.open)).toEqual([]);
  const complete = await storedOf(server, user);
  const everything = [
    ...outcome.acknowledged,
    ...outcome.acknowledgedComments,
    ...outcome.open.flatMap(({ markers }) => markers),
  ];
  expect(new Set([...complete.inputs.keys(), ...complete.comments.keys()])).toEqual(
    new Set(everything),
  );
  expect(repeated(complete)).toEqual([]);
}

function repeated(stored: Awaited<ReturnType<typeof storedOf>>): string[] {
  return [...stored.inputs, ...stored.comments].flatMap(([text, n]) => (n === 1 ? [] : [text]));
}

test(
  `after kill -9 of every process, ${KILLS} times, each acknowledged event is there once`,
  async () => {
    const server = await start();
    for (let round = 0; round < KILLS; round++) {
      const user = `killed ${round}`;
      const load = startLoad(server, { user, clients: CLIENTS });
      await untilRandomMoment(load);
      const all = descendants(server.pid()).map(({ pid }) => pid);
      killAtOnce([server.pid(), ...all]);
      const outcome = await load.stop();
      await server.restart();
      await expectAllOnce(server, user, outcome);
    }
  },
  KILLS * PER_KILL_MS,
);

test(
  `after kill -9 of the engine, ${KILLS} times, the server acknowledges or answers 503 until it is back and has lost nothing`,
  async () => {
    const server = await start();
    const pid = server.pid();
    const awayMs: number[] = [];
    for (let round = 0; round < KILLS; round++) {
      const user = `engine killed ${round}`;
      const load = startLoad(server, { user, clients: CLIENTS });
      await untilRandomMoment(load);
      const engine = enginePid(server.pid());
      if (engine === undefined) throw new Error('the engine does not run');
      killAtOnce([engine]);
      const killedAt = Date.now();
      await until(() => load.lastAcknowledgedAt() > killedAt + 50, 'acknowledgements again');
      await until(() => enginePid(server.pid()) !== engine, 'a new engine');
      awayMs.push(load.lastAcknowledgedAt() - killedAt);
      await sleep(200);
      const outcome = await load.stop();
      expect(outcome.statuses.get(0) ?? 0).toBe(0);
      await expectAllOnce(server, user, outcome);
    }
    expect(server.pid()).toBe(pid);
    process.stdout.write(`engine away, ms: ${awayMs.join(' ')}\n`);
  },
  KILLS * PER_KILL_MS,
);

const instant = (ms: number) => new Date(ms).toISOString();
const question = (n: number, at: number) => ({
  interaction: {
    input: `question ${n}`,
    output: 'an answer',
    end_user: 'reader',
    time_start: instant(at + n * 1000),
    time_end: instant(at + n * 1000 + 500),
  },
});
const SINGLE = '/event-ingestion/api/v1/events/interactions';

test('what was acknowledged is in the very next answer', async () => {
  const server = await start();
  const at = Date.now() - 3_600_000;
  for (let n = 1; n <= 20; n++) {
    expect((await post(server, SINGLE, question(n, at))).status).toBe(202);
    const read = await post(server, '/api/external/get-interaction-aggregates', {
      time_range: { start: instant(at), end: instant(at + 3_600_000) },
      filters: [],
      variables: ['n_interactions'],
    });
    expect(read.body).toMatchObject({ data: [{ n_interactions: n }] });
  }
});

test('while the engine is away interactions are acknowledged, and who waits for them to be visible waits for it', async () => {
  const server = await start();
  const engine = enginePid(server.pid());
  if (engine === undefined) throw new Error('the engine does not run');
  killAtOnce([engine]);
  expect((await post(server, SINGLE, question(1, Date.now() - 3_600_000))).status).toBe(202);
  const settled = await post(server, '/api/v1/status/settled', {});
  expect([settled.status, settled.body]).toEqual([
    200,
    { settled: true, up_to: expect.any(String) },
  ]);
  expect([...(await storedOf(server, 'reader')).inputs.keys()]).toEqual(['question 1']);
});

const canMount = mountable();

test.skipIf(!canMount)(
  'on a full disk events are refused with a reason, nothing acknowledged is lost, and space is all it takes to go on',
  async () => {
    const parent = mkdtempSync(join(tmpdir(), 'undertone-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', parent]);
    cleanUp.push(async () => {
      execFileSync('umount', ['-l', parent]);
      rmSync(parent, { recursive: true, force: true });
    });
    const server = await start({ dataDirectory: join(parent, 'data') });
    const ballast = join(parent, 'ballast');
    const { bavail, bsize } = statfsSync(parent);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 24 * 1024 * 1024)));

    const user = 'on a full disk';
    const load = startLoad(server, { user, clients: CLIENTS, textLength: 20_000 });
    await until(() => load.count(503) > 20, 'refusals');
    const ready = await fetch(`${server.url()}/readyz`);
    const answered = await ready.text();
    const logged = server.log().join('\n');
    rmSync(ballast);
    const freedAt = Date.now();
    await until(() => load.lastAcknowledgedAt() > freedAt + 100, 'acknowledgements again');
    const outcome = await load.stop();

    expect([ready.status, answered]).toEqual([503, expect.stringContaining('"disk":false')]);
    expect(logged).toMatch(/disk/);
    await expectAllOnce(server, user, outcome);
    expect((await fetch(`${server.url()}/readyz`)).status).toBe(200);
  },
  5 * PER_KILL_MS,
);

function mountable(): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'undertone-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory], {
      stdio: 'ignore',
    });
    execFileSync('umount', [directory]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
