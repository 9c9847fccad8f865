import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Fastify from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestStore } from '../../../test/open-test-store.ts';
import { conversationsSchema } from '../../query/conversations-request.ts';
import { interactionsSchema } from '../../query/interactions-request.ts';
import { aggregatesSchema, multiAggregatesSchema, timeSeriesSchema } from '../../query/request.ts';
import { idOf, rowOf } from '../../query/test-world.ts';
import { bind, sql } from '../../store/sql.ts';
import { interactions } from '../../store/tables/interactions.ts';
import { handleError, validatorCompiler } from '../errors.ts';
import type { App } from '../route.ts';
import { aggregatesRoutes } from './aggregates.ts';
import { catalogRoutes } from './catalog.ts';
import { conversationsRoutes } from './conversations.ts';
import { exportRoutes } from './export.ts';
import { interactionsRoutes } from './interactions.ts';
import { multiAggregatesRoutes } from './multi-aggregates.ts';
import { timeSeriesRoutes } from './time-series.ts';
import { valuesRoutes } from './values.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let app: App;
let timeZone = 'UTC';
let audited: { action: string; count: number; projectId: string }[] = [];

const FIRST = '2024-04-02T10:00:00Z';
const RANGE = { start: '2024-04-01', end: '2024-05-01' };

/** The routes with real parsing, answers checked against their schemas, and the header `project` instead of a key. */
async function buildTestApp(): Promise<App> {
  const built: App = Fastify().withTypeProvider<ZodTypeProvider>();
  built.setValidatorCompiler(validatorCompiler);
  built.setSerializerCompiler(serializerCompiler);
  built.setErrorHandler(handleError);
  built.addHook('onRequest', async (request) => {
    const projectId = String(request.headers['project'] ?? 'p');
    request.access = { projectId, keyId: 'k', scope: 'read' };
  });
  const { store } = opened;
  const audit = (entry: { action: string; count: number; projectId: string }) => {
    audited.push(entry);
  };
  const grouped = { store, timeZoneOf: async () => timeZone };
  for (const add of [
    aggregatesRoutes(grouped),
    multiAggregatesRoutes(grouped),
    timeSeriesRoutes(grouped),
    interactionsRoutes({ store, audit }),
    conversationsRoutes({ store, audit }),
    exportRoutes({
      store,
      audit,
      clock: () => Date.now() * 1000,
      userTags: async () => ({ team: 'a' }),
    }),
    catalogRoutes(),
    valuesRoutes({ store }),
  ]) {
    add(built);
  }
  await built.ready();
  return built;
}

