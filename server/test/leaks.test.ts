import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { bind, identifier, sql } from '../src/store/sql.ts';
import type { Store } from '../src/store/store.ts';
import { post } from './load.ts';
import { enginePid, killAtOnce } from './processes.ts';
import { scanBytes } from './scan-bytes.ts';
import { startServer, type TestServer } from './start-server.ts';
import { storeUncompressed } from './store-uncompressed.ts';
import { storedOf } from './stored.ts';
import { withControl } from './with-control.ts';

/** Personal data of every structured kind, in spellings that must not survive. */
const PERSONAL = {
  phone: '+49 30 90182034',
  card: '4539 1488 0343 6467',
  iban: 'DE89 3704 0044 0532 0130 00',
  ssn: '536-22-8731',
  ip: '203.0.113.77',
  secret: 'AKIAIOSFODNN7QWERTYU',
};

/** Every place of every endpoint where a text can stand, by a made-up name. */
const places: string[] = [];

/** A text of personal data; the address names the place, so that a leak says where it came from. */
function personal(place: string): string {
  places.push(place);
  const { phone, card, iban, ssn, ip, secret } = PERSONAL;
  return `mail leak.${place}@people.example or call ${phone}, card ${card}, IBAN ${iban}, SSN ${ssn}, from ${ip} with ${secret}, thanks`;
}

const hiddenWords: string[] = [];

/** A text without personal data, for events whose content is not to be kept at all. */
function hidden(place: string): string {
  const word = `quagga${place.replaceAll(/[^a-z0-9]/g, '')}`;
  hiddenWords.push(word);
  return `why does the ${word} not open, this is terrible and wrong`;
}

const HOUR = 3_600_000;
let clock = Date.now() - 48 * HOUR;
const times = () => {
  clock += 60_000;
  return {
    time_start: new Date(clock).toISOString(),
    time_end: new Date(clock + 2_000).toISOString(),
  };
};

type Text = (place: string) => string;

const traces = (text: Text, at: string) => [
  {
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: text(`${at}.model.system`) },
      { role: 'user', content: [{ type: 'text', text: text(`${at}.model.part`) }] },
      { role: 'tool', content: text(`${at}.model.tool`) },
    ],
    output: text(`${at}.model.output`),
  },
  {
    model: 'gpt-4o',
    system_prompt: text(`${at}.model1.system`),
    history: [[text(`${at}.model1.user`), text(`${at}.model1.assistant`)]],
    input: text(`${at}.model1.input`),
    output: text(`${at}.model1.output`),
  },
  {
    source: 'wiki',
    input: text(`${at}.rag.input`),
    outputs: [text(`${at}.rag.result`), { title: text(`${at}.rag.object`) }],
  },
];

const version1 = (text: Text, at: string) => ({
  input: text(`${at}.input`),
  output: text(`${at}.output`),
  system_prompt: text(`${at}.system`),
  history: [
    [text(`${at}.history.user`), text(`${at}.history.assistant`)],
    [text(`${at}.history2.user`), text(`${at}.history2.assistant`)],
  ],
  tags: text === personal ? { note: text(`${at}.tag`) } : { plan: 'free' },
  end_user: 'user-1',
  ...times(),
});

const version2 = (text: Text, at: string) => {
  const { input, output, system_prompt, history, ...rest } = version1(text, at);
  const messages = [
    { role: 'system', content: system_prompt },
    { role: 'user', content: text(`${at}.earlier`) },
    { role: 'assistant', content: text(`${at}.reply`) },
    { role: 'tool', content: text(`${at}.tool`) },
    { role: 'user', content: [{ type: 'text', text: input }] },
  ];
  return { ...rest, messages, output };
};

