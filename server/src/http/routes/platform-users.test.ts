import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AppError } from '../../lib/errors.ts';
import type { EligibleUserRow } from '../../store/tables/eligible-users.ts';
import { type TemporaryApp, temporaryApp } from '../temporary-app.ts';
import { platformUserRoutes } from './platform-users.ts';

let temporary: TemporaryApp;
let headers: Record<string, string>;
let mirrored: EligibleUserRow[] = [];
let engineAway = false;

beforeAll(async () => {
  temporary = await temporaryApp((control) => [
    platformUserRoutes({
      control,
      mirror: async (rows) => {
        if (engineAway) throw new AppError('store_unavailable', 'the engine is away');
        mirrored.push(...rows);
      },
    }),
  ]);
  headers = { ...(await temporary.authorization('admin')), 'content-type': 'application/json' };
});
afterAll(() => temporary.remove());

const USERS = '/api/external/platform-users';
const send = async (method: string, users: unknown, path = USERS) => {
  const answer = await fetch(`${temporary.url}${path}`, {
    method,
    headers,
    body: JSON.stringify({ users }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const list = async (query = '') =>
  (await fetch(`${temporary.url}${USERS}${query}`, { headers })).json();

beforeEach(async () => {
  engineAway = false;
  await send('DELETE', ['a', 'b', 'c', 'd']);
  mirrored = [];
});

test('an interval that ends before it begins is refused, also where only one of its bounds is sent', async () => {
  const put = await send('PUT', [
    { end_user: 'b' },
    { end_user: 'a', active_from: '2026-02-01', active_to: '2026-02-01' },
  ]);
  expect(put).toEqual({
    status: 422,
    body: {
      detail: [
        {
          loc: ['body', 'users', 1, 'active_to'],
          msg: '2026-02-01T00:00:00.000000Z is not after active_from 2026-02-01T00:00:00.000000Z',
          type: 'value_error',
        },
      ],
    },
  });
  expect(await list()).toMatchObject({ total: 0 });
  await send('PUT', [{ end_user: 'a', active_from: '2026-02-01' }]);
  expect((await send('POST', [{ end_user: 'a', active_to: '2026-01-01' }])).status).toBe(422);
  expect((await send('POST', [{ end_user: 'a', active_to: '2026-03-01' }])).status).toBe(200);
});

test('users are put, changed, listed and removed, and the engine hears of each', async () => {
  const put = await send('PUT', [
    { end_user: 'a', tags: { plan: 'pro', seats: 3, trial: false }, active_from: '2026-01-01' },
    { end_user: 'b', active_to: '2026-06-01T12:00:00+02:00' },
  ]);
  const a = {
    end_user: 'a',
    tags: { plan: 'pro', seats: '3', trial: 'false' },
    active_from: '2026-01-01T00:00:00.000000Z',
    active_to: null,
  };
  const b = {
    end_user: 'b',
    tags: {},
    active_from: null,
    active_to: '2026-06-01T10:00:00.000000Z',
  };
  expect(put).toEqual({ status: 200, body: { users: [a, b] } });
  expect(mirrored.map((row) => [row.end_user, row.removed])).toEqual([
    ['a', false],
    ['b', false],
  ]);

  const changed = await send('POST', [{ end_user: 'b', active_to: null }, { end_user: 'nobody' }]);
  expect(changed.body).toEqual({ users: [{ ...b, active_to: null }] });

  expect(await list()).toEqual({
    total: 2,
    offset: 0,
    limit: 10,
    users: [a, { ...b, active_to: null }],
  });
  expect(await list('?limit=1&offset=1')).toMatchObject({ total: 2, users: [{ end_user: 'b' }] });

  const removed = await send('DELETE', ['a', 'nobody']);
  expect(removed).toEqual({ status: 200, body: { message: '1 user removed' } });
  expect(mirrored.at(-1)).toMatchObject({ end_user: 'a', removed: true });
  expect(await list()).toMatchObject({ total: 1 });
});

test('eligible users are the same list under another name', async () => {
  await send('POST', [{ end_user: 'c' }], '/api/external/eligible-users');
  expect(await list()).toMatchObject({ users: [{ end_user: 'c' }] });
});

test('a change while the engine is away is kept, answered 503, and told with the next one', async () => {
  engineAway = true;
  expect((await send('PUT', [{ end_user: 'c' }])).status).toBe(503);
  engineAway = false;
  expect((await send('PUT', [{ end_user: 'd' }])).status).toBe(200);
  expect(mirrored.map((row) => row.end_user)).toEqual(['c', 'd']);
});

test.each([
  [[{ end_user: '' }], ['body', 'users', 0, 'end_user']],
  [[{ end_user: 'a', active_from: 'soon' }], ['body', 'users', 0, 'active_from']],
  [[{ end_user: 'a', tags: { x: [] } }], ['body', 'users', 0, 'tags', 'x']],
  [['a'], ['body', 'users', 0]],
  [undefined, ['body', 'users']],
])('a malformed list is refused: %j', async (users, loc) => {
  const { status, body } = await send('PUT', users);
  expect(status).toBe(422);
  expect(body['detail']).toMatchObject([{ loc }]);
});

test('a page out of bounds is refused', async () => {
  expect(await list('?limit=1001')).toMatchObject({ detail: [{ loc: ['query', 'limit'] }] });
  expect(await list('?offset=-1')).toMatchObject({ detail: [{ loc: ['query', 'offset'] }] });
  expect(await list('?limit=many')).toMatchObject({ detail: [{ loc: ['query', 'limit'] }] });
});

test('a project does not see the users of another', async () => {
  await send('PUT', [{ end_user: 'a' }]);
  await temporary.control.projects.create({ id: 'other', name: 'Other' });
  const other = await temporary.authorization('admin', { projectId: 'other' });
  const answer = await fetch(`${temporary.url}${USERS}`, { headers: other });
  expect(await answer.json()).toMatchObject({ total: 0, users: [] });
});

test('bounds that no store can hold mean what they say, and harm nobody', async () => {
  const forever = { end_user: 'a', active_from: '0000-01-01', active_to: '9999-12-31T23:59:59Z' };
  const put = await send('PUT', [forever, { end_user: 'b', active_to: '1970-01-01' }]);
  expect(put.status).toBe(200);
  const [a, b] = mirrored;
  const at = (year: number) => Date.UTC(year, 0, 1) * 1000;
  expect(a?.active_from).toBeLessThan(at(1910));
  expect(a?.active_to).toBeGreaterThan(at(2200));
  expect(Number.isSafeInteger(a?.active_to)).toBe(true);
  // 0 would be an open bound.
  expect(b?.active_to).toBe(1);
  expect((await send('PUT', [{ end_user: 'c' }])).status).toBe(200);
  const { users } = (await list()) as { users: { active_to: string | null }[] };
  expect(users.map((user) => user.active_to?.slice(0, 4))).toEqual(['2250', '1970', undefined]);
});
