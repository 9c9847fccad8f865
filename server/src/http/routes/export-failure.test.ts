import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../../test/open-test-store.ts';
import { AppError } from '../../lib/errors.ts';
import { rowOf } from '../../query/test-world.ts';
import type { Store } from '../../store/store.ts';
import { interactions } from '../../store/tables/interactions.ts';
import { type TemporaryApp, temporaryApp } from '../temporary-app.ts';
import { exportRoutes } from './export.ts';

const ROWS = 600;
const PAGES_READ = 1;

let opened: Awaited<ReturnType<typeof openTestStore>>;
let temporary: TemporaryApp;
let headers: Record<string, string>;
let failure: Error | undefined;
let pagesBeforeFailure = 0;
let audited: { subject: string; count: number }[] = [];

/** The store, which fails once it has given out some pages of interactions. */
const failing = (store: Store): Store => {
  let pages = 0;
  return {
    ...store,
    async query(statement, limits) {
      pages = 0;
      return store.query(statement, limits);
    },
    async readRows(table, tail, limits) {
      if (failure && pages++ >= pagesBeforeFailure) throw failure;
      return store.readRows(table, tail, limits);
    },
  };
};

beforeAll(async () => {
  opened = await openTestStore();
  await opened.store.insert(
    interactions,
    Array.from({ length: ROWS }, (_, n) =>
      rowOf({
        n,
        at: `2024-04-02T10:${String(n % 60).padStart(2, '0')}:00Z`,
        project_id: 'default',
      }),
    ),
  );
  temporary = await temporaryApp(() => [
    exportRoutes({
      store: failing(opened.store),
      clock: () => Date.now() * 1000,
      audit: ({ subject, count }) => void audited.push({ subject, count }),
    }),
  ]);
  headers = await temporary.authorization('read');
});
afterAll(async () => {
  await temporary.remove();
  await opened.close();
});
afterEach(() => {
  failure = undefined;
  audited = [];
});

type Answer = {
  readonly response: IncomingMessage;
  readonly text: string;
  readonly cut: boolean;
};

/** What a client sees that reads until the end, whatever that is. */
async function download(format: string, encoding = 'identity'): Promise<Answer> {
  const url = `${temporary.url}/api/external/export/interactions?start=2024-04-01&end=2024-05-01&format=${format}`;
  const request = get(url, { headers: { ...headers, 'accept-encoding': encoding } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const unpacked = response.headers['content-encoding'] === 'gzip' ? createGunzip() : undefined;
  const chunks: Buffer[] = [];
  (unpacked ?? response).on('data', (chunk: Buffer) => void chunks.push(chunk));
  if (unpacked) response.pipe(unpacked);
  response.on('error', () => {});
  // What breaks off does not end what it is piped into.
  response.once('close', () => unpacked?.end());
  const ended = unpacked ? once(unpacked, 'end') : undefined;
  await Promise.all([new Promise((resolve) => response.once('close', resolve)), ended]);
  return { response, text: Buffer.concat(chunks).toString('utf8'), cut: !response.complete };
}

test('a whole export is compressed for whoever accepts it, with its count behind it', async () => {
  const { response, text, cut } = await download('ndjson', 'gzip');
  expect(response.headers['content-encoding']).toBe('gzip');
  const lines = text.trimEnd().split('\n');
  const count = lines.length - 1;
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ complete: true, count });
  expect([count > 500, cut, response.trailers]).toEqual([
    true,
    false,
    { 'x-export-count': String(count) },
  ]);
});

const away = () => new AppError('store_unavailable', 'the analytics engine is not available');

test.for(['identity', 'gzip'])(
  'an NDJSON export (%s) that fails midway ends with the reason, and the connection breaks',
  async (encoding) => {
    failure = away();
    pagesBeforeFailure = PAGES_READ;
    const { response, text, cut } = await download('ndjson', encoding);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-encoding'] ?? 'identity').toBe(encoding);
    const lines = text.trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      complete: false,
      count: 500,
      status: 503,
      detail: 'the analytics engine is not available',
    });
    expect(lines).toHaveLength(501);
    expect(cut).toBe(true);
    expect(response.trailers).toEqual({});
    expect(audited).toEqual([{ subject: 'interactions, cut short', count: 500 }]);
  },
);

test('what only the log may tell stays out of the last line, which names the request', async () => {
  failure = new Error('row (Bob, bob@example.org) is odd');
  pagesBeforeFailure = PAGES_READ;
  const { text, response } = await download('ndjson');
  const last = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');
  expect(last).toEqual({
    complete: false,
    count: 500,
    status: 500,
    detail: 'Internal Server Error',
    request_id: response.headers['x-request-id'],
  });
  const log = temporary.log.join('\n');
  expect(log).not.toContain('bob@example.org');
  const entry = temporary.log.find((line) => line.includes('cut short')) ?? '{}';
  expect(
    JSON.parse(temporary.log.findLast((line) => line.includes('cut short')) ?? entry),
  ).toMatchObject({
    requestId: last.request_id,
    status: 500,
  });
});

test('a CSV export that fails midway breaks off without a word among the rows', async () => {
  failure = away();
  pagesBeforeFailure = PAGES_READ;
  const { response, text, cut } = await download('csv');
  expect(response.statusCode).toBe(200);
  expect(text.trimEnd().split('\r\n')).toHaveLength(501);
  expect([cut, response.trailers]).toEqual([true, {}]);
});

test.for(['ndjson', 'csv', 'parquet'])(
  'a %s export that fails before the first row is an ordinary error',
  async (format) => {
    failure = away();
    pagesBeforeFailure = 0;
    const { response, text } = await download(format);
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('1');
    expect(JSON.parse(text)).toEqual({ detail: 'the analytics engine is not available' });
    expect(response.complete).toBe(true);
  },
);

test('an export whose reader goes away is noted as cut short', async () => {
  const url = `${temporary.url}/api/external/export/interactions?start=2024-04-01&end=2024-05-01`;
  const request = get(url, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.on('error', () => {});
  response.destroy();
  for (let waited = 0; audited.length === 0 && waited < 100; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(audited.map(({ subject }) => subject)).toEqual(['interactions, cut short']);
});
