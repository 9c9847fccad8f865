import { expect, test } from 'vitest';
import { render } from '../store/sql.ts';
import { compilePage, compileParts, groupsOf, layoutFor } from './compile.ts';
import { metrics, variableNames } from './metrics.ts';
import { aggregatesSchema, inZone } from './request.ts';
import { queryOf } from './run-aggregates.ts';

const RANGE = { start: '2024-05-02', end: '2024-05-04' };

/** The statement that finds the page of groups, and the one that reads their values (all groups' here). */
function compiled(request: object) {
  const parsed = inZone(
    aggregatesSchema.parse({ time_range: RANGE, filters: [], ...request }),
    'UTC',
  );
  const groupBys = parsed.group_by ? [parsed.group_by, ...(parsed.additional_group_bys ?? [])] : [];
  const query = queryOf("p'x", parsed, parsed.order_by.by);
  const { order_by: order, limit, offset } = parsed;
  const groups = groupsOf(query.scope, groupBys);
  return {
    page: () => render(compilePage(query, [groupBys], { order, limit, offset })),
    parts: render(compileParts(query, [groups], { layout: layoutFor(query, groups) })),
  };
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

const BY_TOPIC = {
  variables: ['n_interactions'],
  group_by: { kind: 'topic' },
  filters: [{ kind: 'user', values: ["o'neil"], is_exclude: true }],
};

test('the values of groups are one scan of both periods', () => {
  const { sql, params } = compiled(BY_TOPIC).parts;
  expect(oneLine(sql)).toBe(
    "SELECT * FROM (SELECT toUInt8(0) AS grouping_index, CAST([toString(g1)] AS Array(String)) AS names, period, source, part_name, numbers FROM (SELECT topic AS g1, toUInt8(timestamp < {p0:DateTime64(6, 'UTC')}) AS period, 'interactions' AS source, toString('') AS part_name, [toInt64(count())] AS numbers FROM interactions FINAL WHERE ((project_id = {p1:String}) AND (timestamp >= {p2:DateTime64(6, 'UTC')}) AND (timestamp < {p3:DateTime64(6, 'UTC')})) AND (NOT (end_user IN {p4:Array(String)})) AND (topic != '') GROUP BY g1, period)) SETTINGS output_format_json_quote_64bit_integers = 1, max_streams_for_union_step = 1, preferred_block_size_bytes = 16000000, group_by_two_level_threshold = 300000, group_by_two_level_threshold_bytes = 100000000",
  );
  expect(params).toEqual({
    p0: '2024-05-02 00:00:00.000000',
    p1: "p'x",
    p2: '2024-04-30 00:00:00.000000',
    p3: '2024-05-04 00:00:00.000000',
    p4: ["o'neil"],
  });
});

test('a page of groups is found by a scan of the range alone', () => {
  const { sql, params } = compiled(BY_TOPIC).page();
  expect(oneLine(sql)).toBe(
    "SELECT *, count() OVER () AS total FROM (SELECT 0 AS grouping_index, toString(g1) AS group_name, CAST([] AS Array(String)) AS additional_groups, toFloat64(c_interactions[1]) AS order_value FROM (SELECT g1, numbers AS c_interactions FROM (SELECT topic AS g1, toUInt8(0) AS period, 'interactions' AS source, toString('') AS part_name, [toInt64(count())] AS numbers FROM interactions FINAL WHERE ((project_id = {p0:String}) AND (timestamp >= {p1:DateTime64(6, 'UTC')}) AND (timestamp < {p2:DateTime64(6, 'UTC')})) AND (NOT (end_user IN {p3:Array(String)})) AND (topic != '') GROUP BY g1, period))) ORDER BY order_value IS NULL, order_value DESC, group_name, additional_groups, grouping_index LIMIT {p4:UInt64} OFFSET {p5:UInt64}",
  );
  expect(params).toEqual({
    p0: "p'x",
    p1: '2024-05-02 00:00:00.000000',
    p2: '2024-05-04 00:00:00.000000',
    p3: ["o'neil"],
    p4: 10,
    p5: 0,
  });
});

test('the previous range is read only where something compares with it', () => {
  const before = '2024-04-30 00:00:00.000000';
  const alone = compiled({ variables: ['topics'] }).parts;
  expect(alone.sql).toContain('toUInt8(0) AS period');
  expect(Object.values(alone.params)).not.toContain(before);
  const grouped = { variables: ['topics'], group_by: { kind: 'user' } };
  expect(Object.values(compiled(grouped).page().params)).not.toContain(before);
  const byTrend = compiled({ ...grouped, order_by: { by: 'trend' } });
  expect(Object.values(byTrend.page().params)).toContain(before);
});

test('conversations, users and main topics are read only where a variable needs them', () => {
  const { sql } = compiled({ variables: ['n_interactions', 'n_users', 'cost'] }).parts;
  expect(sql).not.toContain('conversation_id');
  expect(sql.match(/FROM interactions/g)).toHaveLength(1);
  const { parts } = compiled({ variables: ['bounce_rate'] });
  expect(parts.sql).toContain('xxh3_128(conversation_id)');
});

test('no value of a request reaches the text of a statement', () => {
  const marker = 'x"\'`\\{p0:String}';
  const { page, parts } = compiled({
    group_by: { kind: 'tag', tag: marker },
    additional_group_bys: [
      { kind: 'custom_column', field: marker },
      { kind: 'custom_aggregate', field: marker },
    ],
    filters: [
      { kind: 'text', search: marker },
      { kind: 'tag', tag: marker, values: [marker] },
      { kind: 'user_query', values: [marker], search: marker },
    ],
  });
  expect(parts.sql).not.toContain(marker);
  expect(page().sql).not.toContain(marker);
});

test('the variables are those of the list in docs/metrics.md', () => {
  expect([...variableNames].sort()).toEqual(NAMES.trim().split(/\s+/).sort());
  expect(Object.keys(metrics)).toHaveLength(new Set(variableNames).size);
});

const NAMES = `
n_interactions n_users n_positive_implicit_user_feedback n_negative_implicit_user_feedback
n_positive_explicit_user_feedback n_negative_explicit_user_feedback n_feedback n_interactions_negative
n_interactions_negative_implicit n_interactions_negative_explicit n_users_negative
n_users_negative_implicit n_users_negative_explicit explicit_feedback_ratio percentage_negative_feedback
percentage_negative_feedback_explicit n_conversations_positive_explicit n_conversations_negative_explicit
conversation_percentage_negative_feedback conversation_percentage_negative_feedback_explicit n_paste_output
user_rating cost latency_seconds n_intents n_topics n_user_actions n_keywords n_emotions n_data_sources
n_topics_conversations n_user_actions_conversations topics tags n_negative_intent sentiment_score
conversation_sentiment_score n_positive_messages n_negative_messages session_length session_time
start_session end_session bounce_rate retention penetration stickiness n_conversations n_new_users
latency_p50_seconds latency_p95_seconds n_input_tokens n_output_tokens n_interactions_problem
n_interactions_risk n_interactions_moderation n_interactions_business error_rate n_empty_retrievals`;
