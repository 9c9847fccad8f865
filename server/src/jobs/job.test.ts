import { afterEach, expect, test } from 'vitest';
import type { Leases } from '../control/leases.ts';
import { AppError } from '../lib/errors.ts';
import { type Job, type Jobs, startJobs } from './job.ts';
import { createWriterLock } from './writer-lock.ts';

let started: Jobs | undefined;
afterEach(() => started?.stop());

const freeLeases: Leases = {
  acquire: async () => true,
  renew: async () => true,
  release: async () => undefined,
};

function start(jobs: Job[], options: { leases?: Leases } = {}) {
  const logged: Record<string, unknown>[] = [];
  started = startJobs(jobs, {
    leases: options.leases ?? freeLeases,
    clock: () => 1_000,
    holder: 'test',
    logger: { warn: (fields) => void logged.push({ ...fields }) },
  });
  return { jobs: started, logged };
}

const until = async (condition: () => boolean): Promise<void> => {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

test('a job runs at start, again when woken, and at once while it says there is more', async () => {
  let runs = 0;
  const { jobs } = start([
    { name: 'count', everyMs: 60_000, run: async () => ({ again: ++runs < 3 }) },
  ]);
  await until(() => runs === 3);
  jobs.wake('count');
  await until(() => runs === 4);
  await until(() => !jobs.status()['count']?.running);
  expect(jobs.status()['count']).toEqual({
    lastRunAt: 1_000,
    lastError: null,
    runs: 4,
    running: false,
  });
});

test('a wake during a run is not lost', async () => {
  let runs = 0;
  const { jobs } = start([
    {
      name: 'slow',
      everyMs: 60_000,
      run: async () => {
        runs++;
        await new Promise((resolve) => setTimeout(resolve, 30));
        return {};
      },
    },
  ]);
  await until(() => runs === 1);
  jobs.wake('slow');
  await until(() => runs === 2);
});

test('where there was nothing to do a job waits longer, until it is stirred', async () => {
  let runs = 0;
  const { jobs } = start([
    {
      name: 'quiet',
      everyMs: 1,
      quietMs: 60_000,
      run: async () => ({ quiet: ++runs > 3 }),
    },
  ]);
  const rests = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = runs;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(runs).toBe(before);
  };
  await until(() => runs === 8);
  await rests();
  // What it was stirred for may come a little later: it looks some times before it waits again.
  jobs.stir('quiet');
  await until(() => runs === 13);
  await rests();
});

test('stirring a job that has something to do does not hurry it', async () => {
  let runs = 0;
  const { jobs } = start([
    { name: 'busy', everyMs: 60_000, run: async () => ({ again: ++runs < 1 }) },
  ]);
  await until(() => runs === 1 && !jobs.status()['busy']?.running);
  jobs.stir('busy');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(runs).toBe(1);
});

test('an error is logged without what it quotes, retried after a growing pause, and forgotten after success', async () => {
  let runs = 0;
  const { jobs, logged } = start([
    {
      name: 'flaky',
      everyMs: 60_000,
      run: async () => {
        const cause = new Error('cannot parse: secret text\n    at secret text');
        if (++runs < 3) throw new AppError('store_unavailable', 'the engine is away', { cause });
        return {};
      },
    },
  ]);
  await until(() => runs === 3);
  await until(() => jobs.status()['flaky']?.lastError === null);
  expect(logged.map((entry) => [entry['job'], entry['failures'], entry['retryInMs']])).toEqual([
    ['flaky', 1, 200],
    ['flaky', 2, 400],
  ]);
  expect(logged[0]?.['error']).toMatchObject({ code: 'store_unavailable' });
  expect(JSON.stringify(logged)).not.toContain('secret text');
});

test('a job whose lease somebody else holds does not run until it is free', async () => {
  let free = false;
  let runs = 0;
  const released: string[] = [];
  const { jobs } = start(
    [
      {
        name: 'leased',
        everyMs: 5,
        leaseName: 'writer',
        run: async () => {
          runs++;
          return {};
        },
      },
    ],
    {
      leases: {
        acquire: async () => free,
        renew: async () => free,
        release: async (name) => void released.push(name),
      },
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(runs).toBe(0);
  expect(jobs.status()['leased']?.lastRunAt).toBeNull();
  free = true;
  await until(() => runs > 0);
  await jobs.stop();
  expect(released).toEqual(['writer']);
});

test('stopping aborts the running job and waits for its end', async () => {
  let ended = false;
  const { jobs } = start([
    {
      name: 'long',
      everyMs: 5,
      run: (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () =>
            setTimeout(() => {
              ended = true;
              resolve({ again: true });
            }, 20),
          );
        }),
    },
  ]);
  await jobs.stop();
  expect(ended).toBe(true);
});

test('the writer lock lets one through at a time, in order, and survives a failure', async () => {
  const lock = createWriterLock();
  const seen: string[] = [];
  const step = (name: string, fail = false) =>
    lock.run(async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(`${name} out`);
      if (fail) throw new Error(name);
    });
  const results = await Promise.allSettled([step('a'), step('b', true), step('c')]);
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
