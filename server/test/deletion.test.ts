import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './start-server.ts';
import { withControl } from './with-control.ts';

let server: TestServer;
let otherKey: string;
let readKey: string;
beforeAll(async () => {
  server = await startServer();
  await withControl(server.dataDirectory, async ({ projects, keys }) => {
    await projects.create({ id: 'other', name: 'other' });
    const made = { name: 'test' };
    ({ key: otherKey } = await keys.create({ ...made, projectId: 'other', scope: 'admin' }));
    ({ key: readKey } = await keys.create({ ...made, projectId: 'default', scope: 'read' }));
  });
});
afterAll(() => server.stop());

type Answer = { status: number; body: Record<string, unknown>; text: string };

async function call(path: string, body?: unknown, key = server.adminKey): Promise<Answer> {
  const response = await fetch(server.url() + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = text.startsWith('{') && !text.includes('\n') ? JSON.parse(text) : {};
  return { status: response.status, body: json, text };
}

const START = Date.UTC(2026, 0, 5, 12);
const event = (user: string, n: number) => ({
  interaction: {
    input: `question ${n} of ${user}`,
    output: 'an answer',
    time_start: new Date(START + n * 86_400_000).toISOString(),
    time_end: new Date(START + n * 86_400_000 + 1000).toISOString(),
    end_user: user,
    tags: { parity: n % 2 === 0 ? 'even' : 'odd' },
  },
});

const send = (user: string, n: number, key?: string) =>
  call('/event-ingestion/api/v1/events/interactions', event(user, n), key);
const deletion = (body: object, key?: string) =>
  call('/api/external/projects/delete-interactions', body, key);

/** The questions a project keeps of a person, and the counts of the last line. */
async function kept(user: string, key?: string) {
  const { text } = await call(`/api/external/export-user?end_user=${user}`, undefined, key);
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.at(-1).type).toBe('end');
  return {
    questions: lines.flatMap(({ type, data }) => (type === 'interaction' ? [data.input_text] : [])),
    counts: lines.at(-1).counts,
    lines,
  };
}

const numbered = (user: string, ...numbers: number[]) =>
  numbers.map((n) => `question ${n} of ${user}`);

test('a range and filters choose what is deleted, and a dry run deletes nothing', async () => {
  for (let n = 0; n < 6; n++) await send('ann', n);
  const request = {
    time_range: { start: '2026-01-06', end: '2026-01-10T12:00:00Z' },
    filters: [
      { kind: 'tag', tag: 'parity', values: ['odd'] },
      { kind: 'user', values: ['ann'] },
    ],
  };
  expect((await deletion({ ...request, dry_run: true })).body).toEqual({
    message: '2 interactions would be deleted',
    n_deleted: 2,
  });
  expect((await kept('ann')).questions).toEqual(numbered('ann', 0, 1, 2, 3, 4, 5));
  expect((await deletion(request)).body).toEqual({
    message: '2 interactions deleted',
    n_deleted: 2,
  });
  expect((await kept('ann')).questions).toEqual(numbered('ann', 0, 2, 4, 5));
});

test('a deleted event that is sent again is answered as deleted and stays away', async () => {
  const first = await send('bob', 1);
  expect(first.status).toBe(202);
  await deletion({ filters: [{ kind: 'user', values: ['bob'] }] });
  const again = await send('bob', 1);
  expect([again.status, again.body]).toEqual([202, { status: 'deleted' }]);
  expect((await kept('bob')).questions).toEqual([]);
  await server.restart();
  expect((await send('bob', 1)).body).toEqual({ status: 'deleted' });
  expect((await send('bob', 2)).body).toHaveProperty('interaction_id');
  expect((await kept('bob')).questions).toEqual(numbered('bob', 2));
});

test('feedback and tags for a deleted interaction are answered as deleted and wait for nothing', async () => {
  const { body } = await send('eve', 1);
  await deletion({ filters: [{ kind: 'user', values: ['eve'] }] });
  const time = new Date(START + 2 * 86_400_000).toISOString();
  const metadata = { end_user: 'eve', timestamp: time, interaction_id: body['interaction_id'] };
  const events = '/event-ingestion/api';
  const feedback = { action: { slug: 'comment', text: 'bad' }, metadata };
  expect((await call(`${events}/v1/events/feedback`, feedback)).body).toEqual({
    status: 'deleted',
  });
  const tags = { tags: { a: 'b' }, metadata };
  expect((await call(`${events}/v2/events/tags`, tags)).body).toEqual({ status: 'deleted' });
  expect((await call('/api/v1/status')).body).toMatchObject({ waiting_feedback: 0 });
});

