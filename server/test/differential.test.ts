import { afterAll, beforeAll, expect, test } from 'vitest';
import { list } from './reference/answer.ts';
import { differences } from './reference/compare.ts';
import { conversationView } from './reference/conversation-view.ts';
import type { World } from './reference/fact.ts';
import type { Item } from './reference/item.ts';
import { by } from './reference/period.ts';
import { random } from './reference/random.ts';
import { requestOf } from './reference/requests.ts';
import { ELIGIBLE, type Scenario, scenario } from './reference/scenario.ts';
import { verifyMany } from './reference/verify.ts';
import { startServer, type TestServer } from './start-server.ts';

/** Requests in all; CI asks more. A failure prints the seed, which repeats it. */
const REQUESTS = Number(process.env['UNDERTONE_TEST_REQUESTS'] ?? 240);
const SEED = Number(process.env['UNDERTONE_TEST_SEED'] ?? 20240531);
const SESSIONS = 80;
const TIMEOUT_MS = 600_000 + REQUESTS * 2000;

const ALWAYS = { start: '2000-01-01T00:00:00Z', end: '2100-01-01T00:00:00Z' };

const choices = random(SEED);
let server: TestServer;
let main: Scenario;
let noise: Scenario;
let world: World;

async function observed(): Promise<readonly string[]> {
  const { problems, ...rest } = await main.observe();
  world = rest.world;
  return problems.slice(0, 20);
}

beforeAll(async () => {
  server = await startServer();
  await server.createProject('noise');
  main = scenario(server.url, server.adminKey, choices);
  noise = scenario(server.url, await server.createKey('admin', 'noise'), random(SEED + 1));
  await main.configure();
  await noise.grow(15);
  await main.grow(SESSIONS);
  await noise.grow(15);
}, TIMEOUT_MS);

afterAll(() => server?.stop());

const ask400 = (from: number, count: number) =>
  verifyMany(main.client, world, { random: choices, from, count });

test(
  'what was sent is what is stored',
  async () => {
    expect(await observed(), `seed ${SEED}`).toEqual([]);
    expect(world.facts.length).toBeGreaterThan(SESSIONS);
  },
  TIMEOUT_MS,
);

test(
  'every value of random requests equals the slow, independent computation',
  async () => {
    expect(await ask400(0, Math.ceil(REQUESTS * 0.6)), `seed ${SEED}`).toBe('');
  },
  TIMEOUT_MS,
);

const QUESTION = { time_range: ALWAYS, filters: [], time_zone: 'Europe/Berlin' };
/** Sums and means of many values, groups of equal size, and pages of them. */
const variables = [
  'cost',
  'latency_seconds',
  'sentiment_score',
  'conversation_sentiment_score',
  'session_time',
  'n_users',
  'topics',
  'tags',
];
const REPEATED: readonly [string, object][] = [
  ['get-interaction-aggregates', { ...QUESTION, variables }],
  ['get-interaction-aggregates', { ...QUESTION, variables, group_by: { kind: 'keyword' } }],
  [
    'get-interaction-multi-aggregates',
    { ...QUESTION, variables, group_by_groups: [[{ kind: 'topic' }], [{ kind: 'user' }]] },
  ],
  [
    'get-interaction-time-series',
    {
      ...QUESTION,
      time_range: { start: '2024-03-01T00:00:00Z', end: '2024-04-05T12:00:00Z' },
      variables,
      granularity: 'day',
      group_by: { kind: 'user' },
    },
  ],
  ['get-interactions', { ...QUESTION, limit: 100 }],
  ['get-conversations', { ...QUESTION, limit: 100 }],
];

test(
  'the same question gives the same text twenty times',
  async () => {
    for (const [path, body] of REPEATED) {
      const texts = new Set<string>();
      for (let time = 0; time < 20; time++) {
        const { status, text } = await main.client.call('POST', `/api/external/${path}`, body);
        expect(status, text).toBe(200);
        texts.add(text);
      }
      expect([...texts], JSON.stringify(body)).toHaveLength(1);
    }
  },
  TIMEOUT_MS,
);

