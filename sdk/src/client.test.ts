import { afterEach, expect, test } from 'vitest';
import { createUndertone } from './client.ts';
import { UndertoneError } from './errors.ts';
import { type Reply, type Seen, startRecordingServer } from './recording-server.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function clientOf(reply: (seen: Seen, nth: number) => Reply, timeoutMs = 5000) {
  const server = await startRecordingServer(reply);
  open.push(server);
  const client = createUndertone({ url: server.url, apiKey: 'k1', retryBaseMs: 5, timeoutMs });
  return { client, seen: server.seen };
}

const interaction = {
  input: 'Hi',
  output: 'Hello',
  time_start: '2026-01-01T00:00:00Z',
  time_end: '2026-01-01T00:00:01Z',
  end_user: 'u1',
};
const range = { start: '2026-01-01', end: '2026-02-01' };

test('an event goes to its endpoint with the key and comes back with its ids', async () => {
  const { client, seen } = await clientOf(() => ({
    status: 202,
    body: { interaction_id: 'i', conversation_id: 'c' },
  }));
  const answer = await client.events.interaction({ interaction });
  expect(answer).toEqual({ interaction_id: 'i', conversation_id: 'c' });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/event-ingestion/api/v1/events/interactions',
    authorization: 'Bearer k1',
    contentType: 'application/json',
  });
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ interaction });
});

test('every ingestion call has the method and path of the wire API', async () => {
  const { client, seen } = await clientOf(() => ({ status: 202 }));
  const chat = { ...interaction, messages: [{ role: 'user' as const, content: 'Hi' }] };
  await client.events.chatInteraction({ interaction: chat });
  await client.events.traceInteraction({ interaction, traces: [] });
  await client.events.chatTraceInteraction({ interaction: chat, traces: [] });
  await client.events.traceConversation({
    conversation: { end_user: 'u1', interactions: [interaction] },
  });
  const metadata = { end_user: 'u1', timestamp: '2026-01-01T00:00:02Z' };
  await client.events.feedback({ action: { slug: 'thumbs_up' }, metadata });
  await client.events.tags({ tags: { a: 1 }, metadata });
  await client.events.batch([{ type: 'interaction', body: { interaction } }]);
  expect(seen.map((entry) => entry.url.replace('/event-ingestion/api', ''))).toEqual([
    '/v2/events/interactions',
    '/v1/events/trace_interaction',
    '/v2/events/trace_interaction',
    '/v2/events/trace_conversation',
    '/v1/events/feedback',
    '/v2/events/tags',
    '/v1/events/batch',
  ]);
});

test('a 503 is tried again after the pause the server asked for', async () => {
  const { client, seen } = await clientOf((_, nth) =>
    nth < 2
      ? { status: 503, headers: { 'retry-after': nth === 0 ? '1' : '0' }, body: { detail: 'full' } }
      : { status: 202, body: { interaction_id: 'i', conversation_id: 'c' } },
  );
  const started = performance.now();
  await client.events.interaction({ interaction });
  expect(seen).toHaveLength(3);
  expect(performance.now() - started).toBeGreaterThanOrEqual(990);
});

test('a connection that breaks is tried again', async () => {
  const { client, seen } = await clientOf((_, nth) =>
    nth === 0 ? { hangUp: true } : { body: {} },
  );
  await client.status();
  expect(seen).toHaveLength(2);
});

test('a refused event is not tried again and the error names field and reason', async () => {
  const detail = [{ loc: ['body', 'interaction', 'time_start'], msg: 'no time', type: 'custom' }];
  const { client, seen } = await clientOf(() => ({ status: 422, body: { detail } }));
  const error = await client.events.interaction({ interaction }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UndertoneError);
  expect(error).toMatchObject({
    status: 422,
    detail,
    retryable: false,
    message: '422: body.interaction.time_start: no time',
  });
  expect(seen).toHaveLength(1);
});

test('retries end, and the last failure is told', async () => {
  const { client, seen } = await clientOf(() => ({ status: 503, body: { detail: 'down' } }));
  await expect(client.status()).rejects.toMatchObject({ status: 503, detail: 'down' });
  expect(seen).toHaveLength(5);
});

test('a page of HTML from a proxy becomes an error without its HTML', async () => {
  const { client } = await clientOf(() => ({ status: 404, body: '<html>nothing here</html>' }));
  await expect(client.status()).rejects.toMatchObject({ status: 404, detail: 'Not Found' });
});

test('a server that does not answer in time is an error of status 0 that names it', async () => {
  const { client } = await clientOf(() => ({ silent: true }), 30);
  await expect(client.status()).rejects.toMatchObject({
    status: 0,
    retryable: true,
    message: expect.stringContaining('no answer within 30 ms'),
  });
});

test('an aborted call stops at once and is not retried', async () => {
  const { client, seen } = await clientOf(() => ({ silent: true }));
  const abort = new AbortController();
  const call = expect(client.status({ signal: abort.signal })).rejects.toMatchObject({
    status: 0,
    detail: 'aborted',
    retryable: false,
  });
  await expect.poll(() => seen.length).toBe(1);
  abort.abort();
  await call;
  expect(seen).toHaveLength(1);
});

test('all() walks the cursor to the end, page by page', async () => {
  const { client, seen } = await clientOf((entry) => {
    const { cursor } = JSON.parse(entry.body) as { cursor?: string };
    const n = Number(cursor ?? 0);
    return {
      body: {
        data: [{ id: `${n}a` }, { id: `${n}b` }],
        next_cursor: n < 2 ? String(n + 1) : null,
        total: 6,
      },
    };
  });
  const ids: string[] = [];
  for await (const { id } of client.interactions.all({ time_range: range, filters: [] }))
    ids.push(id);
  expect(ids).toEqual(['0a', '0b', '1a', '1b', '2a', '2b']);
  expect(JSON.parse(seen[2]?.body ?? '')).toMatchObject({ cursor: '2', limit: 1000 });
});

test('all() asks for no page that is not consumed', async () => {
  const { client, seen } = await clientOf(() => ({
    body: { data: [{ id: 'a' }, { id: 'b' }], next_cursor: 'more', total: 100 },
  }));
  for await (const _ of client.interactions.all({ time_range: range, filters: [] })) break;
  expect(seen).toHaveLength(1);
});

test('allAggregates() pages by offset until the total is reached', async () => {
  const { client, seen } = await clientOf((entry) => {
    const { offset } = JSON.parse(entry.body) as { offset: number };
    const rows = offset === 0 ? 1000 : 3;
    return {
      body: { total: 1003, data: Array.from({ length: rows }, () => ({ group_name: 'g' })) },
    };
  });
  let n = 0;
  const groups = client.allAggregates({
    time_range: range,
    filters: [],
    group_by: { kind: 'topic' },
  });
  for await (const _ of groups) n++;
  expect([n, seen.length]).toEqual([1003, 2]);
});

test('an export streams, with filters in the query as JSON', async () => {
  const { client, seen } = await clientOf(() => ({ body: '{"id":"a"}\n{"count":1}\n' }));
  const response = await client.interactions.export({
    ...range,
    filters: [{ kind: 'topic', values: ['a b'] }],
    format: 'ndjson',
  });
  expect(await response.text()).toBe('{"id":"a"}\n{"count":1}\n');
  const query = new URL(seen[0]?.url ?? '', 'http://x').searchParams;
  expect(Object.fromEntries(query)).toEqual({
    ...range,
    format: 'ndjson',
    filters: '[{"kind":"topic","values":["a b"]}]',
  });
});
