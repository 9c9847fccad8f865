import { findConversation } from '../../server/src/query/find-conversation.ts';
import { interactionsSchema } from '../../server/src/query/interactions-request.ts';
import { aggregatesSchema, inZone, timeSeriesSchema } from '../../server/src/query/request.ts';
import { runAggregates } from '../../server/src/query/run-aggregates.ts';
import {
  type InteractionsAnswer,
  runInteractions,
} from '../../server/src/query/run-interactions.ts';
import { runTimeSeries } from '../../server/src/query/run-time-series.ts';
import { columnNames } from '../../server/src/store/columns.ts';
import { raw, type Sql, sql } from '../../server/src/store/sql.ts';
import type { Store } from '../../server/src/store/store.ts';
import { interactions } from '../../server/src/store/tables/interactions.ts';
import { days, project, range } from './generate-rows.ts';

/** One question, asked through the query layer and by what it is compared with, on the same engine. */
export type ReadCase = {
  readonly name: string;
  /** The highest ratio allowed, settled and with fresh versions in the newest partitions. */
  readonly targets: { readonly settled: number; readonly fresh: number };
  readonly ours: (store: Store) => Promise<unknown>;
  readonly compared: (store: Store) => Promise<unknown>;
};

const last30 = range(days - 30, days);
const before = range(days - 60, days - 30);
const instant = (text: string) =>
  raw(`toDateTime64('${text.slice(0, -1).replace('T', ' ')}', 6, 'UTC')`);
const inProject = sql`project_id = ${raw(`'${project}'`)}`;
const within = (from: string, to: string) =>
  sql`${inProject} AND timestamp >= ${instant(from)} AND timestamp < ${instant(to)}`;
/** The range and the equally long one before it: the answer has both. */
const bothRanges = within(before.start, last30.end);
const isNow = sql`timestamp >= ${instant(last30.start)}`;

const aggregates = (request: object) => (store: Store) =>
  runAggregates(
    store,
    project,
    inZone(aggregatesSchema.parse({ time_range: last30, filters: [], ...request }), 'UTC'),
  );

export const listed =
  (request: object) =>
  (store: Store): Promise<InteractionsAnswer> =>
    runInteractions(
      store,
      project,
      interactionsSchema.parse({ time_range: last30, filters: [], limit: 50, ...request }),
    );

const byHand =
  (...statements: readonly Sql[]) =>
  (store: Store) =>
    Promise.all(statements.map((statement) => store.query(statement)));

const totals = [
  'n_interactions',
  'n_users',
  'cost',
  'latency_seconds',
  'n_input_tokens',
  'n_output_tokens',
  'n_positive_explicit_user_feedback',
  'n_negative_explicit_user_feedback',
  'n_positive_implicit_user_feedback',
  'n_negative_implicit_user_feedback',
  'n_interactions_negative',
  'sentiment_score',
];
/** The same twelve, written by hand. */
const twelve =
  raw(`count(), uniqExact(end_user), sum(cost), avg(end_timestamp - timestamp), sum(input_tokens),
  sum(output_tokens), sum(n_positive_explicit), sum(n_negative_explicit), sum(n_positive_implicit),
  sum(n_negative_implicit), countIf(n_negative_explicit + n_negative_implicit > 0), sum(sentiment) / count(sentiment)`);

const few = ['n_interactions', 'n_users', 'cost', 'percentage_negative_feedback'];
/** Those four of both ranges, one row a group, the largest first and their number beside them. */
const fewByHand = (groups: string) => {
  const fourOf = (condition: string, suffix: string) =>
    `countIf(${condition}) AS n_${suffix}, uniqExactIf(end_user, ${condition}), sumIf(cost, ${condition}),
     countIf(${condition} AND n_negative_explicit + n_negative_implicit > 0)`;
  return sql`WITH ${isNow} AS now
    SELECT ${raw(groups)}, ${raw(fourOf('now', 'now'))}, ${raw(fourOf('NOT now', 'before'))}, count() OVER () AS total
    FROM interactions WHERE ${bothRanges} GROUP BY ${raw(groups)} HAVING n_now > 0 ORDER BY n_now DESC LIMIT 50`;
};

const rowColumns = raw(columnNames(interactions).join(', '));
const pageByHand = (condition: Sql, offset = 0) => [
  sql`SELECT ${rowColumns} FROM interactions WHERE ${condition}
    ORDER BY timestamp DESC, id DESC LIMIT 50 OFFSET ${raw(String(offset))}`,
  sql`SELECT count() FROM interactions WHERE ${condition}`,
];
const all = within(last30.start, last30.end);

const usual = { settled: 1.3, fresh: 2 };

/** Values that exist in the generated rows. */
export type Known = {
  /** A text that occurs once in the range. */
  readonly rareText: string;
  readonly conversation: string;
  /** Behind the first 100,000 rows of the list. */
  readonly cursor: string;
};