beforeAll(async () => {
  opened = await openTestStore();
  app = await buildTestApp();
  const joined = idOf(3, '2024-04-05T10:00:00Z');
  const rows = [
    rowOf({
      n: 1,
      at: FIRST,
      seconds: 60,
      conversation_id: 'x',
      input: '=1+1',
      output: 'two, "exactly"',
      user_query: 'sum',
      topic: 'maths',
      cost: 2_000,
      sentiment: 1,
      emotions: ['joy'],
      tags: { country: 'it', plan: 'free' },
      history: [['hello', 'hi']],
      outcome: 'resolved',
    }),
    rowOf({
      n: 2,
      at: '2024-04-02T10:05:00Z',
      conversation_id: 'x',
      end_user: 'bob',
      topic: 'billing',
      tags: { country: 'de' },
      actions: [{ slug: 'thumbs_down' }],
      outcome: 'unresolved',
    }),
    rowOf({ n: 3, at: '2024-04-05T10:00:00Z', conversation_id: joined }),
    rowOf({ n: 4, at: '2024-04-05T10:01:00Z', conversation_id: idOf(4, '2024-04-05T10:01:00Z') }),
    rowOf({ n: 5, at: FIRST, project_id: 'other', conversation_id: 'x' }),
  ];
  for (const row of rows) await opened.store.insert(interactions, [row]);
  // The fourth began a conversation of its own and joined the third's later.
  const patched = {
    ...rowOf({ n: 4, at: '2024-04-05T10:01:00Z', conversation_id: joined }),
    version: 2,
  };
  await opened.store.insert(interactions, [patched]);
});
beforeEach(() => {
  audited = [];
  timeZone = 'UTC';
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

async function post(path: string, payload: object, project = 'p') {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/external/${path}`,
    payload,
    headers: { project },
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function get(url: string, project = 'p') {
  return app.inject({ method: 'GET', url, headers: { project } });
}

test('a conversation shows its interactions, oldest first, and what follows from them', async () => {
  const { body } = await post('get-conversation-detail', { conversation_id: 'x' });
  expect(body).toMatchObject({
    id: 'x',
    session_length: 2,
    session_time: 301,
    start_session: '2024-04-02T10:00:00.000000Z',
    end_session: '2024-04-02T10:05:00.000000Z',
    cost: 2,
    tags: { country: 'de', plan: 'free' },
    emotions: ['joy'],
    outcome: 'unresolved',
    end_users: ['ann', 'bob'],
  });
  expect(body.conversation.map((item: { input: string }) => item.input)).toEqual(['=1+1', '']);
  expect(audited).toMatchObject([{ action: 'get-conversation-detail', count: 2, projectId: 'p' }]);
});

test('a replaced conversation id leads to the conversation it joined', async () => {
  const replaced = idOf(4, '2024-04-05T10:01:00Z');
  const { body } = await post('get-conversation-detail', { conversation_id: replaced });
  expect(body).toMatchObject({ id: idOf(3, '2024-04-05T10:00:00Z'), session_length: 2 });
});

test('a conversation or interaction of another project does not exist', async () => {
  const detail = { conversation_id: idOf(3, '2024-04-05T10:00:00Z') };
  expect((await post('get-conversation-detail', detail, 'other')).status).toBe(404);
  expect((await post('get-conversation-detail', { conversation_id: 'none' })).status).toBe(404);
  const url = `/api/external/export/interactions/detail/${idOf(1, FIRST)}`;
  expect((await get(url, 'other')).statusCode).toBe(404);
  expect((await get('/api/external/export/interactions/detail/nonsense')).statusCode).toBe(404);
});

test('conversations are listed if one interaction matches, and speak of all of them', async () => {
  const filters = [{ kind: 'topic', values: ['billing'] }];
  const { body } = await post('get-conversations', { time_range: RANGE, filters });
  expect(body).toEqual({
    total: 1,
    offset: 0,
    limit: 10,
    next_cursor: null,
    data: [
      {
        id: 'x',
        end_users: ['ann', 'bob'],
        first_user_query: 'sum',
        main_topic: 'maths',
        outcome: 'unresolved',
        worst_signal: 'negative_explicit',
        sentiments: ['positive', null],
        n_interactions: 2,
        cost: 2,
        start_session: '2024-04-02T10:00:00.000000Z',
        end_session: '2024-04-02T10:05:00.000000Z',
      },
    ],
  });
});

test('conversations are paged by cursor in every order', async () => {
  const joined = idOf(3, '2024-04-05T10:00:00Z');
  const expected = {
    newest: [joined, 'x'],
    longest: [joined, 'x'],
    most_negative: ['x', joined],
    costliest: ['x', joined],
  };
  for (const [order_by, ids] of Object.entries(expected)) {
    const request = { time_range: RANGE, filters: [], order_by, limit: 1 };
    const first = await post('get-conversations', request);
    const second = await post('get-conversations', { ...request, cursor: first.body.next_cursor });
    expect([first.body.data[0].id, second.body.data[0].id]).toEqual(ids);
    expect(second.body).toMatchObject({ total: 2, next_cursor: null });
  }
});

test('the detail of an interaction stands among its conversation', async () => {
  const answer = await get(`/api/external/export/interactions/detail/${idOf(1, FIRST)}`);
  expect(answer.json()).toMatchObject({
    interaction_id: idOf(1, FIRST),
    history: [['hello', 'hi']],
    conversation: [{ is_chosen: true }, { is_chosen: false }],
    topics: ['maths'],
    user_id: 'ann',
    user_group_profile: { team: 'a' },
    interaction: { id: idOf(1, FIRST), cost: 2 },
  });
});

const exportUrl = (format: string) =>
  `/api/external/export/interactions?start=2024-04-01&end=2024-05-01&format=${format}`;

test('the NDJSON export is the list, ends with its count and says so in a trailer', async () => {
  const list = await post('get-interactions', {
    time_range: RANGE,
    filters: [],
    order_by: { by: 'timestamp', direction: 'asc' },
  });
  audited = [];
  const answer = await get(exportUrl('ndjson'));
  const lines = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.slice(0, -1)).toEqual(list.body.data);
  expect(lines.at(-1)).toEqual({ complete: true, count: 4 });
  expect(answer.trailers).toMatchObject({ 'x-export-count': '4' });
  expect(audited).toMatchObject([{ action: 'export-interactions', count: 4 }]);
});

test('the CSV export quotes, and defuses what a spreadsheet would run', async () => {
  const answer = await get(exportUrl('csv'));
  const [header, first] = answer.body.split('\r\n');
  expect(header).toMatch(/^id,timestamp,end_timestamp,end_user,conversation_id,input_text,/);
  expect(first).toContain(`,'=1+1,"two, ""exactly""",sum,`);
});

test('the engine reads the Parquet export as what the list says', async () => {
  const answer = await get(exportUrl('parquet'));
  const path = join(opened.directory, 'export.parquet');
  await writeFile(path, answer.rawPayload);
  const rows = await opened.store.query(
    sql`SELECT id, toString(timestamp) AS at, input_text, cost, topic, pii_removed, tags FROM file(${bind('String', path)}, 'Parquet') ORDER BY at LIMIT 1`,
  );
  expect(rows).toEqual([
    {
      id: idOf(1, FIRST),
      at: '2024-04-02 10:00:00.000000',
      input_text: '=1+1',
      cost: 2,
      topic: 'maths',
      pii_removed: false,
      tags: '{"country":"it","plan":"free"}',
    },
  ]);
  const types = await opened.store.query<{ name: string; type: string }>(
    sql`DESCRIBE file(${bind('String', path)}, 'Parquet')`,
  );
  const others = types.filter(({ type }) => !type.includes('String'));
  expect(Object.fromEntries(others.map(({ name, type }) => [name, type]))).toEqual({
    timestamp: "Nullable(DateTime64(6, 'UTC'))",
    end_timestamp: "Nullable(DateTime64(6, 'UTC'))",
    feedback_action_rating: 'Nullable(Int64)',
    cost: 'Nullable(Float64)',
    latency: 'Nullable(Float64)',
    input_tokens: 'Nullable(Int64)',
    output_tokens: 'Nullable(Int64)',
    tokens_estimated: 'Nullable(Bool)',
    verbosity: 'Nullable(Int64)',
    pii_removed: 'Nullable(Bool)',
  });
});

test('an export takes filters as JSON and refuses what is none', async () => {
  const filters = encodeURIComponent(JSON.stringify([{ kind: 'topic', values: ['maths'] }]));
  const answer = await get(`${exportUrl('ndjson')}&filters=${filters}`);
  expect(answer.body.trimEnd().split('\n')).toHaveLength(2);
  expect((await get(`${exportUrl('ndjson')}&filters=nonsense`)).statusCode).toBe(422);
  const unknown = await get(`${exportUrl('ndjson')}&filters=[{"kind":"nonsense"}]`);
  expect(unknown.json().detail).toMatchObject([
    { loc: ['query', 'filters', 0, 'kind'], msg: expect.stringMatching(/^"nonsense": allowed: /) },
  ]);
  expect((await get(exportUrl('xls'))).statusCode).toBe(422);
});

test('values are counted, narrowed by a text, and need no tag to list the tags', async () => {
  const of = async (query: string) => (await get(`/api/v1/values?${query}`)).json().data;
  expect(await of('kind=topic')).toEqual([
    { value: 'billing', count: 1 },
    { value: 'maths', count: 1 },
  ]);
  expect(await of('kind=topic&q=MAT')).toEqual([{ value: 'maths', count: 1 }]);
  expect(await of('kind=tag')).toEqual([
    { value: 'country', count: 2 },
    { value: 'plan', count: 1 },
  ]);
  expect(await of('kind=tag&tag=country&limit=1')).toEqual([{ value: 'de', count: 1 }]);
  expect((await get('/api/v1/values?kind=nonsense')).statusCode).toBe(422);
});

test('the catalogue is served', async () => {
  const { variables, filters } = (await get('/api/v1/catalog')).json();
  expect(variables.length).toBeGreaterThan(50);
  expect(filters.length).toBeGreaterThan(30);
});

test('several groupings come as one list, ordered as one', async () => {
  const { body } = await post('get-interaction-multi-aggregates', {
    time_range: RANGE,
    filters: [],
    variables: ['n_interactions'],
    group_by_groups: [[{ kind: 'user' }], [{ kind: 'tag', tag: 'country' }, { kind: 'user' }]],
  });
  const rows = body.data.map(
    (row: { kinds: string[]; group_name: string; n_interactions: number }) => [
      row.kinds.join(),
      row.group_name,
      row.n_interactions,
    ],
  );
  expect(body.total).toBe(4);
  expect(rows).toEqual([
    ['user', 'ann', 3],
    ['user', 'bob', 1],
    ['tag,user', 'de', 1],
    ['tag,user', 'it', 1],
  ]);
});

test('a page beyond the last row still says how many rows there are', async () => {
  const request = { time_range: RANGE, filters: [], group_by: { kind: 'user' }, offset: 50 };
  const { body } = await post('get-interaction-aggregates', request);
  expect(body).toEqual({ total: 2, offset: 50, limit: 10, data: [] });
});

test('a time series has every bucket, clipped to the range and labelled with its offset', async () => {
  const { body } = await post('get-interaction-time-series', {
    time_range: { start: '2024-03-30T12:00:00Z', end: '2024-04-03T00:00:00Z' },
    filters: [],
    variables: ['n_interactions', 'cost', 'user_rating', 'penetration'],
    granularity: 'day',
    time_zone: 'Europe/Berlin',
  });
  expect(body.buckets).toEqual([
    '2024-03-30T13:00:00+01:00',
    '2024-03-31T00:00:00+01:00',
    '2024-04-01T00:00:00+02:00',
    '2024-04-02T00:00:00+02:00',
    '2024-04-03T00:00:00+02:00',
  ]);
  expect(
    body.datasets.total.map((point: { n_interactions: number }) => point.n_interactions),
  ).toEqual([0, 0, 0, 2, 0]);
  expect(body.datasets.total[0]).toEqual({
    bucket: '2024-03-30T13:00:00+01:00',
    n_interactions: 0,
    n_interactions_prev: 0,
    cost: 0,
    cost_prev: 0,
    user_rating: null,
    user_rating_prev: null,
    penetration: 0,
    penetration_prev: null,
  });
});

test('days are those of the project where a request names no time zone', async () => {
  timeZone = 'Pacific/Kiritimati';
  const range = { start: '2024-04-02T09:00:00Z', end: '2024-04-02T11:00:00Z' };
  const question = { time_range: range, filters: [], variables: ['n_interactions'] };
  const day = { kind: 'day' };
  const days = async (more: object) => [
    (await post('get-interaction-aggregates', { ...question, ...more, group_by: day })).body.data[0]
      .group_name,
    (
      await post('get-interaction-multi-aggregates', {
        ...question,
        ...more,
        group_by_groups: [[day]],
      })
    ).body.data[0].group_name,
    ...(await post('get-interaction-time-series', { ...question, ...more, granularity: 'day' }))
      .body.buckets,
  ];
  expect(await days({})).toEqual([
    '2024-04-03',
    '2024-04-03',
    '2024-04-02T23:00:00+14:00',
    '2024-04-03T00:00:00+14:00',
  ]);
  expect(await days({ time_zone: 'UTC' })).toEqual([
    '2024-04-02',
    '2024-04-02',
    '2024-04-02T09:00:00+00:00',
  ]);
});

test.for([
  ['get-interaction-aggregates', aggregatesSchema],
  ['get-interaction-multi-aggregates', multiAggregatesSchema],
  ['get-interaction-time-series', timeSeriesSchema],
  ['get-interactions', interactionsSchema],
  ['get-conversations', conversationsSchema],
] as const)('the examples that OpenAPI shows of %s are answered', async ([path, schema]) => {
  const examples = (schema.meta()?.['examples'] ?? []) as object[];
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect((await post(path, example)).status).toBe(200);
});

test('a time series by group shows the largest groups, and too many buckets are refused', async () => {
  const request = {
    time_range: RANGE,
    filters: [],
    variables: ['n_interactions'],
    granularity: 'month',
    group_by: { kind: 'user' },
    limit: 1,
  };
  const { body } = await post('get-interaction-time-series', request);
  expect(body.datasets).toEqual({
    ann: [{ bucket: '2024-04-01T00:00:00+00:00', n_interactions: 3, n_interactions_prev: 0 }],
  });
  const long = { start: '2000-01-01', end: '2024-01-01' };
  const refused = await post('get-interaction-time-series', {
    ...request,
    time_range: long,
    granularity: 'hour',
  });
  expect(refused.status).toBe(422);
});

test('what is unknown or impossible is a 422 that says where and what is allowed', async () => {
  const good = { time_range: RANGE, filters: [] };
  const bad: [object, (string | number)[]][] = [
    [{ filters: [] }, ['body', 'time_range']],
    [{ ...good, time_range: { start: 'x', end: '2024-01-01' } }, ['body', 'time_range', 'start']],
    [
      { ...good, time_range: { start: '2024-02-01', end: '2024-02-01' } },
      ['body', 'time_range', 'start'],
    ],
    [{ ...good, filters: [{ kind: 'nonsense' }] }, ['body', 'filters', 0, 'kind']],
    [{ ...good, filters: [{ kind: 'cohort', values: ['a'] }] }, ['body', 'filters', 0, 'kind']],
    [{ ...good, filters: [{ kind: 'topic' }] }, ['body', 'filters', 0, 'values']],
    [{ ...good, filters: [{ kind: 'topic', values: [] }] }, ['body', 'filters', 0, 'values']],
    [{ ...good, filters: [{ kind: 'tag', values: ['a'] }] }, ['body', 'filters', 0, 'tag']],
    [{ ...good, filters: [{ kind: 'cost' }] }, ['body', 'filters', 0, 'min']],
    [{ ...good, variables: ['nonsense'] }, ['body', 'variables', 0]],
    [{ ...good, group_by: { kind: 'nonsense' } }, ['body', 'group_by', 'kind']],
    [{ ...good, group_by: { kind: 'tag' } }, ['body', 'group_by', 'tag']],
    [{ ...good, order_by: { by: 'topics' } }, ['body', 'order_by', 'by']],
    [{ ...good, time_zone: 'Mars/Olympus' }, ['body', 'time_zone']],
    [{ ...good, limit: 0 }, ['body', 'limit']],
    [{ ...good, limit: 1001 }, ['body', 'limit']],
    [{ ...good, additional_group_bys: [{ kind: 'user' }] }, ['body', 'additional_group_bys']],
    [
      { ...good, group_by: { kind: 'user' }, additional_group_bys: [{ kind: 'user' }] },
      ['body', 'additional_group_bys'],
    ],
  ];
  for (const [request, loc] of bad) {
    const { status, body } = await post('get-interaction-aggregates', request);
    expect([request, status, body.detail[0]?.loc]).toEqual([request, 422, loc]);
  }
});
