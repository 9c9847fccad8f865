import type {
  AggregatesRequest,
  ListRequest,
  MultiRequest,
  Question,
  TimeSeriesRequest,
} from './answer.ts';
import { bucketStarts, DAY, type Granularity, HOUR, instantOf, isoWithOffset } from './calendar.ts';
import {
  GROUP_KINDS,
  type GroupBy,
  type Part,
  VALUE_FILTER_KINDS,
  valuesOf,
} from './dimensions.ts';
import { type Fact, HALF_POINTS } from './fact.ts';
import type { Filter } from './filters.ts';
import { ORDERS, VARIABLES } from './metrics.ts';
import type { Random } from './random.ts';
import { TAGS } from './texts.ts';

export type Request =
  | { readonly kind: 'aggregates'; readonly body: AggregatesRequest }
  | { readonly kind: 'multi'; readonly body: MultiRequest }
  | { readonly kind: 'series'; readonly body: TimeSeriesRequest }
  | { readonly kind: 'list'; readonly body: ListRequest };

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'America/St_Johns',
  'Pacific/Apia',
];
/** The clock changes of Chatham split hours of local time; no client draws those by hour. */
const HOURLY_ZONES = ZONES.filter((zone) => zone !== 'Pacific/Chatham');

const SEARCHES = [
  'order',
  'CANCEL',
  'köln',
  'Ä',
  'заказ',
  '注文',
  '%',
  '_',
  '\\',
  "'",
  '🌊',
  'é',
  '{p0',
  'nothing like it',
];

/** Kinds whose values are known beforehand: any other value is refused. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  sentiment: Object.keys(HALF_POINTS),
  user_feedback: [
    'positive_implicit',
    'negative_implicit',
    'positive_explicit',
    'negative_explicit',
  ],
  feedback_action: [
    'thumbs_up',
    'copy_input',
    'paste',
    'comment',
    'regenerate',
    'rating',
    'retract',
  ],
};

const TAG_NAMES = [...Object.keys(TAGS), 'late', 'no such tag'];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  custom_column: ['segment', 'segment', 'tone of "voice"', 'no such column'],
  data_source: ['source', 'query', 'result'],
};

function partOf(random: Random, kind: string): Part {
  if (kind === 'tag') return { kind, tag: random.pick(TAG_NAMES) };
  const fields = FIELDS[kind];
  if (kind === 'custom_column' || (fields && random.chance(0.5))) {
    return { kind, field: random.pick(fields ?? ['segment']) };
  }
  return { kind };
}

function groupBy(random: Random, hourly: boolean): GroupBy {
  const kinds = hourly ? GROUP_KINDS : GROUP_KINDS.filter((kind) => kind !== 'hour');
  const part = partOf(random, random.pick(kinds));
  return random.chance(0.3) ? { ...part, include_empty: random.chance(0.8) } : part;
}

const partKey = ({ kind, tag, field }: GroupBy) => JSON.stringify([kind, tag, field ?? 'source']);

/** Parts of different kind or field, as the API demands. */
function groupBys(random: Random, min: number, max: number, hourly: boolean): GroupBy[] {
  const wanted = random.int(min, max);
  const parts = new Map<string, GroupBy>();
  while (parts.size < wanted) {
    const part = groupBy(random, hourly);
    parts.set(partKey(part), part);
  }
  return [...parts.values()];
}

function valuesFor(random: Random, facts: readonly Fact[], part: Part): (string | boolean)[] {
  if (part.kind === 'pii' || part.kind === 'empty_retrieval') {
    return random.pick([[true], [false], [true, false]]);
  }
  const known = [...new Set(facts.flatMap((fact) => valuesOf(fact, part)))].slice(0, 2000);
  const closed = CLOSED[part.kind];
  if (closed) return random.some(closed, 1, 3);
  const chosen = random.some(known, 0, 4);
  return chosen.length === 0 || random.chance(0.1) ? [...chosen, 'no such value'] : chosen;
}

function limits(random: Random, values: readonly number[]): { min?: number; max?: number } {
  const sorted = random.some(values, 2, 2).sort((a, b) => a - b);
  const [min = 0, max = min] = sorted;
  return random.pick([{ min }, { max }, { min, max }]);
}

