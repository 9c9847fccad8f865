import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, client, type Reply, settled } from './reference/client.ts';
import { type Operation, operations } from './reference/operations.ts';
import { type Scope, startServer, type TestServer } from './start-server.ts';

const TIME_RANGE = { start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' };
const EVERYTHING = { time_range: TIME_RANGE, filters: [] };
/** Words that only the first project knows. */
const SECRETS = [
  'alpha-user',
  'alpha-talk',
  'alpha-input',
  'alpha-output',
  'alpha-tag',
  'alpha-flag',
];

let server: TestServer;
let all: readonly Operation[];
/** The project whose data must not be seen, and the one that looks. */
let alpha: Client;
let beta: Client;
let alphaIds: readonly string[];
let betaIds: readonly string[];
let receipt: string;
let cursor: string;

const interaction = (mark: string, minute: number, more: object = {}) => ({
  interaction: {
    input: `${mark}-input how do I cancel my order?`,
    output: `${mark}-output on the page`,
    time_start: `2024-05-01T10:${minute}:00Z`,
    time_end: `2024-05-01T10:${minute}:30Z`,
    end_user: `${mark}-user`,
    ...more,
  },
  anonymize: false,
});

async function sendTo({ json }: Client, body: object): Promise<string> {
  const path = '/event-ingestion/api/v1/events/interactions';
  return (await json<{ interaction_id: string }>('POST', path, body)).interaction_id;
}

beforeAll(async () => {
  server = await startServer();
  await server.createProject('beta');
  alpha = client(server.url, server.adminKey);
  beta = client(server.url, await server.createKey('admin', 'beta'));
  const tags = { 'alpha-tag': 'alpha-value' };
  alphaIds = [
    await sendTo(alpha, interaction('alpha', 10, { conversation_id: 'alpha-talk', tags })),
    await sendTo(alpha, interaction('alpha', 20, { feature_flag: ['alpha-flag'] })),
    await sendTo(alpha, interaction('both', 30)),
  ];
  betaIds = [
    await sendTo(beta, interaction('beta', 10)),
    await sendTo(beta, interaction('both', 30)),
  ];
  await sendTo(alpha, interaction('erased', 40));
  await alpha.json('PUT', '/api/external/platform-users', { users: [{ end_user: 'alpha-user' }] });
  await settled(alpha);
  await settled(beta);
  const erased = await alpha.json<{ receipt_id: string }>('POST', '/api/external/erase-user', {
    end_user: 'erased-user',
  });
  receipt = erased.receipt_id;
  const page = { ...EVERYTHING, limit: 1 };
  const list = await alpha.json<{ next_cursor: string }>(
    'POST',
    '/api/external/get-interactions',
    page,
  );
  cursor = list.next_cursor;
  all = await operations(alpha);
}, 120_000);

afterAll(() => server?.stop());

const NOBODY = '018f0000-0000-8000-8000-000000000000';
const event = (slug: string, metadata: object) => ({
  action: { slug },
  metadata: { end_user: 'alpha-user', timestamp: '2024-05-01T11:00:00Z', ...metadata },
});
const tagsOf = (metadata: object) => ({
  tags: { 'beta-tag': 'x' },
  metadata: { end_user: 'alpha-user', time_start: '2024-05-01T10:10:00Z', ...metadata },
});
const range = new URLSearchParams({ ...TIME_RANGE, filters: '[]' });
const reading = (body: object) =>
  [EVERYTHING, { ...EVERYTHING, filters: ofAlpha }].map((base) => ({ ...base, ...body }));
const ofAlpha = [{ kind: 'user', values: ['alpha-user', 'beta-user', 'both-user'] }];

/**
 * What the second project tries at each operation: bodies, or the rest of a path. Whatever it asks, no word of the
 * first project may come back that it did not send itself.
 */
const attempts: Readonly<Record<string, () => readonly unknown[]>> = {
  'POST /api/external/get-interactions': () => [
    ...reading({}),
    { ...EVERYTHING, cursor },
    { ...EVERYTHING, filters: [{ kind: 'interaction_id', values: alphaIds }] },
    { ...EVERYTHING, filters: [{ kind: 'user', values: ['beta-user'], is_exclude: true }] },
    { ...EVERYTHING, filters: [{ kind: 'text', search: '-input' }] },
  ],
  'POST /api/external/get-interaction-aggregates': () => [
    ...reading({}),
    ...reading({ group_by: { kind: 'user' } }),
    ...reading({ group_by: { kind: 'tag', tag: 'alpha-tag', include_empty: true } }),
    ...reading({ group_by: { kind: 'conversation_id' }, conversation_scope: 'whole' }),
  ],
  'POST /api/external/get-interaction-multi-aggregates': () =>
    reading({ group_by_groups: [[{ kind: 'user' }], [{ kind: 'feature_flag' }]] }),
  'POST /api/external/get-interaction-time-series': () =>
    reading({ granularity: 'month', group_by: { kind: 'user' } }),
  'POST /api/external/get-conversations': () => reading({}),
  'POST /api/external/get-conversation-detail': () =>
    ['alpha-talk', ...alphaIds].map((conversation_id) => ({ conversation_id })),
  'GET /api/external/export/interactions/detail/{id}': () => alphaIds,
  'GET /api/external/export/interactions': () =>
    ['ndjson', 'csv'].map((format) => `?${range}&format=${format}`),
  'POST /api/external/projects/delete-interactions': () => [
    { time_range: TIME_RANGE, filters: [{ kind: 'user', values: ['alpha-user'] }] },
    { filters: [{ kind: 'interaction_id', values: alphaIds }] },
    { filters: [{ kind: 'conversation_id', values: ['alpha-talk'] }], dry_run: true },
  ],
  'GET /api/external/platform-users': () => [''],
  'PUT /api/external/platform-users': () => [{ users: [{ end_user: 'beta-user' }] }],
  'POST /api/external/platform-users': () => [
    { users: [{ end_user: 'alpha-user', tags: { x: 'y' } }] },
  ],
  'DELETE /api/external/platform-users': () => [{ users: ['alpha-user'] }],
  'POST /api/external/eligible-users': () => [{ users: [{ end_user: 'beta-user' }] }],
  'POST /api/external/erase-user': () => [{ end_user: 'alpha-user' }],
  'GET /api/external/erase-user/{receipt_id}': () => [receipt],
  'GET /api/external/export-user': () => ['?end_user=alpha-user'],
  'GET /api/v1/catalog': () => [''],
  'GET /api/v1/values': () => [
    '?kind=user',
    '?kind=user&q=alpha',
    '?kind=tag&tag=alpha-tag',
    '?kind=feature_flag',
  ],
  'GET /api/v1/settings': () => [''],
  'PUT /api/v1/settings': () => [{ time_zone: 'Asia/Kolkata' }],
  'POST /api/v1/backup': () => [{ directory: `${server.dataDirectory}-copy` }],
  'GET /api/v1/status': () => [''],
  'POST /api/v1/status/settled': () => [{}],
  'POST /event-ingestion/api/v1/events/feedback': () => [
    event('thumbs_down', { interaction_id: alphaIds[0] }),
    event('thumbs_down', { input: 'alpha-input how do I cancel my order?' }),
    event('thumbs_down', {}),
  ],
  'POST /event-ingestion/api/v2/events/tags': () => [
    tagsOf({ interaction_id: alphaIds[0] }),
    tagsOf({ input: 'alpha-input how do I cancel my order?' }),
    tagsOf({}),
  ],
  'POST /event-ingestion/api/v1/events/interactions': () => [interaction('both', 30)],
  'POST /event-ingestion/api/v2/events/interactions': () => [],
  'POST /event-ingestion/api/v1/events/trace_interaction': () => [],
  'POST /event-ingestion/api/v2/events/trace_interaction': () => [],
  'POST /event-ingestion/api/v2/events/trace_conversation': () => [],
  'POST /event-ingestion/api/v1/events/batch': () => [
    [
      { type: 'feedback', body: event('regenerate', { interaction_id: alphaIds[1] }) },
      { type: 'tags', body: tagsOf({ interaction_id: alphaIds[1] }) },
    ],
  ],
};

/** `{id}` is replaced by the attempt; a query is put behind. */
function callOf({ method, path }: Operation, attempt: unknown): [string, string, unknown?] {
  if (method !== 'GET') return [method, path, attempt];
  const text = String(attempt);
  return [method, path.includes('{') ? path.replace(/\{\w+\}/, text) : `${path}${text}`];
}

/** What the first project sees of itself, to the character. */
async function selfImage(): Promise<string> {
  await settled(alpha);
  const texts = await Promise.all([
    alpha.call('POST', '/api/external/get-interactions', EVERYTHING),
    alpha.call('POST', '/api/external/get-interaction-aggregates', {
      ...EVERYTHING,
      group_by: { kind: 'user' },
    }),
    alpha.call('GET', '/api/external/platform-users'),
    alpha.call('GET', '/api/v1/settings'),
  ]);
  return texts.map(({ status, text }) => `${status} ${text}`).join('\n');
}

test('every operation of the API is there and is tried', () => {
  const names = new Set(all.map(({ method, path }) => `${method} ${path}`));
  expect(Object.keys(attempts).filter((name) => !names.has(name))).toEqual([]);
  const keyed = all.filter(({ scope }) => scope !== undefined);
  expect(
    keyed.map(({ method, path }) => `${method} ${path}`).filter((name) => !attempts[name]),
  ).toEqual([]);
});

test('nothing that one project asks or does shows or changes anything of another', async () => {
  const before = await selfImage();
  for (const operation of all) {
    const name = `${operation.method} ${operation.path}`;
    for (const attempt of attempts[name]?.() ?? []) {
      const [method, path, body] = callOf(operation, attempt);
      const { status, text } = await beta.call(method, path, body);
      const note = `${name} ${JSON.stringify(attempt)} → ${status} ${text.slice(0, 500)}`;
      expect(status, note).toBeLessThan(500);
      const sentByItself = `${path} ${JSON.stringify(body ?? '')}`;
      for (const secret of [...SECRETS, ...alphaIds]) {
        if (!sentByItself.includes(secret)) expect(text, note).not.toContain(secret);
      }
    }
    expect(await selfImage(), `after ${name}`).toBe(before);
  }
}, 300_000);

const body = ({ status, text }: Reply) => `${status} ${text}`;

test('what belongs to another project answers exactly as what never was', async () => {
  const unknown = '018f3333-3333-8333-8333-333333333333';
  const pairs: [string, string, unknown, unknown][] = [
    [
      'POST',
      '/api/external/get-conversation-detail',
      { conversation_id: alphaIds[1] },
      { conversation_id: unknown },
    ],
    [
      'POST',
      '/api/external/get-conversation-detail',
      { conversation_id: 'alpha-talk' },
      { conversation_id: 'nobody-s' },
    ],
    [
      'POST',
      '/api/external/projects/delete-interactions',
      { filters: [{ kind: 'interaction_id', values: [alphaIds[0]] }] },
      { filters: [{ kind: 'interaction_id', values: [unknown] }] },
    ],
  ];
  const known = [String(alphaIds[0]), String(alphaIds[1]), 'alpha-talk'];
  const neutral = (text: string, ids: readonly string[]) =>
    ids.reduce((rest, id) => rest.replaceAll(id, 'ID'), text);
  for (const [method, path, theirs, never] of pairs) {
    const answers = [await beta.call(method, path, theirs), await beta.call(method, path, never)];
    const [a, b] = answers.map((answer) => neutral(body(answer), [...known, unknown, 'nobody-s']));
    expect(a, path).toBe(b);
  }
  for (const path of ['/api/external/export/interactions/detail/', '/api/external/erase-user/']) {
    for (const theirs of [...alphaIds, receipt]) {
      const a = neutral(body(await beta.call('GET', `${path}${theirs}`)), [theirs]);
      const b = neutral(body(await beta.call('GET', `${path}${unknown}`)), [unknown]);
      expect(a, path).toBe(b);
      expect(a).toMatch(/^4/);
    }
  }
  const states = await Promise.all(
    [alphaIds[0], NOBODY].map((interaction_id) =>
      beta.json<{ interaction_id: unknown; state: string }>(
        'POST',
        '/event-ingestion/api/v1/events/feedback',
        event('copy_output', { interaction_id, end_user: 'somebody' }),
      ),
    ),
  );
  expect(states.map(({ interaction_id, state }) => [interaction_id, state])).toEqual([
    [null, 'waiting'],
    [null, 'waiting'],
  ]);
});

test('the same exchange has different ids in two projects, and each sees its own', async () => {
  expect(new Set([...alphaIds, ...betaIds]).size).toBe(alphaIds.length + betaIds.length);
  const total = async ({ json }: Client) =>
    (await json<{ total: number }>('POST', '/api/external/get-interactions', EVERYTHING)).total;
  await settled(beta);
  expect([await total(alpha), await total(beta)]).toEqual([3, 2]);
});

const REACH: Readonly<Record<Scope, readonly string[]>> = {
  admin: ['admin', 'read', 'ingest', 'feedback'],
  read: ['read'],
  ingest: ['ingest', 'feedback'],
  feedback: ['feedback'],
};

test('every operation refuses a missing or unknown key, and a key without its scope', async () => {
  const keys = Object.fromEntries(
    await Promise.all(
      (Object.keys(REACH) as Scope[]).map(async (scope) => [
        scope,
        await server.createKey(scope, 'beta'),
      ]),
    ),
  ) as Record<Scope, string>;
  for (const { method, path, scope } of all.filter((operation) => operation.scope !== undefined)) {
    const url = path.replace(/\{\w+\}/, NOBODY);
    const note = `${method} ${path}`;
    const content = method === 'GET' ? undefined : {};
    expect((await fetch(`${server.url()}${url}`, { method })).status, note).toBe(401);
    const stranger = await client(server.url, 'no-such-key-at-all').call(method, url, content);
    expect([stranger.status, Object.keys(JSON.parse(stranger.text))], note).toEqual([
      401,
      ['detail'],
    ]);
    for (const [held, key] of Object.entries(keys) as [Scope, string][]) {
      if (REACH[held].includes(scope ?? '')) continue;
      const { status } = await client(server.url, key).call(method, url, content);
      expect(status, `${note} with a ${held} key`).toBe(403);
    }
  }
}, 120_000);
