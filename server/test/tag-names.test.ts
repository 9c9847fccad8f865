import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseJson } from '../src/lib/parse-json.ts';
import { startServer, type TestServer } from './start-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server?.stop());

const BASE = '/event-ingestion/api';

type Sent = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
};

/** Sends JSON text as it stands, as clients do that escape what is not ASCII; again while the server is busy. */
async function send(path: string, body: string, type = 'application/json'): Promise<Sent> {
  const response = await fetch(server.url() + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminKey}`, 'content-type': type },
    body,
  });
  const text = await response.text();
  if (response.status === 503) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return send(path, body, type);
  }
  return { status: response.status, body: parseJson(text) as Record<string, unknown>, text };
}

const tagsText = (name: string, value: string) => `{"first":"1","${name}":"${value}"}`;

const eventText = (user: string, tags: string) =>
  `{"interaction":{"input":"hi","output":"ho","time_start":"2026-01-05T10:00:00Z","time_end":"2026-01-05T10:00:01Z","end_user":"${user}","tags":${tags}}}`;

const itemText = (user: string, tags: string) =>
  `{"type":"interaction","body":${eventText(user, tags)}}`;

/** Each way a tag comes in, by the user it is sent for. */
const ways: Readonly<Record<string, (user: string, tags: string) => Promise<{ status: number }>>> =
  {
    event: (user, tags) => send(`${BASE}/v1/events/interactions`, eventText(user, tags)),
    batch: (user, tags) => send(`${BASE}/v1/events/batch`, `[${itemText(user, tags)}]`),
    lines: (user, tags) =>
      send(`${BASE}/v1/events/batch`, itemText(user, tags), 'application/x-ndjson'),
    late: async (user, tags) => {
      await send(`${BASE}/v1/events/interactions`, eventText(user, '{"first":"1"}'));
      const metadata = `{"end_user":"${user}","time_start":"2026-01-05T10:00:00Z","input":"hi"}`;
      return send(`${BASE}/v2/events/tags`, `{"tags":${tags},"metadata":${metadata}}`);
    },
  };

test.for(Object.keys(ways))(
  'a tag (%s) keeps its name, whatever names with backslashes anybody sent before',
  async (way) => {
    const sendTags = ways[way];
    // A name like the beginning of the next one's escape: Node's JSON.parse takes that for this one.
    expect((await sendTags?.(`${way}-1`, tagsText('caf\\\\', 'odd')))?.status).toBe(202);
    expect((await sendTags?.(`${way}-2`, tagsText('caf\\u00e9', 'right')))?.status).toBe(202);
    await send('/api/v1/status/settled', '{}');
    const answer = await send(
      '/api/external/get-interactions',
      JSON.stringify({
        time_range: { start: '2026-01-01', end: '2026-02-01' },
        filters: [{ kind: 'user', values: [`${way}-1`, `${way}-2`] }],
      }),
    );
    const rows = answer.body['data'] as { end_user: string; tags: Record<string, string> }[];
    const tags = Object.fromEntries(rows.map((row) => [row.end_user, Object.entries(row.tags)]));
    expect(tags).toEqual({
      [`${way}-1`]: [
        ['first', '1'],
        ['caf\\', 'odd'],
      ],
      [`${way}-2`]: [
        ['first', '1'],
        ['café', 'right'],
      ],
    });
  },
);

test('tags of platform users keep their names too', async () => {
  const users = ['caf\\\\', 'caf\\u00e9'].map(
    (name, n) => `{"end_user":"p${n}","tags":${tagsText(name, 'x')}}`,
  );
  const answer = await send('/api/external/eligible-users', `{"users":[${users.join(',')}]}`);
  expect(answer.status).toBe(200);
  const list = await fetch(`${server.url()}/api/external/platform-users`, {
    headers: { authorization: `Bearer ${server.adminKey}` },
  });
  for (const text of [answer.text, await list.text()]) {
    const { users } = parseJson(text) as { users: { tags: object }[] };
    expect(users.map(({ tags }) => Object.keys(tags))).toEqual([
      ['first', 'caf\\'],
      ['first', 'café'],
    ]);
  }
});
