import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { AppError } from '../lib/errors.ts';
import { keepBodiesRaw, type RawBody } from './body.ts';
import { type TemporaryApp, temporaryApp } from './temporary-app.ts';

const MEBIBYTE = 1 << 20;
const PRIVATE = 'the private text of a conversation';

let temporary: TemporaryApp;
let headers: Record<string, string>;

const filter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('topic'), values: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('cost'), min: z.number() }),
]);
const body = z.object({
  filters: z.array(filter).default([]),
  granularity: z.enum(['hour', 'day']).optional(),
  limit: z.int().min(1).max(1000).default(10),
  input: z.string().max(3).optional(),
  tags: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

beforeAll(async () => {
  temporary = await temporaryApp(() => [
    async (app) => {
      app.post('/echo', { config: { scope: 'read' }, schema: { body } }, async (r) => r.body);
      for (const orLines of [true, false]) {
        await keepBodiesRaw(app, { orLines }, (routes) => {
          routes.post<{ Body: RawBody }>(
            orLines ? '/lines' : '/raw',
            {
              config: { scope: 'ingest' },
              schema: {
                body: z.array(z.string()),
                ...(orLines && { consumes: ['application/json', 'application/x-ndjson'] }),
              },
            },
            async ({ body: { bytes, isLines } }) => ({ text: bytes.toString(), isLines }),
          );
        });
      }
      app.get('/items/:id', { config: { scope: 'read' } }, async () => 'x'.repeat(5_000));
      app.get('/fail/:code', { config: { scope: 'read' } }, async ({ params }) => {
        const { code } = params as { code: 'internal' };
        if (code === 'internal') throw new Error(`cannot store ${PRIVATE}`);
        throw new AppError(code, `it is ${code}`, { retryAfterSeconds: 7 });
      });
    },
  ]);
  headers = { ...(await temporary.authorization('admin')), 'content-type': 'application/json' };
});
afterAll(() => temporary.remove());

const post = (
  path: string,
  sent: string | Uint8Array<ArrayBuffer>,
  more: Record<string, string> = {},
) =>
  fetch(`${temporary.url}${path}`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: sent,
  });

const problemsOf = async (sent: unknown) => {
  const answer = await post('/echo', JSON.stringify(sent));
  expect(answer.status).toBe(422);
  return ((await answer.json()) as { detail: unknown[] }).detail;
};

test('a body that is not JSON answers 400', async () => {
  for (const sent of ['{"a":', 'hello', '', Buffer.from('{"input":"ä"}', 'latin1')]) {
    const answer = await post('/echo', sent);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ detail: expect.any(String) });
  }
});

test('a name that would change a prototype is left out like any that nobody knows', async () => {
  const answer = await post(
    '/echo',
    '{"__proto__": {"limit": 5}, "tags": {"__proto__": "x", "a": "b"}}',
  );
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { filters: [], limit: 10, tags: { a: 'b' } },
  ]);
});

test('a wrong content type answers 415 and says which is right', async () => {
  for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
    const answer = await post('/echo', '{}', { 'content-type': type });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toEqual({ detail: 'Content-Type must be application/json' });
  }
});

test('a raw body is kept as it came, whatever its schema says, and lines only where they are taken', async () => {
  const lines = '{"a":1}\n{"b":2}\n';
  for (const type of ['application/x-ndjson', 'text/plain; charset=utf-8']) {
    const answer = await post('/lines', lines, { 'content-type': type });
    expect(await answer.json()).toEqual({ text: lines, isLines: true });
    expect((await post('/raw', lines, { 'content-type': type })).status).toBe(415);
  }
  expect(await (await post('/lines', lines, { 'content-type': 'text/csv' })).json()).toEqual({
    detail: 'Content-Type must be application/json or application/x-ndjson',
  });
  for (const path of ['/lines', '/raw']) {
    const answer = await post(path, '[1, oops');
    expect(await answer.json()).toEqual({ text: '[1, oops', isLines: false });
  }
});

