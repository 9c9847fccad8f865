import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryApp, temporaryApp } from './temporary-app.ts';

let temporary: TemporaryApp;
let engine = true;
beforeAll(async () => {
  temporary = await temporaryApp(() => [], {
    readiness: async () => ({ engine, control: true }),
  });
});
afterAll(() => temporary.remove());

const get = (path: string) => fetch(`${temporary.url}${path}`);

test('health says that the process lives', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
});

test('readiness says what answers and what does not', async () => {
  engine = true;
  const ready = await get('/readyz');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ status: 'ready', checks: { engine: true, control: true } });
  engine = false;
  const away = await get('/readyz');
  expect(away.status).toBe(503);
  expect(away.headers.get('retry-after')).toBe('1');
  expect(await away.json()).toMatchObject({ status: 'not ready', checks: { engine: false } });
});

test('metrics tell the process and the requests by route and status', async () => {
  await get('/healthz');
  await get('/no/such/path');
  const metrics = await get('/metrics');
  expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await metrics.text();
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  expect(text).toMatch(
    /undertone_http_request_seconds_count\{method="GET",route="\/healthz",status="200"\} [1-9]/,
  );
  expect(text).toMatch(/route="unknown",status="404"/);
  expect(text).not.toContain('/no/such/path');
});
