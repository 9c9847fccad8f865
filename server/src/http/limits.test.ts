import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryApp, temporaryApp } from './temporary-app.ts';

let temporary: TemporaryApp;
beforeAll(async () => {
  temporary = await temporaryApp(
    () => [
      (app) => {
        app.get('/read', { config: { scope: 'read' } }, async () => 'ok');
        app.get('/lag', async () => {
          void lag();
          return 'begun';
        });
      },
    ],
    { rateLimit: 5 },
  );
});
afterAll(() => temporary.remove());

test('a key beyond its rate is told when to come back, others go on', async () => {
  const [busy, other] = [
    await temporary.authorization('read'),
    await temporary.authorization('read'),
  ];
  const get = (headers: Record<string, string>) => fetch(`${temporary.url}/read`, { headers });
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(busy)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
  expect(refused[0]?.headers.get('ratelimit-limit')).toBe('5');
  expect(refused[0]?.headers.get('ratelimit-remaining')).toBe('0');
  expect(await refused[0]?.json()).toEqual({ detail: expect.stringContaining('More than 5') });

  const ok = await get(other);
  expect(ok.status).toBe(200);
  expect(ok.headers.get('ratelimit-remaining')).toBe('4');
  expect((await fetch(`${temporary.url}/healthz`)).headers.get('ratelimit-limit')).toBeNull();

  await expect
    .poll(async () => (await get(busy)).status, { interval: 1_100, timeout: 8_000 })
    .toBe(200);
});

/** Every turn of the event loop takes longer than two seconds, for a while. */
async function lag(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    for (const end = performance.now() + 2_700; performance.now() < end; );
    await sleep(1);
  }
}

test('while the event loop lags, work is refused and health still answers', async () => {
  const headers = await temporary.authorization('read');
  await (await fetch(`${temporary.url}/lag`)).text();
  await expect
    .poll(
      async () => {
        const answer = await fetch(`${temporary.url}/read`, { headers });
        return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
      },
      { interval: 10, timeout: 20_000 },
    )
    .toEqual({ status: 503, retryAfter: '2' });
  expect((await fetch(`${temporary.url}/healthz`)).status).toBe(200);
  await expect
    .poll(async () => (await fetch(`${temporary.url}/read`, { headers })).status, {
      interval: 300,
      timeout: 15_000,
    })
    .toBe(200);
});