test('a validation error names the place, the bad value and what is allowed', async () => {
  expect(await problemsOf({ granularity: 'hourly' })).toEqual([
    { loc: ['body', 'granularity'], msg: '"hourly": allowed: hour, day', type: 'invalid_value' },
  ]);
  expect(await problemsOf({ filters: [{ kind: 'colour' }] })).toEqual([
    {
      loc: ['body', 'filters', 0, 'kind'],
      msg: '"colour": allowed: topic, cost',
      type: 'invalid_union',
    },
  ]);
  expect(await problemsOf({ filters: [{ kind: 'topic' }] })).toEqual([
    { loc: ['body', 'filters', 0, 'values'], msg: 'missing: expected a list', type: 'missing' },
  ]);
  expect(await problemsOf({ limit: 5_000 })).toEqual([
    { loc: ['body', 'limit'], msg: '5000: at most 1000', type: 'too_big' },
  ]);
  expect(await problemsOf({ limit: 1.5 })).toEqual([
    { loc: ['body', 'limit'], msg: '1.5: expected a whole number', type: 'invalid_type' },
  ]);
  expect(await problemsOf({ tags: { a: [] } })).toEqual([
    {
      loc: ['body', 'tags', 'a'],
      msg: 'a list of 0: expected a text or a number',
      type: 'invalid_type',
    },
  ]);
  expect(await problemsOf([])).toEqual([
    { loc: ['body'], msg: 'a list of 0: expected an object', type: 'invalid_type' },
  ]);
});

test('a long value is cut and a text of a conversation is never repeated', async () => {
  const [long] = (await problemsOf({ granularity: 'x'.repeat(5_000) })) as { msg: string }[];
  expect(long?.msg.length).toBeLessThan(130);
  const [text] = (await problemsOf({ input: PRIVATE })) as { msg: string }[];
  expect(text?.msg).toBe('this string: at most 3 characters');
});

test('an unknown path answers 404, a wrong method 405 with the right ones', async () => {
  const unknown = await fetch(`${temporary.url}/api/external/nothing`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({ detail: 'Not Found' });
  const wrong = await fetch(`${temporary.url}/items/5?x=1`, { method: 'DELETE' });
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get('allow')).toBe('GET, HEAD');
  expect(await wrong.json()).toEqual({ detail: 'Method Not Allowed' });
});

test.each([
  ['not_found', 404],
  ['conflict', 409],
  ['overloaded', 503],
  ['store_unavailable', 503],
  ['query_too_expensive', 422],
  ['rate_limited', 429],
])('%s answers %i', async (code, status) => {
  const answer = await fetch(`${temporary.url}/fail/${code}`, { headers });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('retry-after')).toBe('7');
  const { detail } = (await answer.json()) as { detail: unknown };
  if (status === 422) expect(detail).toEqual([{ loc: ['body'], msg: `it is ${code}`, type: code }]);
  else expect(detail).toBe(`it is ${code}`);
});

test('anything unexpected answers 500 with a request id and no internals', async () => {
  const answer = await fetch(`${temporary.url}/fail/internal`, { headers });
  expect(answer.status).toBe(500);
  const failure = (await answer.json()) as { detail: string; request_id: string };
  expect(failure).toEqual({ detail: 'Internal Server Error', request_id: expect.any(String) });
  await expect.poll(() => temporary.log.join('')).toContain(failure.request_id);
  expect(temporary.log.join('')).toContain('app.test.ts');
  expect(temporary.log.join('')).not.toContain(PRIVATE);
});

test('what is compressed is read: gzip, deflate and brotli', async () => {
  const sent = Buffer.from(JSON.stringify({ limit: 7 }));
  for (const [encoding, bytes] of [
    ['gzip', gzipSync(sent)],
    ['deflate', deflateSync(sent)],
    ['br', brotliCompressSync(sent)],
    ['identity', sent],
  ] as const) {
    const answer = await post('/echo', bytes, { 'content-encoding': encoding });
    expect(await answer.json()).toMatchObject({ limit: 7 });
  }
});