test('without a range and a filter, or with an unknown kind, nothing is deleted', async () => {
  for (const body of [{}, { filters: [] }, { time_range: null, filters: null }]) {
    expect((await deletion(body)).status).toBe(422);
  }
  const unknown = await deletion({ filters: [{ kind: 'colour', values: ['red'] }] });
  expect(unknown.status).toBe(422);
  expect(unknown.text).toContain('colour');
});

test('deletion, erasure and export need an admin key', async () => {
  const answers = [
    await deletion({ filters: [{ kind: 'user', values: ['ann'] }] }, readKey),
    await call('/api/external/erase-user', { end_user: 'ann' }, readKey),
    await call('/api/external/erase-user/some-id', undefined, readKey),
    await call('/api/external/export-user?end_user=ann', undefined, readKey),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

test('one project cannot delete, erase, export or look up anything of another', async () => {
  await send('carl', 1);
  const everything = { time_range: { start: '2000-01-01', end: '2100-01-01' } };
  expect((await deletion(everything, otherKey)).body['n_deleted']).toBe(0);
  const erased = await call('/api/external/erase-user', { end_user: 'carl' }, otherKey);
  expect(erased.body['rows']).toEqual({ interactions: 0, patches: 0, platform_users: 0 });
  expect((await kept('carl', otherKey)).questions).toEqual([]);
  expect((await kept('carl')).questions).toEqual(numbered('carl', 1));
  const receipt = await call(`/api/external/erase-user/${erased.body['receipt_id']}`);
  const unknown = await call('/api/external/erase-user/no-such-receipt');
  expect([receipt.status, receipt.text]).toEqual([404, unknown.text]);
});

test('an erased person is gone, older events stay out, newer ones come in', async () => {
  await send('dora', 1);
  await call('/event-ingestion/api/v1/events/feedback', {
    action: { slug: 'comment', text: 'where is it?' },
    metadata: { input: 'never sent', end_user: 'dora', timestamp: '2026-01-07T00:00:00Z' },
  });
  await call('/api/external/eligible-users', {
    users: [{ end_user: 'dora', tags: { team: 'blue' } }],
  });
  await call('/api/v1/status/settled', {});
  const before = await kept('dora');
  expect(before.counts).toEqual({
    interactions: 1,
    platform_users: 1,
    unattached_feedback: 1,
    feedback_for_others: 0,
  });
  expect(before.lines[1].data).toMatchObject({ end_user: 'dora', tags: { team: 'blue' } });

  const erased = await call('/api/external/erase-user', { end_user: 'dora' });
  expect(erased.body).toMatchObject({
    end_user: 'dora',
    rows: { interactions: 1, patches: 1, platform_users: 1 },
    purged_at: null,
  });
  expect((await kept('dora')).counts).toEqual({
    interactions: 0,
    platform_users: 0,
    unattached_feedback: 0,
    feedback_for_others: 0,
  });
  const receipt = await call(`/api/external/erase-user/${erased.body['receipt_id']}`);
  expect(receipt.body).toMatchObject({ end_user: null, rows: { interactions: 1 } });
  expect((await send('dora', 2)).body).toEqual({ status: 'deleted' });
  const fresh = event('dora', 3);
  fresh.interaction.time_start = new Date().toISOString();
  fresh.interaction.time_end = fresh.interaction.time_start;
  const accepted = await call('/event-ingestion/api/v1/events/interactions', fresh);
  expect(accepted.body).toHaveProperty('interaction_id');
});

test('what a person said about an interaction of somebody else is theirs, and goes with them', async () => {
  const { body } = await send('fay', 1);
  const say = (slug: string, text: string, end_user: string, day: string) =>
    call('/event-ingestion/api/v1/events/feedback', {
      action: { slug, text },
      metadata: { interaction_id: body['interaction_id'], end_user, timestamp: `2026-01-${day}` },
    });
  await say('comment', 'quite WALRUS', 'gus', '07T00:00:00Z');
  await say('thumbs_up', '', 'fay', '08T00:00:00Z');
  await call('/api/v1/status/settled', {});
  const { counts, lines } = await kept('gus');
  expect(counts).toMatchObject({ interactions: 0, feedback_for_others: 1 });
  expect(lines[0]).toMatchObject({ type: 'feedback_for_others', data: { kind: 'action' } });
  expect(JSON.stringify(lines[0])).toContain('WALRUS');

  const erased = await call('/api/external/erase-user', { end_user: 'gus' });
  expect(erased.body['rows']).toMatchObject({ interactions: 0, patches: 1 });
  const left = await kept('fay');
  expect(JSON.stringify(left.lines)).not.toContain('WALRUS');
  expect(left.lines[0].data.actions).toMatchObject([{ slug: 'thumbs_up' }]);
});
