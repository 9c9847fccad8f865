import { buildTextIndexes } from '../../server/src/store/build-text-indexes.ts';
import { bind, raw, sql } from '../../server/src/store/sql.ts';
import type { Store } from '../../server/src/store/store.ts';
import { createRandom } from './random.ts';
import { answer, question } from './texts.ts';

export const project = 'bench';
/** 13 weeks from a Monday on: 91 days in 13 partitions. */
export const firstDay = Date.UTC(2025, 0, 6);
export const days = 91;
const DAY_MICROS = 86_400_000_000;
const ROWS_PER_INSERT = 200_000;

/** Every row as an expression over `number` (its place in time) and `h`, a hash of it; unnamed columns keep their default. */
const columns: Readonly<Record<string, string>> = {
  project_id: `'${project}'`,
  timestamp: "fromUnixTimestamp64Micro(at, 'UTC')",
  // A version 8 UUID whose first 48 bits are the time, as ingestion derives it.
  id: `toUUID(concat(
    substring(leftPad(hex(intDiv(at, 1000)), 12, '0') AS ms, 1, 8), '-', substring(ms, 9, 4), '-8',
    substring(leftPad(hex(h), 16, '0') AS bits, 1, 3), '-a', substring(bits, 4, 3), '-', substring(bits, 5, 12)))`,
  version: '1',
  end_timestamp: "fromUnixTimestamp64Micro(at + 300000 + h % 20000000, 'UTC')",
  conversation_id: "concat('conversation-', toString(conversation))",
  conversation_sent: '1',
  end_user: "concat('user-', toString(cityHash64(conversation) % 50000))",
  input:
    "concat(joinGet('bench_texts', 'question', toUInt32(h % 2000)), ' (', toString(h % 1000003), ')')",
  output:
    "concat(joinGet('bench_texts', 'answer', toUInt32(intDiv(h, 7) % 2000)), ' Reference ', toString(h), '.')",
  rag_sources: "if(h % 5 = 0, [concat('source-', toString(h % 30))], [])",
  rag_queries: "if(h % 5 = 0, ['query'], [])",
  rag_results: "if(h % 5 = 0, if(h % 35 = 0, [[]], [['result']]), [])",
  n_empty_retrievals: 'toUInt32(h % 35 = 0)',
  feature_flags: "if(h % 10 = 0, ['new-prompt'], [])",
  tags: `map('country', ['de','fr','it','es','us','br','jp','in'][1 + cityHash64(conversation, 1) % 8],
    'plan', ['free','team','business'][1 + cityHash64(conversation, 2) % 3],
    'page', concat('page-', toString(h % 12)))`,
  anonymized: '1',
  model:
    "['gpt-4o-mini','claude-sonnet-4-5','gpt-4o','mistral-small-latest'][1 + intDiv(h, 11) % 4]",
  cost: 'if(h % 20 = 0, NULL, toInt64(50000 + h % 9000000))',
  input_tokens: 'toInt64(40 + h % 200)',
  output_tokens: 'toInt64(150 + h % 500)',
  text_language: "['en','en','en','de','fr','it','es','pt'][1 + cityHash64(conversation, 3) % 8]",
  verbosity: 'toUInt32(700 + h % 200)',
  sentiment: 'if(h % 3 = 0, NULL, toInt8(intDiv(h, 3) % 5) - 2)',
  emotions:
    "if(h % 4 = 0, [['joy','anger','confusion','gratitude','fear'][1 + intDiv(h, 4) % 5]], [])",
  topic:
    "concat('topic-', leftPad(toString(toUInt32(sqrt(cityHash64(conversation, 4) % 2500))), 2, '0'))",
  user_intent: "concat('intent-', toString(intDiv(h, 13) % 25))",
  user_action: "concat('action-', toString(intDiv(h, 17) % 60))",
  keywords: "[concat('keyword-', toString(h % 997)), concat('keyword-', toString(h % 89))]",
  type_of_problem:
    "if(h % 25 = 0, ['refusal','empty_answer','wrong_language'][1 + intDiv(h, 25) % 3], '')",
  type_of_risk: "if(h % 200 = 0, 'prompt_injection', '')",
  negative_intent_message: "if(h % 15 = 0, 'The user repeats the question.', '')",
  outcome: "['resolved','unresolved','unknown'][1 + cityHash64(conversation, 5) % 3]",
  action_ids: 'if(h % 10 < 3, [generateUUIDv4()], [])',
  action_slugs: "if(h % 10 < 3, [['thumbs_up','thumbs_down','copy_output'][1 + h % 10 % 3]], [])",
  action_texts: "if(h % 10 < 3, [''], [])",
  action_values: 'if(h % 10 < 3, [NULL], [])',
  action_sentiments: 'if(h % 10 < 3, [NULL], [])',
  action_ats: "if(h % 10 < 3, [fromUnixTimestamp64Micro(at + 30000000, 'UTC')], [])",
  n_positive_explicit: 'toUInt32(h % 10 = 0)',
  n_negative_explicit: 'toUInt32(h % 10 = 1)',
  n_positive_implicit: 'toUInt32(h % 10 = 2)',
  n_negative_implicit: 'toUInt32(intDiv(h, 10) % 12 = 0)',
  rating_sum: 'toUInt32(if(h % 40 = 0, 1 + intDiv(h, 40) % 5, 0))',
  rating_count: 'toUInt32(h % 40 = 0)',
  n_paste: 'toUInt32(h % 50 = 0)',
  ingested_at: "fromUnixTimestamp64Micro(at + 60000000, 'UTC')",
  written_at: "fromUnixTimestamp64Micro(at + 60000000, 'UTC')",
};