type FilterMaker = (random: Random, facts: readonly Fact[]) => Filter;

const searching =
  (kind: string): FilterMaker =>
  (random) => ({
    kind,
    search: random.pick(SEARCHES),
    ...(random.chance(0.5) ? { allow_nulls: random.chance(0.7) } : {}),
  });

const special: Readonly<Record<string, FilterMaker>> = {
  'user_query search': searching('user_query'),
  warning_message: searching('warning_message'),
  negative_intent_message: searching('negative_intent_message'),
  text: (random) => ({ kind: 'text', search: random.pick(SEARCHES) }),
  cost: (random, facts) => ({
    kind: 'cost',
    ...limits(random, [
      0,
      0.5,
      100,
      ...facts.flatMap(({ cost }) => (cost === null ? [] : [cost / 1000])),
    ]),
  }),
  latency: (random, facts) => ({
    kind: 'latency',
    ...limits(random, [0, 1, 60, ...facts.map(({ start, end }) => (end - start) / 1_000_000)]),
  }),
  conversation_length: (random) => ({
    kind: 'conversation_length',
    ...limits(random, [0, 1, 2, 3, 5, 8]),
  }),
};

export const FILTER_KINDS: readonly string[] = [...VALUE_FILTER_KINDS, ...Object.keys(special)];

/** Small numbers print with an exponent, which the reference does not read. */
const plain = (filter: Filter) =>
  [filter.min, filter.max].every((limit) => limit === undefined || !String(limit).includes('e'));

function filterOf(random: Random, facts: readonly Fact[], kind: string): Filter {
  const maker = special[kind];
  const part = maker ? undefined : partOf(random, kind);
  const filter =
    maker?.(random, facts) ??
    (part && part.kind === 'data_source'
      ? { kind, values: valuesFor(random, facts, { kind }) }
      : { ...(part as Part), values: valuesFor(random, facts, part as Part) });
  if (!plain(filter)) return filterOf(random, facts, kind);
  return random.chance(0.3) ? { ...filter, is_exclude: random.chance(0.8) } : filter;
}

/** Ranges around the data: whole days, cut days, one instant's neighbourhood, everything, nothing. */
function rangeOf(random: Random, facts: readonly Fact[]) {
  const at = facts.length === 0 ? instantOf('2024-01-01') : random.pick(facts).start;
  const day = Math.floor(at / DAY) * DAY;
  const [start, end] = random.pick([
    () => [day - random.int(0, 3) * DAY, day + random.int(1, 4) * DAY],
    () => [at - random.int(0, 3 * DAY), at + random.int(1, 3 * DAY)],
    () => [at, at + random.int(1, 5 * HOUR)],
    () => [day - 40 * DAY, day + 20 * DAY],
    () => [instantOf('2023-11-01'), instantOf('2025-01-01')],
    () => [instantOf('2024-01-01'), instantOf('2024-07-01')],
    () => [at, at + 1],
    () => [instantOf('2010-01-01'), instantOf('2010-02-01')],
  ])() as [number, number];
  return { start, end };
}

function question(
  random: Random,
  facts: readonly Fact[],
  zones: readonly string[],
  kinds: readonly string[],
) {
  const { start, end } = rangeOf(random, facts);
  const zone = random.pick(zones);
  const writtenIn = random.pick(['UTC', zone]);
  const asked: Question = {
    time_range: { start: isoWithOffset(writtenIn, start), end: isoWithOffset(writtenIn, end) },
    ...(zone === 'UTC' && random.chance(0.5) ? {} : { time_zone: zone }),
    filters: kinds.map((kind) => filterOf(random, facts, kind)),
  };
  return { asked, start, end, zone };
}

function someVariables(random: Random): { variables?: string[] } {
  if (random.chance(0.2)) return {};
  const chosen = random.some([...VARIABLES, 'user_feedback'], 1, 12);
  return { variables: chosen };
}

function orderAndPage(random: Random, order: string | undefined) {
  const direction = random.pick([{ direction: 'asc' as const }, { direction: 'desc' as const }]);
  return {
    ...(order === undefined ? {} : { order_by: { by: order, ...direction } }),
    ...random.pick([
      { limit: 1000, offset: 0 },
      { limit: 1000 },
      { limit: random.int(1, 20), offset: random.int(0, 30) },
      {},
    ]),
  };
}