test('an unknown encoding answers 415, damaged or cut data 400', async () => {
  const packed = gzipSync(JSON.stringify({ limit: 7, pad: 'y'.repeat(1_000) }));
  expect((await post('/echo', packed, { 'content-encoding': 'zstd' })).status).toBe(415);
  for (const bytes of [Buffer.from('no gzip at all'), packed.subarray(0, packed.length - 9)]) {
    const answer = await post('/echo', bytes, { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ detail: 'The body could not be decompressed' });
  }
});

test('too large a body answers 413, and the client can read why', async () => {
  const answer = await post('/echo', JSON.stringify({ pad: 'x'.repeat(4 * MEBIBYTE) }));
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ detail: 'The body is too large' });
});

test('a client that reads only after its whole body is sent learns that it was too large', async () => {
  const socket = connect(Number(new URL(temporary.url).port), '127.0.0.1');
  const errors: Error[] = [];
  socket.on('error', (error) => errors.push(error));
  const write = (text: string) => new Promise((resolve) => socket.write(text, resolve));
  await write(
    `POST /echo HTTP/1.1\r\nhost: x\r\nauthorization: ${headers['authorization']}\r\ncontent-type: application/json\r\ncontent-length: ${4 * MEBIBYTE}\r\n\r\n`,
  );
  for (let i = 0; i < 64; i++) {
    await write('x'.repeat(MEBIBYTE / 16));
    await sleep(2);
  }
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await expect.poll(() => answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(errors).toEqual([]);
  socket.destroy();
});

test('a body that unfolds beyond the limit answers 413 without being unfolded', async () => {
  const bomb = gzipSync(Buffer.alloc(512 * MEBIBYTE), { level: 9 });
  expect(bomb.length).toBeLessThan(MEBIBYTE);
  const before = process.memoryUsage().rss;
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => post('/echo', bomb, { 'content-encoding': 'gzip' })),
  );
  expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
  // Unfolded they would take 2 GiB.
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MEBIBYTE);
});

