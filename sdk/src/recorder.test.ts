import { afterEach, expect, test } from 'vitest';
import { createUndertone } from './client.ts';
import { createRecorder, type Loss } from './recorder.ts';
import { type Reply, startRecordingServer } from './recording-server.ts';
import type { BatchAnswer, BatchItem } from './types/events.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serverOf(reply: (lines: string[], nth: number) => Reply) {
  const server = await startRecordingServer((seen, nth) =>
    reply(seen.body.trimEnd().split('\n'), nth),
  );
  open.push(server);
  const client = createUndertone({
    url: server.url,
    apiKey: 'k',
    retryBaseMs: 1,
    maxRetries: 0,
    timeoutMs: 2000,
  });
  return { client, seen: server.seen };
}

const accepted = (lines: readonly string[]): Reply => ({
  status: 202,
  body: {
    accepted: lines.length,
    rejected: 0,
    items: lines.map((_, index) => ({ index, status: 202, interaction_id: `i${index}` })),
  },
});

function event(n: number): BatchItem {
  return {
    type: 'interaction',
    body: {
      interaction: {
        input: `question ${n}`,
        output: 'answer',
        time_start: '2026-01-01T00:00:00Z',
        time_end: '2026-01-01T00:00:01Z',
        end_user: 'u',
      },
    },
  };
}

test('events are sent together when the batch is full, and the rest on close', async () => {
  const { client, seen } = await serverOf(accepted);
  const recorder = createRecorder(client, { maxBatch: 10, flushEveryMs: 60_000 });
  for (let n = 0; n < 25; n++) recorder.record(event(n));
  const stats = await recorder.close();
  expect(stats).toEqual({ recorded: 25, delivered: 25, lost: 0, buffered: 0 });
  expect(seen.map((entry) => entry.body.trimEnd().split('\n').length)).toEqual([10, 10, 5]);
  expect(seen[0]?.contentType).toBe('application/x-ndjson');
});

test('a lone event is sent when its time is up', async () => {
  const { client, seen } = await serverOf(accepted);
  const recorder = createRecorder(client, { flushEveryMs: 20 });
  recorder.record(event(1));
  await expect.poll(() => seen.length).toBe(1);
  await recorder.close();
});

test('an event changed after it was recorded is sent as it was', async () => {
  const { client, seen } = await serverOf(accepted);
  const recorder = createRecorder(client);
  const item = event(1) as { body: { interaction: { input: string } } } & BatchItem;
  recorder.record(item);
  item.body.interaction.input = 'changed';
  await recorder.close();
  expect(seen[0]?.body).toContain('question 1');
});

test('while the server is away events wait, and arrive once when it is back', async () => {
  const { client, seen } = await serverOf((lines, nth) =>
    nth < 2 ? { status: 503, body: { detail: 'away' } } : accepted(lines),
  );
  const recorder = createRecorder(client, { maxBatch: 100 });
  for (let n = 0; n < 3; n++) recorder.record(event(n));
  await recorder.flush();
  expect(recorder.stats()).toMatchObject({ delivered: 0, buffered: 3, lost: 0 });
  await recorder.flush();
  await recorder.flush();
  expect(recorder.stats()).toMatchObject({ delivered: 3, buffered: 0 });
  expect(seen).toHaveLength(3);
  await recorder.close();
});

/** A server by hand: a request is answered 202 throughout when `answer` is called, unless `status` says otherwise. */
function serverByHand(status: (line: string) => 202 | 503 = () => 202) {
  const requests: { readonly inputs: readonly string[]; readonly answer: () => void }[] = [];
  const batchLines = (lines: readonly string[]) =>
    new Promise<BatchAnswer>((resolve) => {
      const items = lines.map((line, index) => ({ index, status: status(line) }));
      requests.push({
        inputs: lines.map((line) => JSON.parse(line).body.interaction.input),
        answer: () => resolve({ accepted: lines.length, rejected: 0, items }),
      });
    });
  return { client: { events: { batchLines } }, requests };
}

test('a flush sends what was recorded while an earlier one was under way', async () => {
  const { client, requests } = serverByHand();
  const recorder = createRecorder(client, { flushEveryMs: 60_000 });
  recorder.record(event(1));
  const first = recorder.flush();
  recorder.record(event(2));
  const second = recorder.flush();
  recorder.record(event(3));
  requests[0]?.answer();
  await first;
  expect(recorder.stats()).toMatchObject({ delivered: 1, buffered: 2 });
  await expect.poll(() => requests.length).toBe(2);
  requests[1]?.answer();
  await second;
  expect(requests.map(({ inputs }) => inputs)).toEqual([
    ['question 1'],
    ['question 2', 'question 3'],
  ]);
  expect(recorder.stats()).toMatchObject({ delivered: 3, buffered: 0 });
});