type Listed = {
  readonly id: string;
  readonly end_users: readonly string[];
  readonly first_user_query: string | null;
  readonly outcome: string | null;
  readonly worst_signal: string | null;
  readonly sentiments: readonly string[];
};
type Conversations = {
  readonly total: number;
  readonly data: readonly Listed[];
  readonly next_cursor: string | null;
};
type Detail = {
  readonly id: string;
  readonly end_users: readonly string[];
  readonly conversation: readonly { readonly id: string }[];
  readonly session_length: number;
  readonly session_time: number;
  readonly start_session: string;
  readonly end_session: string;
  readonly cost: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly emotions: readonly string[];
};

type Total = { readonly total: number; readonly data: readonly Item[] };
type Row = { readonly n_interactions: number; readonly cost: number };

test(
  'the list, the chart and the export agree',
  async () => {
    const { json, call } = main.client;
    for (let n = 0; n < 8; n++) {
      const { time_range, filters } = requestOf(choices, world.facts, n * 8 + 7).body;
      const asked = { time_range, filters };
      const variables = ['n_interactions', 'cost'];
      const path = '/api/external/get-interaction';
      const listed = await json<Total>('POST', `${path}s`, { ...asked, limit: 1000 });
      const one = await json<{ data: [Row] }>('POST', `${path}-aggregates`, {
        ...asked,
        variables,
      });
      const series = await json<{ datasets: { total: Row[] } }>('POST', `${path}-time-series`, {
        ...asked,
        variables,
        granularity: 'month',
      });
      const query = new URLSearchParams({
        start: time_range.start,
        end: time_range.end,
        filters: JSON.stringify(filters),
        format: 'ndjson',
      });
      const exported = await call('GET', `/api/external/export/interactions?${query}`);
      expect(exported.status, exported.text.slice(0, 500)).toBe(200);
      const lines = exported.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Item);
      const last: unknown = lines.pop();
      const note = `seed ${SEED}, ${JSON.stringify(asked)}`;
      const nanodollars = (cost: number | null) => Math.round((cost ?? 0) * 1000);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

      expect(Object.values(last as object), note).toContain(listed.total);
      expect(one.data[0].n_interactions, note).toBe(listed.total);
      expect(sum(series.datasets.total.map((row) => row.n_interactions)), note).toBe(listed.total);
      expect(sum(series.datasets.total.map((row) => nanodollars(row.cost))), note).toBe(
        nanodollars(one.data[0].cost),
      );
      const byId = (items: readonly Item[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(lines.length, note).toBe(listed.total);
      if (listed.total > 1000) continue;
      expect(sum(listed.data.map((item) => nanodollars(item.cost))), note).toBe(
        nanodollars(one.data[0].cost),
      );
      expect(byId(lines), note).toEqual(byId(listed.data));
    }
  },
  TIMEOUT_MS,
);

test(
  'a conversation is whole under its own id and under every provisional one',
  async () => {
    const { json } = main.client;
    for (const state of main.model().interactions) {
      if (!choices.chance(0.1)) continue;
      const members = world.facts.filter((fact) => fact.conversationId === state.conversation);
      const { ids, end_users, main_topic: _, ...expected } = conversationView(members);
      const asked = new Set([state.conversation, state.provisionalConversationId]);
      for (const conversation_id of asked) {
        const detail = await json<Detail>('POST', '/api/external/get-conversation-detail', {
          conversation_id,
        });
        const got = Object.fromEntries(
          Object.keys(expected).map((key) => [key, detail[key as keyof typeof expected]]),
        );
        const note = `seed ${SEED}, asked for ${conversation_id}`;
        expect(
          differences(expected, { ...got, emotions: detail.emotions.toSorted() }),
          note,
        ).toEqual([]);
        expect(detail.end_users.toSorted(), note).toEqual(end_users);
        expect(detail.id, note).toBe(state.conversation);
        expect(
          detail.conversation.map(({ id }) => id),
          note,
        ).toEqual(ids);
      }
    }
  },
  TIMEOUT_MS,
);

test(
  'the list of conversations has each once, by offset and by cursor, with its numbers',
  async () => {
    const expected = by(world.facts, ({ conversationId }) => conversationId);
    const listed = async (limit: number, byCursor: boolean) => {
      const rows: Listed[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const place = cursor === undefined || !byCursor ? { offset: rows.length } : { cursor };
        const page = await main.client.json<Conversations>(
          'POST',
          '/api/external/get-conversations',
          { time_range: ALWAYS, filters: [], limit, ...place },
        );
        expect(page.total).toBe(expected.size);
        rows.push(...page.data);
        cursor = page.data.length < limit ? null : page.next_cursor;
      }
      return rows;
    };
    const rows = await listed(23, true);
    expect(await listed(40, false)).toEqual(rows);
    expect(rows.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
    for (const { id, end_users, ...row } of rows) {
      const view = conversationView(expected.get(id) ?? []);
      const { main_topic, cost, start_session, end_session } = view;
      const { first_user_query: _, outcome: __, worst_signal: ___, sentiments: ____, ...got } = row;
      expect(
        differences(
          { main_topic, cost, start_session, end_session, n_interactions: view.session_length },
          got,
        ),
        `seed ${SEED}, ${id}`,
      ).toEqual([]);
      expect(end_users.toSorted()).toEqual(view.end_users);
    }
  },
  TIMEOUT_MS,
);

test(
  'pages by cursor follow each other as pages by offset do',
  async () => {
    const expected = list(world, { time_range: ALWAYS, filters: [], limit: 1_000_000 }).data;
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await main.client.json<Total & { next_cursor: string | null }>(
        'POST',
        '/api/external/get-interactions',
        { time_range: ALWAYS, filters: [], limit: 37, ...(cursor === undefined ? {} : { cursor }) },
      );
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    expect(ids).toEqual(expected.map(({ id }) => id));
  },
  TIMEOUT_MS,
);

test(
  'late events, deletion and erasure change what they should and nothing else',
  async () => {
    await main.register(ELIGIBLE);
    await main.grow(Math.ceil(SESSIONS / 4));
    const doomed = ['Ada', 'مستخدم'];
    const ofUser = (user: string) =>
      main.model().interactions.flatMap(({ id, endUser }) => (endUser === user ? [id] : []));
    const [first, second] = doomed.map(ofUser) as [string[], string[]];
    const filters = [{ kind: 'user', values: [doomed[0]] }];
    const path = '/api/external/projects/delete-interactions';
    const { json } = main.client;
    await main.observe();
    expect(await json('POST', path, { filters, dry_run: true })).toMatchObject({
      n_deleted: first.length,
    });
    const beforehand = main
      .sent()
      .filter(({ ack }) => [ack.interaction_id].flat().some((id) => first.includes(String(id))));
    expect(await json('POST', path, { filters })).toMatchObject({ n_deleted: first.length });
    main.forget(first);
    await json('POST', '/api/external/erase-user', { end_user: doomed[1] });
    main.forget(second);
    for (const { ack } of await main.resend(beforehand.slice(0, 10))) {
      expect([ack.status, ack.state, Array.isArray(ack.interaction_id)]).toSatisfy(
        ([status, state, many]) => status === 'deleted' || state === 'deleted' || many === true,
      );
    }
    expect(await observed(), `seed ${SEED}`).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  'every value still equals the slow computation',
  async () => {
    const asked = Math.ceil(REQUESTS * 0.6);
    expect(await ask400(asked, REQUESTS - asked), `seed ${SEED}`).toBe('');
  },
  TIMEOUT_MS,
);

test(
  'a restart changes nothing, and neither does the end of the process without warning',
  async () => {
    await server.kill9();
    await server.restart();
    expect(await observed(), `seed ${SEED}`).toEqual([]);
    expect(await ask400(REQUESTS, 24), `seed ${SEED}`).toBe('');
  },
  TIMEOUT_MS,
);
