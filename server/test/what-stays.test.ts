import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './start-server.ts';
import { withControl } from './with-control.ts';

let server: TestServer;
let keys: Record<'deleted' | 'never', string>;
beforeAll(async () => {
  server = await startServer();
  keys = await withControl(server.dataDirectory, async (control) => {
    const keyOf = async (id: string) => {
      await control.projects.create({ id, name: id });
      return (await control.keys.create({ projectId: id, name: 'test', scope: 'admin' })).key;
    };
    return { deleted: await keyOf('deleted'), never: await keyOf('never') };
  });
});
afterAll(() => server.stop());

type Project = keyof typeof keys;
type Turn = { user: string; minute: number; text: string; conversation: string | undefined };
type Row = { id: string; conversation_id: string; timestamp: string; end_user: string };

async function call(project: Project, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(server.url() + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys[project]}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBeLessThan(300);
  return response.json();
}

const timeOf = (minute: number) => Date.UTC(2026, 0, 5) + minute * 60_000;

async function send(project: Project, turns: readonly Turn[]): Promise<void> {
  const items = turns.map(({ user, minute, text, conversation }) => ({
    type: 'interaction',
    body: {
      interaction: {
        input: text,
        output: 'You can do this in the settings.',
        time_start: new Date(timeOf(minute)).toISOString(),
        time_end: new Date(timeOf(minute)).toISOString(),
        end_user: user,
        conversation_id: conversation,
      },
    },
  }));
  await call(project, '/event-ingestion/api/v1/events/batch', items);
  await call(project, '/api/v1/status/settled', {});
}

async function read(project: Project, users: readonly string[]): Promise<Row[]> {
  const answer = await call(project, '/api/external/get-interactions', {
    time_range: { start: '2026-01-01', end: '2026-03-01' },
    filters: [{ kind: 'user', values: users }],
    limit: 200,
  });
  return (answer as { data: Row[] }).data;
}

/** What is known of each message, without what a project gives names of its own; conversations by their first message. */
function known(rows: readonly Row[]) {
  const firstOf = new Map<string, string>();
  const inOrder = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const row of inOrder) {
    if (!firstOf.has(row.conversation_id)) firstOf.set(row.conversation_id, keyOf(row));
  }
  return inOrder.map(({ id: _, conversation_id, ...row }) => ({
    ...row,
    conversation: firstOf.get(conversation_id),
  }));
}
const keyOf = (row: Row) => `${row.timestamp} ${row.end_user}`;

const TEXTS = [
  'How do I change the delivery address of my order?',
  'How can I change the delivery address of my order?',
  'That is wrong, that is not what I asked about the delivery address',
  'and for two people?',
  'What colours does the walrus sofa have?',
  'Thank you, that helped!',
  'Hello',
  'I want to speak to a human',
];

const someTurns = fc.uniqueArray(
  fc.record({
    user: fc.constantFrom('ann', 'bob'),
    minute: fc.integer({ min: 0, max: 160 }),
    text: fc.constantFrom(...TEXTS),
    conversation: fc.constantFrom(undefined, undefined, 'shared'),
    isDeleted: fc.boolean(),
  }),
  { selector: ({ user, minute }) => `${user} ${minute}`, minLength: 2, maxLength: 20 },
);

test('what is left after a deletion is as if the deleted had never been', {
  timeout: 240_000,
}, async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(someTurns, async (made) => {
      run++;
      // What was deleted once stays away: every run has people and conversations of its own.
      const turns = made.map(({ user, conversation, ...rest }) => ({
        ...rest,
        user: `${user} ${run}`,
        conversation: conversation && `${conversation} ${run}`,
      }));
      const users = [...new Set(turns.map(({ user }) => user))];
      await send('deleted', turns);
      const rows = await read('deleted', users);
      const gone = turns.filter(({ isDeleted }) => isDeleted);
      const values = gone.map(
        ({ user, minute }) =>
          rows.find((row) => row.end_user === user && Date.parse(row.timestamp) === timeOf(minute))
            ?.id,
      );
      if (gone.length > 0) {
        const filters = [{ kind: 'interaction_id', values }];
        await call('deleted', '/api/external/projects/delete-interactions', { filters });
      }
      const left = turns.filter(({ isDeleted }) => !isDeleted);
      await send('never', left);
      // Without waiting: what is answered is seen by every read.
      expect(known(await read('deleted', users))).toEqual(known(await read('never', users)));
    }),
    { numRuns: 4 },
  );
});