test('a flush goes on although as many events come in as go out, and ends with its own', async () => {
  const { client, requests } = serverByHand();
  const recorder = createRecorder(client, { maxBatch: 2, flushEveryMs: 60_000 });
  for (let n = 1; n <= 3; n++) recorder.record(event(n));
  const flushed = recorder.flush();
  recorder.record(event(4));
  recorder.record(event(5));
  requests[0]?.answer();
  await expect.poll(() => requests.length).toBe(2);
  expect(requests[1]?.inputs).toEqual(['question 3', 'question 4']);
  requests[1]?.answer();
  await flushed;
  expect(recorder.stats()).toMatchObject({ delivered: 4, buffered: 1 });
});

test('a flush ends at an event the server keeps putting off, though newer ones are taken', async () => {
  const { client, requests } = serverByHand((line) => (line.includes('question 1"') ? 503 : 202));
  const recorder = createRecorder(client, { maxBatch: 2, flushEveryMs: 60_000 });
  recorder.record(event(1));
  recorder.record(event(2));
  const flushed = recorder.flush();
  recorder.record(event(3));
  requests[0]?.answer();
  await expect.poll(() => requests.length).toBe(2);
  recorder.record(event(4));
  requests[1]?.answer();
  await flushed;
  expect(requests.map(({ inputs }) => inputs)).toEqual([
    ['question 1', 'question 2'],
    ['question 1', 'question 3'],
  ]);
  expect(recorder.stats()).toMatchObject({ delivered: 2, buffered: 2 });
});

test('items answered 503 are sent again, items answered 422 are reported', async () => {
  const { client, seen } = await serverOf((lines, nth) =>
    nth > 0
      ? accepted(lines)
      : {
          status: 202,
          body: {
            accepted: 1,
            rejected: 3,
            items: [
              { index: 0, status: 202 },
              { index: 1, status: 422, detail: 'no end_user' },
              { index: 2, status: 503, detail: 'later' },
              { index: 3, status: 500, detail: 'Internal Server Error' },
            ],
          },
        },
  );
  const losses: Loss[] = [];
  const recorder = createRecorder(client, { onLost: (loss) => losses.push(loss) });
  for (let n = 0; n < 4; n++) recorder.record(event(n));
  const stats = await recorder.close();
  expect(stats).toEqual({ recorded: 4, delivered: 2, lost: 2, buffered: 0 });
  expect(losses).toEqual([
    { reason: 'refused', message: '"no end_user"', count: 1 },
    { reason: 'refused', message: '"Internal Server Error"', count: 1 },
  ]);
  expect(seen[1]?.body).toContain('question 2');
  expect(seen[1]?.body).not.toContain('question 0');
});

test('memory is bounded: what does not fit is dropped, counted and reported', async () => {
  const { client } = await serverOf(() => ({ silent: true }));
  const losses: Loss[] = [];
  const recorder = createRecorder(client, {
    maxBufferedBytes: 1000,
    flushEveryMs: 60_000,
    onLost: (loss) => losses.push(loss),
  });
  for (let n = 0; n < 20; n++) recorder.record(event(n));
  const { buffered, lost } = recorder.stats();
  expect(buffered).toBeGreaterThan(0);
  expect(buffered + lost).toBe(20);
  expect(losses[0]?.reason).toBe('buffer_full');
  await recorder.close({ timeoutMs: 10 });
});

test('nothing reaches the code that records: circular data, a failing listener, a dead server', async () => {
  const client = createUndertone({ url: 'http://127.0.0.1:1', apiKey: 'k', maxRetries: 0 });
  const recorder = createRecorder(client, {
    onLost: () => {
      throw new Error('listener');
    },
  });
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  expect(() => recorder.record(circular as never)).not.toThrow();
  expect(() => recorder.record(undefined as never)).not.toThrow();
  recorder.record(event(1));
  const stats = await recorder.close({ timeoutMs: 50 });
  expect(stats).toEqual({ recorded: 3, delivered: 0, lost: 3, buffered: 0 });
  expect(() => recorder.record(event(2))).not.toThrow();
  expect(recorder.stats().lost).toBe(4);
});

test('close returns in time although the server never answers', async () => {
  const { client } = await serverOf(() => ({ silent: true }));
  const recorder = createRecorder(client);
  recorder.record(event(1));
  const started = performance.now();
  const stats = await recorder.close({ timeoutMs: 100 });
  expect(performance.now() - started).toBeLessThan(1500);
  expect(stats).toMatchObject({ lost: 1, buffered: 0 });
});
