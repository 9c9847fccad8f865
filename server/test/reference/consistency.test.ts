import { expect, test } from 'vitest';
import { type AggregatesRequest, aggregates, list, multiAggregates, timeSeries } from './answer.ts';
import { instantOf, isoWithOffset } from './calendar.ts';
import type { World } from './fact.ts';
import { numeric } from './metrics.ts';
import { random } from './random.ts';
import { randomFacts } from './random-facts.ts';
import { FILTER_KINDS, requestOf } from './requests.ts';

const choices = random(7);
const world: World = { facts: randomFacts(choices, 300), eligible: [] };
const NUMBERS = Object.keys(numeric);

/** Eighty questions, their time ranges and filters drawn as the differential test draws them. */
const questions = Array.from({ length: 80 }, (_, n) => {
  const { time_range, filters, time_zone } = requestOf(choices, world.facts, n).body;
  return { time_range, filters, ...(time_zone === undefined ? {} : { time_zone }) };
});

const values = (request: AggregatesRequest) => aggregates(world, request).data[0] ?? {};

test('the previous period is the same question about the range before', () => {
  for (const question of questions) {
    const [start, end] = [question.time_range.start, question.time_range.end].map(instantOf) as [
      number,
      number,
    ];
    const before = {
      start: isoWithOffset('UTC', 2 * start - end),
      end: isoWithOffset('UTC', start),
    };
    const now = values({ ...question, variables: NUMBERS });
    const then = values({ ...question, time_range: before, variables: NUMBERS });
    for (const name of NUMBERS) expect(now[`${name}_prev`], name).toEqual(then[name]);
  }
});

test('groups of a value that everything has once add up, and so do buckets and pages', () => {
  const variables = ['n_interactions', 'n_feedback', 'n_interactions_negative'];
  for (const question of questions) {
    const total = values({ ...question, variables });
    const groups = aggregates(world, {
      ...question,
      variables,
      group_by: { kind: 'user' },
      limit: 1000,
    });
    const topics = multiAggregates(world, {
      ...question,
      variables,
      group_by_groups: [[{ kind: 'topic', include_empty: true }]],
      limit: 1000,
    });
    const buckets = timeSeries(world, { ...question, variables, granularity: 'week' });
    for (const name of variables) {
      for (const rows of [groups.data, topics.data, buckets.datasets['total'] ?? []]) {
        expect(
          rows.reduce((sum, row) => sum + Number(row[name]), 0),
          name,
        ).toBe(total[name]);
      }
    }
    expect(list(world, question).total).toBe(total['n_interactions']);
  }
});

test('a filter and its exclusion part the interactions between them', () => {
  for (const question of questions) {
    const all = list(world, { ...question, filters: [] }).total;
    for (const { is_exclude: _, ...filter } of question.filters) {
      const [kept, dropped] = [false, true].map(
        (is_exclude) => list(world, { ...question, filters: [{ ...filter, is_exclude }] }).total,
      ) as [number, number];
      expect(kept + dropped).toBe(all);
    }
  }
});

test('percentages and ratios stay within their bounds', () => {
  for (const question of questions) {
    const row = values({ ...question, variables: NUMBERS });
    for (const [name, value] of Object.entries(row)) {
      if (typeof value !== 'number') continue;
      const [low, high] = /sentiment_score/.test(name) ? [-1, 1] : [0, Number.POSITIVE_INFINITY];
      expect(value, name).toBeGreaterThanOrEqual(low);
      expect(value, name).toBeLessThanOrEqual(
        /percentage|retention|bounce|stickiness|penetration|error_rate/.test(name) ? 100 : high,
      );
    }
  }
});

test('a few hundred requests meet every filter kind, group, variable, order and granularity', () => {
  const met = new Set<string>();
  for (let n = 0; n < 400; n++) {
    const { kind, body } = requestOf(choices, world.facts, n);
    met.add(kind);
    for (const filter of body.filters) {
      met.add(`filter ${filter.kind}`);
      if (filter.is_exclude) met.add('exclude');
      if (filter.allow_nulls) met.add('nulls');
    }
    if ('granularity' in body) met.add(`granularity ${body.granularity}`);
    if ('group_by' in body && body.group_by) met.add(`group ${body.group_by.kind}`);
    if ('additional_group_bys' in body) met.add(`${body.additional_group_bys?.length} additional`);
    if ('order_by' in body && body.order_by) met.add(`order ${body.order_by.by}`);
    if ('variables' in body) for (const name of body.variables ?? []) met.add(`variable ${name}`);
  }
  const seen = (prefix: string) => [...met].filter((name) => name.startsWith(prefix)).length;
  const special = FILTER_KINDS.filter((kind) => met.has(`filter ${kind.replace(' search', '')}`));
  expect(special).toEqual(FILTER_KINDS);
  expect(seen('granularity')).toBe(6);
  expect(seen('group')).toBeGreaterThanOrEqual(29);
  expect(seen('order')).toBeGreaterThan(55);
  expect(seen('variable')).toBeGreaterThan(55);
  for (const name of [
    'exclude',
    'nulls',
    '3 additional',
    'aggregates',
    'multi',
    'series',
    'list',
  ]) {
    expect(met).toContain(name);
  }
});