/**
 * The n-th request. Kinds, orders and granularities are gone through in turn rather than drawn, so that a few hundred
 * requests meet each of them; everything else is drawn.
 */
export function requestOf(random: Random, facts: readonly Fact[], n: number): Request {
  const kinds =
    n % 3 === 0
      ? []
      : [
          FILTER_KINDS[Math.floor(n / 3) % FILTER_KINDS.length] as string,
          ...random.some(FILTER_KINDS, 0, 2),
        ].slice(0, random.int(1, 3));
  const order = random.chance(0.4) ? undefined : ORDERS[n % ORDERS.length];
  const scope = random.chance(0.3)
    ? { conversation_scope: random.pick(['matched', 'whole'] as const) }
    : {};
  switch (n % 8) {
    case 0: {
      const { asked } = question(random, facts, ZONES, kinds);
      return { kind: 'aggregates', body: { ...asked, ...someVariables(random), ...scope } };
    }
    case 1:
    case 2:
    case 3: {
      const { asked, zone } = question(random, facts, ZONES, kinds);
      const hourly = HOURLY_ZONES.includes(zone);
      const kind = GROUP_KINDS[Math.floor(n / 8 + n) % GROUP_KINDS.length] as string;
      const [other, ...additional] = groupBys(random, 1, random.pick([1, 1, 2, 4]), hourly);
      const first =
        kind === 'hour' && !hourly ? (other as GroupBy) : { ...groupByKind(random, kind) };
      const rest = additional.filter((part) => partKey(part) !== partKey(first));
      return {
        kind: 'aggregates',
        body: {
          ...asked,
          group_by: first,
          ...(rest.length > 0 || random.chance(0.2) ? { additional_group_bys: rest } : {}),
          ...someVariables(random),
          ...scope,
          ...orderAndPage(random, order),
        },
      };
    }
    case 4: {
      const { asked, zone } = question(random, facts, ZONES, kinds);
      const hourly = HOURLY_ZONES.includes(zone);
      const drawn = Array.from({ length: random.int(1, 4) }, () => groupBys(random, 1, 2, hourly));
      const groups = [
        ...new Map(drawn.map((parts) => [parts.map(partKey).join(), parts])).values(),
      ];
      const body = {
        ...asked,
        group_by_groups: groups,
        ...someVariables(random),
        ...scope,
        ...orderAndPage(random, order),
      };
      return { kind: 'multi', body };
    }
    case 5:
    case 6:
      return { kind: 'series', body: series(random, facts, kinds) };
    default: {
      const { asked } = question(random, facts, ZONES, kinds);
      const { order_by: _, ...page } = orderAndPage(random, undefined) as ListRequest & {
        order_by?: unknown;
      };
      return { kind: 'list', body: { ...asked, ...page } };
    }
  }
}

function groupByKind(random: Random, kind: string): GroupBy {
  const part = partOf(random, kind);
  return random.chance(0.3) ? { ...part, include_empty: random.chance(0.8) } : part;
}

/** With at most 20 groups this stays below the 10,000 that the API allows. */
const MAX_BUCKETS = 450;

function series(
  random: Random,
  facts: readonly Fact[],
  kinds: readonly string[],
): TimeSeriesRequest {
  const granularity = random.pick<Granularity>([
    'hour',
    'day',
    'day',
    'week',
    'month',
    'quarter',
    'year',
  ]);
  const zones = granularity === 'hour' ? HOURLY_ZONES : ZONES;
  const { asked, start, end, zone } = question(random, facts, zones, kinds);
  const coarse = end - start > 400 * HOUR && granularity === 'hour' ? 'day' : granularity;
  const buckets = bucketStarts(coarse, zone, { start, end }).length;
  const timeless = GROUP_KINDS.filter((kind) => !['hour', 'day', 'week', 'month'].includes(kind));
  const group = random.chance(0.6) ? { group_by: groupByKind(random, random.pick(timeless)) } : {};
  const limit = random.chance(0.4) ? { limit: random.int(1, 20) } : {};
  if (buckets > MAX_BUCKETS) throw new Error(`${buckets} buckets`);
  return { ...asked, granularity: coarse, ...group, ...limit, ...someVariables(random) };
}
