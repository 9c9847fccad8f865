import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryApp, temporaryApp } from '../temporary-app.ts';
import { settingsRoutes } from './settings.ts';

let temporary: TemporaryApp;
let headers: Record<string, string>;
beforeAll(async () => {
  temporary = await temporaryApp((control) => [settingsRoutes({ control })]);
  headers = { ...(await temporary.authorization('admin')), 'content-type': 'application/json' };
});
afterAll(() => temporary.remove());

const get = async () => (await fetch(`${temporary.url}/api/v1/settings`, { headers })).json();
const put = (body: unknown) =>
  fetch(`${temporary.url}/api/v1/settings`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(body),
  });

const defaults = {
  expire_days: null,
  time_zone: 'UTC',
  price_overrides: {},
  pii_allow: [],
  pii_deny: {},
  anonymize_tag_values: false,
  custom_columns: {},
  custom_aggregates: {},
};

test('settings go round: defaults, what is put, and back to the defaults', async () => {
  expect(await get()).toEqual(defaults);
  const wanted = {
    ...defaults,
    expire_days: 30,
    time_zone: 'America/New_York',
    pii_deny: { PERSON: ['Mario'] },
    custom_columns: { plan: { in: 'input', keywords: ['pro'] } },
  };
  const answer = await put({ ...wanted, unknown_field: 1 });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(wanted);
  expect(await get()).toEqual(wanted);
  expect(await (await put({})).json()).toEqual(defaults);
});

test('what is not possible is refused with the place and the reason', async () => {
  const answer = await put({ expire_days: 0, time_zone: 'Rome' });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    detail: [
      { loc: ['body', 'expire_days'], msg: '0: at least 1', type: 'too_small' },
      {
        loc: ['body', 'time_zone'],
        msg: '"Rome": an IANA time zone such as UTC or Europe/Rome is needed',
        type: 'custom',
      },
    ],
  });
  expect(await get()).toEqual(defaults);
});

test('personal data of a kind that nobody knows is refused with the kinds there are', async () => {
  const answer = await put({ pii_deny: { COMPANY: ['Acme'], EMAIL: ['a at b'] } });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    detail: [
      {
        loc: ['body', 'pii_deny', 'COMPANY'],
        msg: expect.stringMatching(/unknown kind; allowed: .*EMAIL, .*PERSON$/),
        type: 'custom',
      },
    ],
  });
});

test('a change is in the audit log with the names of what changed, not the values', async () => {
  await put({ pii_allow: ['Acme'], expire_days: 3 });
  const { entries } = await temporary.control.audit.list({ projectId: 'default', limit: 1 });
  expect(entries).toMatchObject([{ action: 'put-settings', count: 1 }]);
  expect(entries[0]?.subject.split(', ').toSorted()).toEqual(['expire_days', 'pii_allow']);
});

test('only admin keys see and change settings', async () => {
  for (const scope of ['read', 'ingest', 'feedback'] as const) {
    const answer = await fetch(`${temporary.url}/api/v1/settings`, {
      headers: await temporary.authorization(scope),
    });
    expect(answer.status).toBe(403);
  }
});