/**
 * Fills the fact table inside the engine: `rows` interactions spread evenly over 91 days, four to a conversation that
 * lies between others, 50 topics, texts of about 200 and 800 characters.
 */
export async function generateRows(store: Store, rows: number): Promise<void> {
  await createTextPool(store);
  const names = Object.keys(columns).join(', ');
  const values = Object.entries(columns)
    .map(([name, expression]) => `${expression} AS \`new_${name}\``)
    .join(',\n');
  for (let from = 0; from < rows; from += ROWS_PER_INSERT) {
    const count = Math.min(ROWS_PER_INSERT, rows - from);
    await store.command(
      sql`INSERT INTO interactions (${raw(names)})
        WITH cityHash64(number) AS h,
          intDiv(number, 2000) * 500 + number % 500 AS conversation,
          toInt64(${raw(String(firstDay * 1000))} + number * ${raw(String(Math.floor((days * DAY_MICROS) / rows)))}) AS at
        SELECT ${raw(values)} FROM numbers(${raw(String(from))}, ${raw(String(count))})`,
      { timeoutSeconds: 600, maxMemoryMb: 3000 },
    );
    if ((from + count) % 1_000_000 === 0 || from + count === rows)
      process.stderr.write(`\rgenerated ${from + count} of ${rows} rows `);
  }
  process.stderr.write('\n');
}

/** The texts the rows are put together from, where the engine can look them up by number. */
async function createTextPool(store: Store): Promise<void> {
  const random = createRandom(7);
  const rows = Array.from(
    { length: 2000 },
    (_, n) => `(${n}, '${question(random)}', '${answer(random)}')`,
  );
  await store.command(
    sql`CREATE TABLE bench_texts (n UInt32, question String, answer String) ENGINE = Join(ANY, LEFT, n)`,
  );
  await store.command(sql`INSERT INTO bench_texts VALUES ${raw(rows.join(','))}`);
}

const partitionsOf = async (store: Store) => {
  const rows = await store.query<{ id: string }>(
    sql`SELECT DISTINCT partition_id AS id FROM system.parts WHERE table = 'interactions' AND active ORDER BY id`,
  );
  return rows.map(({ id }) => id);
};

/** Merges every partition to one part, as the settle job does. */
export async function settle(store: Store): Promise<void> {
  for (const id of await partitionsOf(store)) {
    await store.command(
      sql`OPTIMIZE TABLE interactions PARTITION ID ${bind('String', id)} FINAL SETTINGS optimize_skip_merged_partitions = 1`,
      { timeoutSeconds: 1200, maxMemoryMb: 3000 },
    );
  }
}

/** What the settle job does then: a second or two a partition, however small. */
export async function indexTexts(store: Store): Promise<void> {
  for (const id of await partitionsOf(store)) await buildTextIndexes(store, id);
}

/**
 * Writes a second version of `share` of all rows, in inserts of 5,000 as the applier does: `newest` takes them from the
 * last weeks (every second row there), `everywhere` from all partitions alike.
 */
export async function addFreshVersions(
  store: Store,
  where: 'newest' | 'everywhere',
  share: number,
): Promise<number> {
  const [counted] = await store.query<{ rows: number }>(
    sql`SELECT toUInt32(count()) AS rows FROM interactions`,
  );
  const wanted = Math.round((counted?.rows ?? 0) * share);
  const every = where === 'newest' ? 2 : Math.round(1 / share);
  const picked = sql`cityHash64(id) % ${raw(String(every))} = 0`;
  const byWeek = await store.query<{ week: string; rows: number }>(
    sql`SELECT toString(toMonday(timestamp)) AS week, toUInt32(count()) AS rows FROM interactions
      WHERE ${picked} GROUP BY week ORDER BY week DESC`,
  );
  let written = 0;
  for (const { week, rows } of byWeek) {
    const slices = Math.ceil(rows / 5_000);
    for (let slice = 0; slice < slices && written < wanted; slice++) {
      await store.command(
        sql`INSERT INTO interactions
          SELECT * REPLACE (version + 1 AS version, now64(6, 'UTC') AS written_at) FROM (
            SELECT * FROM interactions WHERE toMonday(timestamp) = ${bind('Date', week)} AND ${picked}
              AND version = 1 AND intDiv(cityHash64(id), 64) % ${raw(String(slices))} = ${raw(String(slice))})`,
        { timeoutSeconds: 600, maxMemoryMb: 3000 },
      );
      written += rows / slices;
    }
  }
  return Math.round(written);
}

export async function describeTable(store: Store): Promise<string> {
  const [state] = await store.query<{
    rows: number;
    parts: number;
    mb: number;
    partitions: number;
  }>(
    sql`SELECT toUInt64(sum(rows)) AS rows, toUInt32(count()) AS parts, uniqExact(partition) AS partitions,
      round(sum(bytes_on_disk) / 1048576) AS mb FROM system.parts WHERE table = 'interactions' AND active`,
  );
  const { rows = 0, parts = 0, partitions = 0, mb = 0 } = state ?? {};
  return `${rows} rows in ${parts} parts of ${partitions} partitions, ${mb} MiB`;
}

/** A range of the generated time, by days from its start. */
export function range(
  fromDay: number,
  toDay: number,
): { readonly start: string; readonly end: string } {
  const at = (day: number) => new Date(firstDay + day * 86_400_000).toISOString();
  return { start: at(fromDay), end: at(toDay) };
}