test('a chunked body is counted as it comes', async () => {
  const socket = connect(Number(new URL(temporary.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(
    `POST /echo HTTP/1.1\r\nhost: x\r\nauthorization: ${headers['authorization']}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  for (let i = 0; i < 40 && answer === ''; i++) {
    socket.write(chunk);
    await sleep(1);
  }
  await expect.poll(() => answer).toMatch(/^HTTP\/1\.1 413 /);
  socket.destroy();
});

test('long answers of reads are compressed for whoever accepts it', async () => {
  for (const encoding of ['br', 'gzip']) {
    const answer = await fetch(`${temporary.url}/items/5`, {
      headers: { ...headers, 'accept-encoding': encoding },
    });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.text()).toBe('x'.repeat(5_000));
  }
});

test('the log has one line per request and neither bodies, queries, nor keys', async () => {
  const marker = `marker-${Date.now()}`;
  await post(`/echo?end_user=${marker}`, JSON.stringify({ input: marker, granularity: marker }));
  await expect.poll(() => temporary.log.at(-1)).toContain('"route":"/echo"');
  const lines = temporary.log.filter((line) => line.includes('"msg":"request"'));
  expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({
    method: 'POST',
    route: '/echo',
    status: 422,
    projectId: 'default',
    keyId: expect.stringMatching(/^key_/),
  });
  const everything = temporary.log.join('');
  expect(everything).not.toContain(marker);
  expect(everything).not.toContain(headers['authorization']?.slice(7));
});

/** What a server answers to bytes that no HTTP client would send. */
async function rawAnswer(bytes: string, keepOpen = false): Promise<string> {
  const socket = connect(Number(new URL(temporary.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  socket.write(bytes);
  if (keepOpen) await sleep(100);
  socket.end();
  await closed;
  return answer;
}

test('what is no valid request is refused in the same shape', async () => {
  const refusals = [
    ['no http at all\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nhost: x\r\nbig: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['GET /%E0%A4%A HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    [`GET /items/${'x'.repeat(2_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 404],
  ] as const;
  for (const [bytes, status] of refusals) {
    const answer = await rawAnswer(bytes, true);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toEqual({
      detail: expect.any(String),
    });
  }
});

test('an upload that is cut off is no failure of the server', async () => {
  const before = temporary.log.length;
  await rawAnswer(
    `POST /echo HTTP/1.1\r\nhost: x\r\nauthorization: ${headers['authorization']}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"a":`,
    true,
  );
  await sleep(100);
  expect(temporary.log.slice(before).join('')).not.toContain('"level":50');
  expect((await post('/echo', '{}')).status).toBe(200);
});

test.each<
  [
    string,
    // Where sizes show only as bodies come, several can grow side by side until one is left.
    number,
    (large: string) => { body: NonNullable<RequestInit['body']>; headers?: Record<string, string> },
  ]
>([
  ['as they are', 2, (body) => ({ body })],
  ['of unknown length', 1, (body) => ({ body: new Blob([body]).stream() })],
  [
    'compressed so well that nothing shows their size',
    1,
    (body) => ({ body: brotliCompressSync(body), headers: { 'content-encoding': 'br' } }),
  ],
])(
  'many large bodies at once are bounded together, and the room is free again: %s',
  async (_, least, packed) => {
    const other = await temporaryApp(
      () => [
        (app) => {
          app.post('/slow', { config: { scope: 'ingest' } }, async () => {
            await sleep(400);
            return 'ok';
          });
        },
      ],
      { bodyBudgetBytes: 2 * MEBIBYTE, rateLimit: 1_000 },
    );
    const authorization = await other.authorization('ingest');
    const large = JSON.stringify({ pad: 'x'.repeat(MEBIBYTE * 0.9) });
    const send = (sent: ReturnType<typeof packed>) =>
      fetch(`${other.url}/slow`, {
        method: 'POST',
        headers: { ...authorization, 'content-type': 'application/json', ...sent.headers },
        body: sent.body,
        duplex: 'half',
      } as RequestInit);
    for (let round = 0; round < 2; round++) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => send(packed(large))));
      const withStatus = (wanted: number) => answers.filter(({ status }) => status === wanted);
      expect(withStatus(200).length).toBeGreaterThanOrEqual(least);
      expect(withStatus(503).length).toBeGreaterThanOrEqual(1);
      expect(withStatus(200).length + withStatus(503).length).toBe(6);
      expect(withStatus(503)[0]?.headers.get('retry-after')).toBe('1');
      const small = await Promise.all(Array.from({ length: 20 }, () => send({ body: '{}' })));
      expect(small.every(({ status }) => status === 200)).toBe(true);
      for (const answer of [...answers, ...small]) await answer.arrayBuffer();
      await sleep(50);
    }
    await other.remove();
  },
);

test('closing finishes what is under way and does not wait for a client that stopped reading', async () => {
  const other = await temporaryApp(
    () => [
      (app) => {
        app.get('/slow', async () => {
          await sleep(500);
          return 'done';
        });
        app.get('/huge', async () => 'x'.repeat(64 * MEBIBYTE));
      },
    ],
    { closeTimeoutMs: 600 },
  );
  const stuck = connect(Number(new URL(other.url).port), '127.0.0.1');
  stuck.on('error', () => {});
  stuck.pause();
  stuck.write('GET /huge HTTP/1.1\r\nhost: x\r\n\r\n');
  await sleep(300);
  const slow = fetch(`${other.url}/slow`);
  await sleep(150);
  const start = performance.now();
  const closed = other.remove();
  expect(await (await slow).text()).toBe('done');
  await closed;
  expect(performance.now() - start).toBeLessThan(10_000);
  stuck.destroy();
});
