import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { platformUserRoutes } from './routes/platform-users.ts';
import { settingsRoutes } from './routes/settings.ts';
import { type TemporaryApp, temporaryApp } from './temporary-app.ts';

type Operation = {
  readonly responses: Readonly<Record<string, unknown>>;
  readonly description?: string;
  readonly security?: readonly unknown[];
  readonly 'x-scope'?: string;
};
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

let temporary: TemporaryApp;
let document: Document;

beforeAll(async () => {
  temporary = await temporaryApp((control) => [
    settingsRoutes({ control }),
    platformUserRoutes({ control, mirror: async () => {} }),
    (app) => {
      app.post(
        '/feedback/:id',
        {
          config: { scope: 'feedback' },
          schema: {
            description: 'Sends feedback.',
            params: z.object({ id: z.string() }),
            body: z.discriminatedUnion('kind', [
              z.object({ kind: z.literal('a'), n: z.int().nullable().default(null) }),
              z.object({ kind: z.literal('b'), pair: z.tuple([z.string(), z.string()]) }),
            ]),
          },
        },
        async () => 'ok',
      );
    },
  ]);
  document = (await (await fetch(`${temporary.url}/openapi.json`)).json()) as Document;
});
afterAll(() => temporary.remove());

test('the description is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toBe('3.1.0');
  const result = await new Validator().validate(document as unknown as Record<string, unknown>);
  expect(result).toMatchObject({ valid: true });
});

test('every endpoint is in it, with its scope, and nothing else', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [
      `${method.toUpperCase()} ${path}`,
      operation['x-scope'] ?? 'public',
    ]),
  );
  expect(Object.fromEntries(operations)).toEqual({
    'GET /healthz': 'public',
    'GET /readyz': 'public',
    'GET /metrics': 'public',
    'GET /api/v1/settings': 'admin',
    'PUT /api/v1/settings': 'admin',
    'GET /api/external/platform-users': 'admin',
    'PUT /api/external/platform-users': 'admin',
    'POST /api/external/platform-users': 'admin',
    'DELETE /api/external/platform-users': 'admin',
    'POST /api/external/eligible-users': 'admin',
    'POST /feedback/{id}': 'feedback',
  });
});

test('an endpoint with a scope states it in words and asks for the key', () => {
  const operation = document.paths['/feedback/{id}']?.['post'];
  expect(operation?.description).toBe('Sends feedback.\n\nScope: `feedback`.');
  expect(operation?.security).toEqual([{ apiKey: [] }]);
  expect(document.paths['/healthz']?.['get']?.security).toEqual([]);
});

test('an operation says how it may fail, by what it takes', () => {
  const failures = (method: string, path: string) =>
    Object.entries(document.paths[path]?.[method]?.responses ?? {})
      .filter(([, response]) => JSON.stringify(response).includes('#/components/responses/'))
      .map(([status]) => status);
  expect(failures('get', '/healthz')).toEqual(['500']);
  expect(failures('get', '/api/v1/settings')).toEqual(['401', '403', '429', '500', '503']);
  expect(failures('put', '/api/v1/settings')).toEqual([
    '400',
    '401',
    '403',
    '413',
    '415',
    '422',
    '429',
    '500',
    '503',
  ]);
  expect(failures('get', '/api/external/platform-users')).toContain('422');
});

test('a browser that is given the address alone is sent to the browsable form', async () => {
  const page = await fetch(temporary.url);
  expect([page.status, page.url]).toEqual([200, `${temporary.url}/docs/`]);
});

test('the browsable form brings its own files and a policy that forbids all others', async () => {
  const page = await fetch(`${temporary.url}/docs/`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const html = await page.text();
  const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const file = await fetch(new URL(link, `${temporary.url}/docs/`));
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0);
    expect([link, file.status]).toEqual([link, 200]);
    expect(new URL(file.url).origin).toBe(temporary.url);
  }
});

test('pages and data carry the headers that fit them', async () => {
  const page = (await fetch(`${temporary.url}/docs/`)).headers;
  expect(page.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(page.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  const data = (await fetch(`${temporary.url}/api/v1/settings`)).headers;
  for (const headers of [page, data]) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
  expect(data.get('cache-control')).toBe('no-store');
  expect(data.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
});