export function readCases(known: Known): readonly ReadCase[] {
  const topic = sql`${all} AND topic = 'topic-25'`;
  const rare = sql`${all} AND (positionCaseInsensitiveUTF8(input, ${raw(`'${known.rareText}'`)}) > 0
    OR positionCaseInsensitiveUTF8(output, ${raw(`'${known.rareText}'`)}) > 0)`;
  const twelveTotals = byHand(
    sql`SELECT ${isNow} AS now, ${twelve} FROM interactions WHERE ${bothRanges} GROUP BY now`,
  );
  return [
    {
      name: 'twelve totals over 30 of 91 days',
      targets: usual,
      ours: aggregates({ variables: totals }),
      compared: twelveTotals,
    },
    {
      name: 'by topic (50)',
      targets: usual,
      ours: aggregates({ variables: few, group_by: { kind: 'topic' }, limit: 50 }),
      compared: byHand(fewByHand('topic')),
    },
    {
      name: 'by tag',
      targets: usual,
      ours: aggregates({ variables: few, group_by: { kind: 'tag', tag: 'country' }, limit: 50 }),
      compared: byHand(fewByHand("tags['country']")),
    },
    {
      name: 'topic × tag',
      targets: usual,
      ours: aggregates({
        variables: few,
        group_by: { kind: 'topic' },
        additional_group_bys: [{ kind: 'tag', tag: 'country' }],
        limit: 50,
      }),
      compared: byHand(fewByHand("topic, tags['country']")),
    },
    {
      name: 'by user, page and total',
      targets: usual,
      ours: aggregates({ variables: few, group_by: { kind: 'user' }, limit: 50 }),
      compared: byHand(fewByHand('end_user')),
    },
    {
      name: 'conversations: length, time, bounces',
      targets: usual,
      ours: aggregates({
        variables: ['n_conversations', 'session_length', 'session_time', 'bounce_rate'],
      }),
      compared: byHand(sql`SELECT now, count(), avg(n), avg(last - first), countIf(n = 1) FROM (
        SELECT ${isNow} AS now, count() AS n, min(timestamp) AS first, max(end_timestamp) AS last
        FROM interactions WHERE ${bothRanges} GROUP BY now, conversation_id) GROUP BY now`),
    },
    {
      name: 'curve by day',
      targets: usual,
      ours: (store) =>
        runTimeSeries(
          store,
          project,
          inZone(
            timeSeriesSchema.parse({
              time_range: last30,
              filters: [],
              variables: few,
              granularity: 'day',
            }),
            'UTC',
          ),
        ),
      compared: byHand(sql`SELECT toDate(timestamp) AS day, count(), uniqExact(end_user), sum(cost),
        countIf(n_negative_explicit + n_negative_implicit > 0) FROM interactions WHERE ${bothRanges} GROUP BY day`),
    },
    {
      name: 'newest 50 of a topic, and their number',
      targets: usual,
      ours: listed({ filters: [{ kind: 'topic', values: ['topic-25'] }] }),
      compared: byHand(...pageByHand(topic)),
    },
    {
      name: 'rare text, and their number',
      targets: usual,
      ours: listed({ filters: [{ kind: 'text', search: known.rareText }] }),
      compared: byHand(...pageByHand(rare)),
    },
    {
      name: 'one conversation',
      targets: { settled: 3, fresh: 3 },
      ours: (store) => findConversation(store, project, known.conversation),
      compared: byHand(sql`SELECT ${rowColumns} FROM interactions
        WHERE ${inProject} AND conversation_id = ${raw(`'${known.conversation}'`)} ORDER BY timestamp`),
    },
    {
      name: 'all variables, against twelve totals',
      targets: { settled: 4, fresh: 4 },
      ours: aggregates({}),
      compared: twelveTotals,
    },
    {
      name: 'page at offset 100,000, against the first',
      targets: { settled: 3, fresh: 3 },
      ours: listed({ offset: 100_000 }),
      compared: listed({}),
    },
    {
      name: 'page by cursor at 100,000, against the first',
      targets: { settled: 1.3, fresh: 1.3 },
      ours: listed({ cursor: known.cursor }),
      compared: listed({}),
    },
  ];
}

export async function findKnown(store: Store): Promise<Known> {
  const [row] = await store.query<{ reference: string; conversation: string }>(
    sql`SELECT extract(output, 'Reference ([0-9]+)') AS reference, conversation_id AS conversation
      FROM interactions WHERE ${all} ORDER BY cityHash64(id) LIMIT 1`,
  );
  const deep = await listed({ offset: 100_000 })(store);
  return {
    rareText: row?.reference ?? '',
    conversation: row?.conversation ?? '',
    cursor: deep.next_cursor ?? '',
  };
}
