import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopes } from '../control/scope.ts';
import type { Scope } from './route.ts';
import { type TemporaryApp, temporaryApp } from './temporary-app.ts';

let temporary: TemporaryApp;
const keyOf = new Map<Scope, { readonly authorization: string }>();

beforeAll(async () => {
  temporary = await temporaryApp(() => [
    (app) => {
      for (const scope of scopes) {
        app.post(`/${scope}`, { config: { scope } }, async ({ access }) => access);
      }
      app.get('/open', async () => 'open');
    },
  ]);
  for (const scope of scopes) keyOf.set(scope, await temporary.authorization(scope));
});
afterAll(() => temporary.remove());

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${temporary.url}${path}`, { method: 'POST', headers });

const allowed: Readonly<Record<Scope, readonly Scope[]>> = {
  admin: ['ingest', 'read', 'admin', 'feedback'],
  ingest: ['ingest', 'feedback'],
  read: ['read'],
  feedback: ['feedback'],
};

test.each(scopes.flatMap((held) => scopes.map((needed) => [held, needed] as const)))(
  'a key of scope %s on an endpoint of scope %s gets what the scopes say',
  async (held, needed) => {
    const answer = await post(`/${needed}`, keyOf.get(held));
    const body = await answer.json();
    if (allowed[held].includes(needed)) {
      expect(answer.status).toBe(200);
      expect(body).toMatchObject({ projectId: 'default', scope: held });
    } else {
      expect(answer.status).toBe(403);
      expect(body).toEqual({
        detail: `This endpoint needs a key of scope "${needed}"; this key has scope "${held}"`,
      });
    }
  },
);

test.each([
  [{}, 'An API key is needed'],
  [{ authorization: 'Basic dXNlcjpwYXNz' }, 'An API key is needed'],
  [{ authorization: 'Bearer ' }, 'An API key is needed'],
  [{ authorization: 'Bearer ut_anothing' }, 'unknown or was revoked'],
])('without a valid key the answer is 401: %o', async (headers, detail) => {
  const answer = await post('/read', headers);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(await answer.json()).toEqual({ detail: expect.stringContaining(detail) });
});

test('the key is looked at before the body', async () => {
  const answer = await fetch(`${temporary.url}/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"broken',
  });
  expect(answer.status).toBe(401);
});

test('a revoked key is refused from then on', async () => {
  const { id, key } = await temporary.control.keys.create({
    projectId: 'default',
    name: 'x',
    scope: 'read',
  });
  const headers = { authorization: `Bearer ${key}` };
  expect((await post('/read', headers)).status).toBe(200);
  await temporary.control.keys.revoke(id);
  expect((await post('/read', headers)).status).toBe(401);
});

test('a route without a scope is public', async () => {
  expect((await fetch(`${temporary.url}/open`)).status).toBe(200);
});

test('a browser may send feedback from the origins of the key and from nowhere else', async () => {
  const headers = await temporary.authorization('feedback', {
    origins: ['https://app.example.com'],
  });
  const allowedAnswer = await post('/feedback', { ...headers, origin: 'https://app.example.com' });
  expect(allowedAnswer.status).toBe(200);
  expect(allowedAnswer.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  expect(allowedAnswer.headers.get('vary')).toMatch(/origin/i);

  const refused = await post('/feedback', { ...headers, origin: 'https://evil.example.com' });
  expect(refused.status).toBe(403);
  expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  expect(await refused.json()).toEqual({ detail: 'This key may not be used from this origin' });

  expect((await post('/feedback', headers)).status).toBe(200);
});

test('other keys and other endpoints never answer a browser of another origin', async () => {
  const origin = { origin: 'https://app.example.com' };
  for (const [path, scope] of [
    ['/feedback', 'admin'],
    ['/read', 'read'],
  ] as const) {
    const answer = await post(path, { ...keyOf.get(scope), ...origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('a preflight is answered for feedback endpoints only', async () => {
  const preflight = (path: string) =>
    fetch(`${temporary.url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    });
  const answer = await preflight('/feedback');
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  expect(answer.headers.get('access-control-allow-methods')).toBe('POST');
  expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
  expect((await preflight('/read')).status).toBe(405);
});
