import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryApp, temporaryApp } from '../temporary-app.ts';
import { platformUserRoutes } from './platform-users.ts';
import { settingsRoutes } from './settings.ts';

let temporary: TemporaryApp;
let headers: Record<string, string>;
beforeAll(async () => {
  temporary = await temporaryApp((control) => [
    settingsRoutes({ control }),
    platformUserRoutes({ control, mirror: async () => {} }),
  ]);
  headers = { ...(await temporary.authorization('admin')), 'content-type': 'application/json' };
});
afterAll(() => temporary.remove());

const text = fc.string({ unit: 'binary' });
const users = fc.record({
  users: fc.array(
    fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          end_user: text,
          tags: fc.dictionary(text, fc.oneof(text, fc.double(), fc.jsonValue())),
          active_from: fc.oneof(
            text,
            fc.date({ noInvalidDate: true }).map(String),
            fc.constant(null),
          ),
        },
        { requiredKeys: ['end_user'] },
      ),
    ),
    { maxLength: 4 },
  ),
});
const settings = fc.record(
  {
    expire_days: fc.oneof(fc.integer(), fc.jsonValue()),
    time_zone: fc.oneof(text, fc.constantFrom('UTC', 'Europe/Rome')),
    pii_allow: fc.array(text),
    pii_deny: fc.dictionary(fc.oneof(text, fc.constant('PERSON')), fc.array(text)),
    custom_columns: fc.dictionary(text, fc.record({ keywords: fc.array(text) })),
    price_overrides: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

test.each([
  ['PUT', '/api/external/platform-users', users],
  ['POST', '/api/external/platform-users', users],
  ['DELETE', '/api/external/platform-users', users],
  ['PUT', '/api/v1/settings', settings],
] as const)(
  '%s %s answers 200, or 422 in the documented shape, whatever is sent',
  async (method, path, body) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(body, fc.jsonValue()), async (value) => {
        const sent = JSON.stringify(value);
        const answer = await fetch(`${temporary.url}${path}`, { method, headers, body: sent });
        const answered = (await answer.json()) as { detail: { loc: unknown[]; msg: string }[] };
        if (answer.status === 200) return;
        if (answer.status === 400) expect(sent).toMatch(/__proto__|constructor/);
        else expect(answer.status).toBe(422);
        if (answer.status === 422) {
          expect(answered.detail.length).toBeGreaterThan(0);
          for (const { loc, msg } of answered.detail)
            expect([loc[0], typeof msg]).toEqual(['body', 'string']);
        }
      }),
      { numRuns: 150 },
    );
    for (const url of ['/api/v1/settings', '/api/external/platform-users?limit=1000']) {
      expect((await fetch(`${temporary.url}${url}`, { headers })).status).toBe(200);
    }
  },
);