/** One event per endpoint with a text in every place. `extra`: what the interactions get besides. */
function everyEvent(text: Text, at: string, extra: object, anonymize: boolean) {
  const feedback_actions = [{ slug: 'comment', text: text(`${at}.embedded`) }];
  const one = version1(text, `${at}.i1`);
  return [
    ['interaction', '/v1/events/interactions', { interaction: { ...one, ...extra }, anonymize }],
    [
      'interaction_v2',
      '/v2/events/interactions',
      { interaction: { ...version2(text, `${at}.i2`), ...extra }, anonymize },
    ],
    [
      'trace_interaction',
      '/v1/events/trace_interaction',
      {
        interaction: { ...version1(text, `${at}.t1`), ...extra },
        traces: traces(text, `${at}.t1`),
        feedback_actions,
        anonymize,
      },
    ],
    [
      'trace_interaction_v2',
      '/v2/events/trace_interaction',
      {
        interaction: { ...version2(text, `${at}.t2`), ...extra },
        traces: traces(text, `${at}.t2`),
        anonymize,
      },
    ],
    [
      'trace_conversation',
      '/v2/events/trace_conversation',
      {
        conversation: {
          end_user: 'user-1',
          interactions: [1, 2].map((n) => ({
            input: text(`${at}.c${n}.input`),
            output: text(`${at}.c${n}.output`),
            ...times(),
            ...extra,
            trace: traces(text, `${at}.c${n}`),
          })),
        },
        anonymize,
      },
    ],
    [
      'feedback',
      '/v1/events/feedback',
      {
        action: { slug: 'comment', text: text(`${at}.comment`) },
        metadata: {
          input: one.input,
          output: one.output,
          end_user: 'user-1',
          timestamp: new Date(clock + HOUR).toISOString(),
          anonymize,
        },
      },
    ],
    [
      'tags',
      '/v2/events/tags',
      {
        tags: text === personal ? { late: text(`${at}.latetag`) } : { late: 'yes' },
        metadata: { input: one.input, end_user: 'user-1', time_start: one.time_start, anonymize },
      },
    ],
  ] as const;
}

let server: TestServer;
let store: Store | undefined;
let closeStore = async () => {};
const answers: string[] = [];
beforeAll(async () => {
  server = await startServer({ env: { UNDERTONE_LOG_LEVEL: 'trace' } });
  await withControl(server.dataDirectory, ({ settings }) =>
    settings.put('default', {
      anonymize_tag_values: true,
      custom_columns: { animal: { in: 'input', keywords: ['quagga'] } },
    }),
  );
  // Compression would hide texts from a look at the bytes.
  await withStore(storeUncompressed);
}, 120_000);
afterAll(async () => {
  await closeStore();
  await server.stop();
});

/** The engine belongs to one process at a time. */
async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  await server.kill9();
  const opened = await openStore({ dataDirectory: server.dataDirectory, memoryMb: 600 });
  await use(opened.store);
  await opened.close();
  await server.restart();
}

const BASE = '/event-ingestion/api';

async function sendAll(events: ReturnType<typeof everyEvent>): Promise<void> {
  for (const [, path, body] of events) {
    const answer = await post(server, BASE + path, body);
    expect([path, answer.status, answer.text]).toEqual([path, 202, expect.any(String)]);
    answers.push(answer.text);
  }
}

const batchOf = (events: ReturnType<typeof everyEvent>) =>
  events.map(([type, , body]) => ({ type, body }));

async function sendRaw(path: string, body: string, type = 'application/json'): Promise<number> {
  const response = await fetch(server.url() + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminKey}`, 'content-type': type },
    body,
  });
  await response.text();
  return response.status;
}

test('events with personal data and with hidden content are taken on every path', async () => {
  await sendAll(everyEvent(personal, 'single', {}, true));
  await sendAll(everyEvent(hidden, 'hide', { hide_content: true }, false));
  for (const [text, at, extra] of [
    [personal, 'batch', {}],
    [hidden, 'hidebatch', { hide_content: true }],
  ] as const) {
    const batch = batchOf(everyEvent(text, at, extra, text === personal));
    const answer = await post(server, `${BASE}/v1/events/batch`, batch);
    expect([answer.status, (answer.body as { rejected: number }).rejected]).toEqual([202, 0]);
    const lines = batchOf(everyEvent(text, `${at}lines`, extra, text === personal))
      .map((item) => JSON.stringify(item))
      .join('\n');
    expect(await sendRaw(`${BASE}/v1/events/batch`, lines, 'application/x-ndjson')).toBe(202);
  }
  // One that stays: the scan below has to find it.
  const plain = { ...version1(() => 'the ocelot sleeps', 'plain'), tags: {} };
  await sendAll([
    ['interaction', '/v1/events/interactions', { interaction: plain, anonymize: false }],
  ] as never);
  await storedOf(server, 'user-1');
});

test('refused events leave nothing either', async () => {
  const event = { interaction: version1(personal, 'bad') };
  const bad = [
    { interaction: { ...event.interaction, time_start: personal('bad.time') } },
    { interaction: { ...event.interaction, tags: { note: { deep: personal('bad.tag') } } } },
    { interaction: { ...event.interaction, history: [[personal('bad.pair')]] } },
    { interaction: { ...event.interaction, time_end: '2001-01-01T00:00:00Z' } },
    { interaction: personal('bad.interaction') },
    [personal('bad.list')],
  ];
  for (const body of bad) {
    expect(await sendRaw(`${BASE}/v1/events/interactions`, JSON.stringify(body))).toBe(422);
  }
  expect(await sendRaw(`${BASE}/v1/events/interactions`, `{"x": "${personal('bad.json')}`)).toBe(
    400,
  );
  const slug = { action: { slug: personal('bad.slug') }, metadata: {} };
  expect(await sendRaw(`${BASE}/v1/events/feedback`, JSON.stringify(slug))).toBe(422);
  const lines = `{"type": "interaction", "body": "${personal('bad.line')}"}\n{"broken ${personal('bad.broken')}\n`;
  expect(await sendRaw(`${BASE}/v1/events/batch`, lines, 'application/x-ndjson')).toBe(202);
  const filter = {
    time_range: { start: personal('bad.range'), end: '2026-01-01' },
    filters: [{ kind: personal('bad.kind'), values: [personal('bad.value')] }],
  };
  expect(await sendRaw('/api/external/get-interactions', JSON.stringify(filter))).toBe(422);
  const missing = await fetch(`${server.url()}/nothing/${encodeURIComponent(personal('bad.url'))}`);
  expect([401, 404]).toContain(missing.status);
});

