import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, client, settled } from './reference/client.ts';
import { type Operation, operations } from './reference/operations.ts';
import { startServer, type TestServer } from './start-server.ts';

/** Bodies per operation and way of making them; a failure prints seed and body. */
const RUNS = Number(process.env['UNDERTONE_TEST_FUZZ_RUNS'] ?? 25);
const SEED = Number(process.env['UNDERTONE_TEST_SEED'] ?? 20240531);
const TIMEOUT_MS = 300_000 + RUNS * 10_000;

let server: TestServer;
let admin: Client;
let all: readonly Operation[];

beforeAll(async () => {
  server = await startServer();
  admin = client(server.url, server.adminKey);
  all = await operations(admin);
}, 120_000);

afterAll(() => server?.stop());

const problem = {
  loc: expect.arrayContaining([expect.anything()]),
  msg: expect.any(String),
  type: expect.any(String),
};

/** A refusal has the documented shape, says something, and tells nothing of the inside. */
function checkAnswer(status: number, text: string, note: string) {
  expect(status, `${note} → ${text.slice(0, 500)}`).toBeLessThan(500);
  expect(status, note).not.toBe(404);
  if (status < 400) return;
  const { detail } = JSON.parse(text) as { detail: unknown };
  if (Array.isArray(detail)) {
    expect(detail.length, note).toBeGreaterThan(0);
    for (const one of detail) expect(one, note).toMatchObject(problem);
  } else {
    expect(detail, note).toEqual(expect.any(String));
  }
  expect(text, note).not.toMatch(/\bat [\w.]+ \(|node_modules|DB::|SELECT /);
}

const names = [
  'interaction messages conversation interactions traces trace history tags metadata action feedback slug text',
  'value input output time_start time_end timestamp end_user conversation_id rag_sources model system_prompt',
  'feature_flag anonymize hide_content feedback_actions role content source outputs input_tokens type id body',
  'time_range start end filters kind values tag field is_exclude search allow_nulls min max group_by include_empty',
  'additional_group_bys group_by_groups variables order_by by direction limit offset cursor granularity time_zone',
  'conversation_scope users active_from active_to dry_run',
].flatMap((line) => line.split(' '));

const words = fc.constantFrom(
  ...'topic user tag day cost n_interactions desc asc UTC Europe/Berlin thumbs_up rating user assistant faq'.split(
    ' ',
  ),
  '2024-05-01T10:00:00Z',
  '2024-05-01T10:00:30+02:00',
  '9999-12-31T23:59:59Z',
  '',
  '\u0000',
  '\ud800',
  "'; DROP TABLE interactions; --",
  '{p0:String}',
);

/** Any JSON value, made mostly of the names that the API knows. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.string({ unit: 'grapheme' }),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(1e308)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom(...names), fc.constant('__proto__'), fc.string()),
      tie('value'),
      {
        maxKeys: 6,
      },
    ),
  ),
})).value;

const TIME_RANGE = { start: '2024-01-01T00:00:00Z', end: '2025-01-01T00:00:00Z' };
const QUESTION = {
  time_range: TIME_RANGE,
  filters: [{ kind: 'user', values: ['ada'] }],
  limit: 10,
  offset: 0,
};
const EXCHANGE = {
  input: 'in',
  output: 'out',
  time_start: '2024-05-01T10:00:00Z',
  time_end: '2024-05-01T10:00:30Z',
  end_user: 'ada',
  tags: { a: 'b' },
  history: [['earlier', 'answer']],
};
const TRACES = [
  { model: 'gpt-4o', input: 'in', output: 'out', input_tokens: 1, output_tokens: 2 },
  { source: 'faq', input: 'q', outputs: ['r'] },
];
const { input, history: _, ...rest } = EXCHANGE;
const CHAT = { ...rest, messages: [{ role: 'user', content: input }] };
const ACTION = { slug: 'rating', value: 3 };
const METADATA = { end_user: 'ada', timestamp: '2024-05-01T11:00:00Z', input: 'in' };
const USERS = {
  users: [{ end_user: 'ada', tags: { a: 'b' }, active_from: '2024-01-01T00:00:00Z' }],
};

/** One valid body per operation, to be spoilt in one place. */
const valid: Readonly<Record<string, unknown>> = {
  'POST /event-ingestion/api/v1/events/interactions': { interaction: EXCHANGE, anonymize: false },
  'POST /event-ingestion/api/v2/events/interactions': { interaction: CHAT },
  'POST /event-ingestion/api/v1/events/trace_interaction': {
    interaction: EXCHANGE,
    traces: TRACES,
    feedback_actions: [ACTION],
  },
  'POST /event-ingestion/api/v2/events/trace_interaction': { interaction: CHAT, traces: TRACES },
  'POST /event-ingestion/api/v2/events/trace_conversation': {
    conversation: {
      conversation_id: 'c',
      end_user: 'ada',
      interactions: [{ ...EXCHANGE, trace: TRACES }],
    },
  },
  'POST /event-ingestion/api/v1/events/feedback': { action: ACTION, metadata: METADATA },
  'POST /event-ingestion/api/v2/events/tags': {
    tags: { a: 1 },
    metadata: { end_user: 'ada', time_start: '2024-05-01T10:00:00Z' },
  },
  'POST /event-ingestion/api/v1/events/batch': [
    { type: 'interaction', id: 'a', body: { interaction: EXCHANGE } },
    { type: 'feedback', id: 'b', body: { action: ACTION, metadata: METADATA } },
  ],
  'POST /api/external/get-interactions': QUESTION,
  'POST /api/external/get-interaction-aggregates': {
    ...QUESTION,
    group_by: { kind: 'tag', tag: 'a', include_empty: true },
    additional_group_bys: [{ kind: 'day' }],
    variables: ['n_interactions', 'session_length'],
    order_by: { by: 'cost', direction: 'asc' },
    time_zone: 'Europe/Berlin',
    conversation_scope: 'whole',
  },
  'POST /api/external/get-interaction-multi-aggregates': {
    ...QUESTION,
    group_by_groups: [[{ kind: 'topic' }], [{ kind: 'user' }, { kind: 'week' }]],
    variables: ['n_users'],
  },
  'POST /api/external/get-interaction-time-series': {
    ...QUESTION,
    granularity: 'month',
    group_by: { kind: 'user' },
    variables: ['cost'],
  },
  'POST /api/external/get-conversations': { ...QUESTION, order_by: 'newest' },
  'POST /api/external/get-conversation-detail': { conversation_id: 'c' },
  'POST /api/external/projects/delete-interactions': { ...QUESTION, dry_run: true },
  'PUT /api/external/platform-users': USERS,
  'POST /api/external/platform-users': USERS,
  'POST /api/external/eligible-users': USERS,
  'DELETE /api/external/platform-users': { users: ['ada'] },
  'POST /api/external/erase-user': { end_user: 'nobody' },
  'PUT /api/v1/settings': { time_zone: 'UTC' },
  'POST /api/v1/status/settled': {},
  'POST /api/v1/backup': { directory: 'not tried here' },
};

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...path]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = replaced(copy[key], path, part);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** The body with one part of it lost or turned into something else. */
const spoilt = (body: unknown) =>
  fc
    .tuple(fc.constantFrom(...pathsIn(body)), fc.oneof(anything, fc.constant(undefined)))
    .map(([path, part]) => replaced(body, path, part) ?? {});

