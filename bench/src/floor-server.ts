/**
 * The least an ingesting server of this design can do, as the rough prototype of `engine.md`: Fastify and Zod, a hash for an
 * id, one insert with fsync for all that arrive together, 202 after it. No anonymising, no analysis, no derived ids, no
 * conversations, no reads. What it reaches on a machine tells what the aims of the real server mean there.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { z } from 'zod';
import { uuid8 } from '../../server/src/ingest/identity.ts';
import { createStore } from '../../server/src/store/create-store.ts';
import { startEngine } from '../../server/src/store/engine/start-engine.ts';
import { raw, sql } from '../../server/src/store/sql.ts';
import { EVENTS_PATH } from './kinds.ts';

/** So many of the engine's gigabytes as the real server leaves it by default, MiB. */
const ENGINE_MB = 750;
const GROUP_WAIT_MS = 5;
const MOST_ROWS = 5_000;
/** The columns of `engine.md`'s table: those below, and so many that stay empty. */
const EMPTY_COLUMNS = 29;

const event = z.object({
  interaction: z.object({
    end_user: z.string(),
    conversation_id: z.string(),
    time_start: z.iso.datetime({ offset: true }),
    time_end: z.iso.datetime({ offset: true }),
    input: z.string(),
    output: z.string(),
    model: z.string(),
    tags: z.record(z.string(), z.string()),
  }),
});
const batch = z.array(z.object({ type: z.literal('interaction'), body: event })).max(5_000);

const directory = mkdtempSync(join(tmpdir(), 'undertone-floor-'));
const engine = await startEngine({ directory, memoryMb: ENGINE_MB });
const store = createStore({ connection: engine });
const emptyColumns = Array.from(
  { length: EMPTY_COLUMNS },
  (_, i) => `c${i} LowCardinality(String)`,
);
await store.command(sql`CREATE TABLE floor (
  project_id LowCardinality(String), timestamp DateTime64(6, 'UTC'), id UUID, version UInt64,
  end_timestamp DateTime64(6, 'UTC'), conversation_id String, end_user String, input String CODEC(ZSTD(1)),
  output String CODEC(ZSTD(1)), model LowCardinality(String), tags Map(LowCardinality(String), String),
  ${raw(emptyColumns.join(', '))}
) ENGINE = ReplacingMergeTree(version) PARTITION BY toMonday(timestamp) ORDER BY (project_id, timestamp, id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1`);

const unset = Array.from({ length: EMPTY_COLUMNS }, () => '');

function lineOf({ interaction }: z.infer<typeof event>): { id: string; line: string } {
  const { end_user, conversation_id, time_start, time_end, input, output, model, tags } =
    interaction;
  const hash = createHash('sha256').update(`${end_user}\n${time_start}\n${input}\n${output}`);
  const id = uuid8(Date.parse(time_start), hash.digest());
  const [start, end] = [time_start, time_end].map((time) => time.slice(0, -1).replace('T', ' '));
  const values = [
    'default',
    start,
    id,
    1,
    end,
    conversation_id,
    end_user,
    input,
    output,
    model,
    tags,
  ];
  return { id, line: JSON.stringify([...values, ...unset]) };
}

type Waiting = { readonly lines: readonly string[]; readonly written: PromiseWithResolvers<void> };
const waiting: Waiting[] = [];
let isInserting = false;

/** One insert at a time, of what has come until then. */
async function insertAll(): Promise<void> {
  if (isInserting) return;
  isInserting = true;
  while (waiting.length > 0) {
    const group: Waiting[] = [];
    for (let rows = 0; waiting[0] && rows < MOST_ROWS; ) {
      const next = waiting.shift() as Waiting;
      rows += next.lines.length;
      group.push(next);
    }
    await store.insertLines('floor', group.flatMap(({ lines }) => lines).join('\n'));
    for (const { written } of group) written.resolve();
  }
  isInserting = false;
}

function keep(lines: readonly string[]): Promise<void> {
  const written = Promise.withResolvers<void>();
  if (waiting.length === 0) setTimeout(() => void insertAll(), GROUP_WAIT_MS);
  waiting.push({ lines, written });
  return written.promise;
}

const app = Fastify({ logger: false, bodyLimit: 16 * 1024 * 1024 });
app.post(`${EVENTS_PATH}/interactions`, async (request, reply) => {
  const { id, line } = lineOf(event.parse(request.body));
  await keep([line]);
  return reply.code(202).send({ interaction_id: id });
});
app.post(`${EVENTS_PATH}/batch`, async (request, reply) => {
  const rows = batch.parse(request.body).map(({ body }) => lineOf(body));
  await keep(rows.map(({ line }) => line));
  return reply.code(202).send({ accepted: rows.length });
});

const url = await app.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ event: 'listening', url }));
process.on('SIGTERM', () => {
  void app
    .close()
    .then(() => store.close())
    .then(() => rmSync(directory, { recursive: true, force: true }));
});