test('an engine that dies under such events says nothing about them', async () => {
  const engine = enginePid(server.pid());
  if (engine === undefined) throw new Error('the engine does not run');
  const sent = Array.from({ length: 20 }, (_, n) =>
    post(server, `${BASE}/v1/events/interactions`, {
      interaction: version1(personal, `dying${n}`),
    }),
  );
  killAtOnce([engine]);
  for (const answer of await Promise.all(sent)) expect([202, 503]).toContain(answer.status);
  const again = async () =>
    (
      await post(server, `${BASE}/v1/events/interactions`, {
        interaction: version1(personal, 'back'),
      })
    ).status;
  for (let status = 0; status !== 202; status = await again());
  await storedOf(server, 'user-1');
});

test('no byte of the data directory, of the keys or of the log holds any of it', async () => {
  const log = server.log().join('\n');
  expect(server.log().length).toBeLessThan(400);
  await server.kill9();
  const addresses = [...new Set(places)].map((place) => `leak.${place}@`);
  const needles = [...addresses, ...Object.values(PERSONAL), ...new Set(hiddenWords)];
  expect(needles.filter((needle) => log.includes(needle))).toEqual([]);
  expect(needles.filter((needle) => answers.join('\n').includes(needle))).toEqual([]);

  const directories = [server.dataDirectory, `${server.dataDirectory}.keys`];
  const found = await Promise.all(directories.map((directory) => scanBytes(directory, needles)));
  expect(found.flat()).toEqual([]);
  const control = await scanBytes(server.dataDirectory, ['the ocelot sleeps', 'people.example']);
  expect(new Set(control.map(({ needle }) => needle))).toEqual(new Set(['the ocelot sleeps']));
}, 120_000);

test('no column of any table holds any of it', async () => {
  const opened = await openStore({ dataDirectory: server.dataDirectory, memoryMb: 600 });
  ({ store, close: closeStore } = opened);
  const columns = await store.query<{ table: string; name: string }>(
    sql`SELECT table, name FROM system.columns WHERE database = currentDatabase() AND (type LIKE '%String%')`,
  );
  expect(columns.length).toBeGreaterThan(40);
  const needles = ['leak.', ...Object.values(PERSONAL), 'quagga', 'ocelot'];
  const hits: string[] = [];
  for (const { table, name } of columns) {
    const held = await store.query<{ needle: string }>(
      sql`SELECT DISTINCT arrayJoin(arrayFilter(needle -> position(toString(${identifier(name)}), needle) > 0, ${bind('Array(String)', needles)})) AS needle FROM ${identifier(table)}`,
    );
    for (const { needle } of held) hits.push(`${table}.${name}: ${needle}`);
  }
  expect(hits.filter((hit) => !hit.endsWith('ocelot'))).toEqual([]);
  expect(hits).toContain('interactions.input: ocelot');
}, 120_000);