/** Whether the body neither takes away what later tests need nor makes files who knows where. */
function isHarmless({ path }: Operation, body: unknown): boolean {
  const text = JSON.stringify(body);
  if (path.endsWith('delete-interactions')) return text.includes('"dry_run":true');
  return !path.endsWith('backup') || !/"directory":"[^"]/.test(text);
}

test('every operation with a body has a valid one here, which is accepted', async () => {
  const withBody = all.filter(({ bodySchema }) => bodySchema !== undefined);
  expect(
    withBody.map(({ method, path }) => `${method} ${path}`).filter((name) => !(name in valid)),
  ).toEqual([]);
  for (const { method, path } of all) {
    if (path.endsWith('backup')) continue;
    const body = valid[`${method} ${path}`];
    if (body === undefined) continue;
    const { status, text } = await admin.call(method, path, body);
    const unknown = path.endsWith('get-conversation-detail') && status === 404;
    expect(unknown || status < 300, `${method} ${path} → ${status} ${text}`).toBe(true);
  }
});

test(
  'no body makes an operation fail, answer in another shape or store what it did not accept',
  async () => {
    const before = await stored();
    const accepted = new Set<string>();
    for (const operation of all) {
      const { method, path } = operation;
      const body = valid[`${method} ${path}`];
      if (body === undefined) continue;
      const bodies = fc.oneof(
        { weight: 1, arbitrary: anything },
        { weight: 3, arbitrary: spoilt(body) },
      );
      await fc.assert(
        fc.asyncProperty(bodies, async (sent) => {
          fc.pre(isHarmless(operation, sent));
          const { status, text } = await admin.call(method, path, JSON.stringify(sent));
          if (status === 404 && path.endsWith('get-conversation-detail')) return;
          checkAnswer(status, text, `${method} ${path} ${JSON.stringify(sent)}`);
          if (status === 202) for (const id of idsIn(JSON.parse(text))) accepted.add(id);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    }
    const after = await stored();
    expect([...after].filter((id) => !before.has(id) && !accepted.has(id))).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  'no query and no part of a path makes a GET fail or answer in another shape',
  async () => {
    const text = fc
      .oneof(words, fc.string({ unit: 'grapheme' }))
      .filter((one) => one.isWellFormed());
    const keys = fc.constantFrom(
      ...'start end filters format kind tag q end_user limit offset'.split(' '),
    );
    for (const { method, path } of all.filter((operation) => operation.method === 'GET')) {
      await fc.assert(
        fc.asyncProperty(text, fc.dictionary(keys, text, { maxKeys: 5 }), async (part, query) => {
          const url = path.replace(/\{\w+\}/, encodeURIComponent(part) || '_');
          const { status, text: got } = await admin.call(
            method,
            `${url}?${new URLSearchParams(query)}`,
          );
          if (status === 404 && path.includes('{')) return;
          if (status < 400) return;
          checkAnswer(status, got, `${method} ${url} ${JSON.stringify(query)}`);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    }
  },
  TIMEOUT_MS,
);

test('what is no JSON, too deep, or not in UTF-8 is refused as such', async () => {
  const path = '/event-ingestion/api/v1/events/interactions';
  const send = async (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url()}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${server.adminKey}`,
        'content-type': 'application/json',
        ...headers,
      },
      body,
    });
    return { status: response.status, body: (await response.json()) as { detail: unknown } };
  };
  for (const body of ['', '{', 'null ]', '{"interaction": undefined}', '\u0000']) {
    const answer = await send(body);
    expect([answer.status, typeof answer.body.detail], JSON.stringify(body)).toEqual([
      400,
      'string',
    ]);
  }
  expect((await send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).status).toBeLessThan(500);
  expect(
    (await send(Buffer.from('{"interaction":{"input":"\xff"}}', 'latin1'))).status,
  ).toBeLessThan(500);
  expect((await send('not gzip', { 'content-encoding': 'gzip' })).status).toBeLessThan(500);
  expect((await send('{}', { 'content-type': 'text/plain' })).status).toBeLessThan(500);
  const large = await send(
    JSON.stringify({ interaction: { input: 'x'.repeat(17 * 1024 * 1024) } }),
  );
  expect([large.status, Object.keys(large.body)]).toEqual([413, ['detail']]);
});

type BatchAnswer = {
  readonly accepted: number;
  readonly rejected: number;
  readonly items: readonly {
    readonly index: number;
    readonly status: number;
  }[];
};

test(
  'of a batch every item is stored whole or not at all, whatever stands beside it',
  async () => {
    const before = await stored();
    const accepted = new Set<string>();
    const item = fc.oneof(
      anything,
      spoilt((valid['POST /event-ingestion/api/v1/events/batch'] as unknown[])[0]),
      fc.integer({ min: 0, max: 999 }).map((n) => ({
        type: 'interaction',
        body: {
          interaction: { ...EXCHANGE, end_user: 'batch', input: `number ${n}` },
          anonymize: false,
        },
      })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 20 }), async (items) => {
        const { status, text } = await sentBatch(items);
        // The parser refuses such names as a whole, lest they become something else further in.
        if (status === 400 && JSON.stringify(items).includes('__proto__')) return;
        expect(status, text.slice(0, 300)).toBe(202);
        const answer = JSON.parse(text) as BatchAnswer;
        expect(answer.items.map(({ index }) => index)).toEqual(items.map((_, i) => i));
        expect(answer.accepted).toBe(answer.items.filter((one) => one.status === 202).length);
        expect(answer.rejected).toBe(items.length - answer.accepted);
        for (const one of answer.items) {
          expect([202, 422]).toContain(one.status);
          for (const id of idsIn(one)) accepted.add(id);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    const after = await stored();
    expect([...after].filter((id) => !before.has(id) && !accepted.has(id))).toEqual([]);
    expect([...accepted].filter((id) => !after.has(id))).toEqual([]);
  },
  TIMEOUT_MS,
);

/** An item that the server is too busy for is safe to send again. */
async function sentBatch(items: readonly unknown[]) {
  for (let tries = 0; ; tries++) {
    const reply = await admin.call(
      'POST',
      '/event-ingestion/api/v1/events/batch',
      JSON.stringify(items),
    );
    if (tries === 20 || !/"status":503/.test(reply.text)) return reply;
    await setTimeout(500);
  }
}

/** Of a single answer or of a batch's. */
function idsIn(answer: object): string[] {
  const { items = [], interaction_id: id } = answer as {
    readonly items?: readonly object[];
    readonly interaction_id?: string | readonly string[] | null;
  };
  return [...[id ?? []].flat(), ...items.flatMap(idsIn)];
}

async function stored(): Promise<Set<string>> {
  await settled(admin);
  const ids = new Set<string>();
  for (let offset = 0; ; offset += 1000) {
    const page = await admin.json<{ data: { id: string }[] }>(
      'POST',
      '/api/external/get-interactions',
      {
        time_range: { start: '2000-01-01T00:00:00Z', end: '2100-01-01T00:00:00Z' },
        filters: [],
        limit: 1000,
        offset,
      },
    );
    for (const { id } of page.data) ids.add(id);
    if (page.data.length < 1000) return ids;
  }
}
