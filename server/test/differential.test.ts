import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './reference/client.ts';
import type { World } from './reference/fact.ts';
import type { Item } from './reference/item.ts';
import { random } from './reference/random.ts';
import { requestOf } from './reference/requests.ts';
import { ELIGIBLE, type Scenario, scenario } from './reference/scenario.ts';
import { verifyMany } from './reference/verify.ts';
import { startServer, type TestServer } from './start-server.ts';

/** Requests in all; CI asks more. A failure prints the seed, which repeats it. */
const REQUESTS = Number(process.env['UNDERTONE_TEST_REQUESTS'] ?? 400);
const SEED = Number(process.env['UNDERTONE_TEST_SEED'] ?? 20240531);
const SESSIONS = 80;
const TIMEOUT_MS = 600_000 + REQUESTS * 2000;

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

test(
  'the same question gives the same text twenty times',
  async () => {
    for (let n = 0; n < 6; n++) {
      const request = requestOf(choices, world.facts, n);
      const texts = new Set<string>();
      for (let time = 0; time < 20; time++) {
        texts.add(JSON.stringify(await ask(main.client, request)));
      }
      expect([...texts], `seed ${SEED}, ${JSON.stringify(request)}`).toHaveLength(1);
    }
  },
  TIMEOUT_MS,
);

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
      const list = await json<Total>('POST', `${path}s`, { ...asked, limit: 1000 });
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

      expect(Object.values(last as object), note).toContain(list.total);
      expect(one.data[0].n_interactions, note).toBe(list.total);
      expect(sum(series.datasets.total.map((row) => row.n_interactions)), note).toBe(list.total);
      expect(sum(series.datasets.total.map((row) => nanodollars(row.cost))), note).toBe(
        nanodollars(one.data[0].cost),
      );
      const byId = (items: readonly Item[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(lines.length, note).toBe(list.total);
      if (list.total > 1000) continue;
      expect(sum(list.data.map((item) => nanodollars(item.cost))), note).toBe(
        nanodollars(one.data[0].cost),
      );
      expect(byId(lines), note).toEqual(byId(list.data));
    }
  },
  TIMEOUT_MS,
);

test(
  'a conversation is whole under its own id and under every provisional one',
  async () => {
    const { json } = main.client;
    for (const state of main.model().interactions) {
      if (!choices.chance(0.15)) continue;
      const members = world.facts
        .filter(({ conversationId }) => conversationId === state.conversation)
        .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
      for (const conversation_id of new Set([
        state.conversation,
        state.provisionalConversationId,
      ])) {
        const detail = await json<{
          id: string;
          session_length: number;
          conversation: { id: string }[];
        }>('POST', '/api/external/get-conversation-detail', { conversation_id });
        const note = `seed ${SEED}, asked for ${conversation_id}`;
        expect(detail.id, note).toBe(state.conversation);
        expect(detail.session_length, note).toBe(members.length);
        expect(
          detail.conversation.map(({ id }) => id),
          note,
        ).toEqual(members.map(({ id }) => id));
      }
    }
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
