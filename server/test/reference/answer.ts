import { bucketStarts, type Granularity, instantOf, isoWithOffset } from './calendar.ts';
import { type GroupBy, groupsOf } from './dimensions.ts';
import { byBytes, type Fact, inOrder, type World } from './fact.ts';
import { type Filter, keeps } from './filters.ts';
import { orderValue, requested, type Value, type View, valuesIn, viewOf } from './metrics.ts';
import { type Period, periodOf } from './period.ts';

export type Question = {
  readonly time_range: { readonly start: string; readonly end: string };
  readonly time_zone?: string;
  readonly filters: readonly Filter[];
};

export type AggregatesRequest = Question & {
  readonly group_by?: GroupBy;
  readonly additional_group_bys?: readonly GroupBy[];
  readonly variables?: readonly string[];
  readonly order_by?: { readonly by: string; readonly direction?: 'asc' | 'desc' };
  readonly limit?: number;
  readonly offset?: number;
  readonly conversation_scope?: 'matched' | 'whole';
};

export type MultiRequest = Omit<AggregatesRequest, 'group_by' | 'additional_group_bys'> & {
  readonly group_by_groups: readonly (readonly GroupBy[])[];
};

export type TimeSeriesRequest = Question & {
  readonly granularity: Granularity;
  readonly variables?: readonly string[];
  readonly group_by?: GroupBy;
  readonly limit?: number;
};

export type ListRequest = Question & { readonly limit?: number; readonly offset?: number };

type Side = {
  readonly period: Period;
  /** What filters leave of the range. */
  readonly facts: readonly Fact[];
  /** Added to a start before it is put into a time group or bucket. */
  readonly shift: number;
};

function side(period: Period, filters: readonly Filter[], shift: number): Side {
  return {
    period,
    facts: period.facts.filter((fact) => keeps(fact, filters, period)),
    shift,
  };
}

/** The range asked for and the one of equal length before it. */
function sidesOf(world: World, { time_range, time_zone = 'UTC', filters }: Question) {
  const [start, end] = [instantOf(time_range.start), instantOf(time_range.end)];
  const length = end - start;
  return {
    current: side(periodOf(world, start, end, time_zone), filters, 0),
    previous: side(periodOf(world, start - length, start, time_zone), filters, length),
  };
}

/** Members of each group, keyed by the JSON of the group's names. */
function grouped({ facts, period, shift }: Side, parts: readonly GroupBy[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const names = parts.reduce<string[][]>(
      (rows, part) => {
        const own = groupsOf(fact, part, period.zone, fact.start + shift);
        return rows.flatMap((row) => own.map((name) => [...row, name]));
      },
      [[]],
    );
    for (const row of names) {
      const key = JSON.stringify(row);
      const members = groups.get(key);
      if (members) members.push(fact);
      else groups.set(key, [fact]);
    }
  }
  return groups;
}

type Row = {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly current: View;
  readonly previous: View;
};

function rowsOf(
  sides: { readonly current: Side; readonly previous: Side },
  parts: readonly GroupBy[],
  whole: boolean,
): Row[] {
  const before = grouped(sides.previous, parts);
  return [...grouped(sides.current, parts)].map(([key, facts]) => ({
    names: JSON.parse(key) as string[],
    kinds: parts.map(({ kind }) => kind),
    current: viewOf(facts, sides.current.period, whole),
    previous: viewOf(before.get(key) ?? [], sides.previous.period, whole),
  }));
}

/** Nulls last in both directions, then names ascending, so that the order is total. */
function ordered(rows: readonly Row[], order: AggregatesRequest['order_by']): Row[] {
  const { by: name = 'n_interactions', direction = 'desc' } = order ?? {};
  const sign = direction === 'desc' ? -1 : 1;
  return rows
    .map((row) => ({ row, value: orderValue(name, row.current, row.previous) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || byNames(a.row, b.row);
      }
      return sign * (a.value - b.value) || byNames(a.row, b.row);
    })
    .map(({ row }) => row);
}

function byNames(a: Row, b: Row): number {
  for (const [i, name] of a.names.entries()) {
    const difference = byBytes(name, b.names[i] ?? '');
    if (difference !== 0) return difference;
  }
  return a.names.length - b.names.length;
}

export type AnswerRow = Record<string, Value>;
export type Page = {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly data: readonly AnswerRow[];
};

function paged<T>(rows: readonly T[], { limit = 10, offset = 0 }: ListRequest | MultiRequest) {
  return { total: rows.length, offset, limit, data: rows.slice(offset, offset + limit) };
}

export function aggregates(world: World, request: AggregatesRequest): Page {
  const sides = sidesOf(world, request);
  const whole = request.conversation_scope === 'whole';
  const variables = requested(request.variables);
  if (request.group_by === undefined) {
    const view = ({ facts, period }: Side) => viewOf(facts, period, whole);
    const values = valuesIn(variables, view(sides.current), view(sides.previous));
    return paged([{ group_name: null, ...values }], request);
  }
  const parts = [request.group_by, ...(request.additional_group_bys ?? [])];
  const page = paged(ordered(rowsOf(sides, parts, whole), request.order_by), request);
  return {
    ...page,
    data: page.data.map(
      ({ names: [group_name = '', ...additional_groups], current, previous }) => ({
        group_name,
        additional_groups,
        ...valuesIn(variables, current, previous),
      }),
    ),
  };
}

export function multiAggregates(world: World, request: MultiRequest): Page {
  const sides = sidesOf(world, request);
  const variables = requested(request.variables);
  const rows = request.group_by_groups.flatMap((parts) =>
    rowsOf(sides, parts, request.conversation_scope === 'whole'),
  );
  const page = paged(ordered(rows, request.order_by), request);
  return {
    ...page,
    data: page.data.map((row) => ({
      kinds: row.kinds,
      group_name: row.names[0] ?? '',
      additional_groups: row.names.slice(1),
      ...valuesIn(variables, row.current, row.previous),
    })),
  };
}

export type Series = {
  readonly buckets: readonly string[];
  readonly datasets: Readonly<Record<string, readonly AnswerRow[]>>;
};

export function timeSeries(world: World, request: TimeSeriesRequest): Series {
  const sides = sidesOf(world, request);
  const { current, previous } = sides;
  const variables = requested(request.variables);
  const starts = bucketStarts(request.granularity, current.period.zone, current.period);
  const buckets = starts.map((at) => isoWithOffset(current.period.zone, at));
  const bucketOf = (at: number) => starts.findLastIndex((start) => start <= at);
  const dataset = (facts: readonly Fact[], before: readonly Fact[]) => {
    const now = facts.map((fact) => ({ fact, bucket: bucketOf(fact.start) }));
    const then = before.map((fact) => ({ fact, bucket: bucketOf(fact.start + previous.shift) }));
    const inBucket = (facts: typeof now, i: number, { period }: Side) =>
      viewOf(
        facts.filter(({ bucket }) => bucket === i).map(({ fact }) => fact),
        period,
        false,
      );
    return buckets.map((bucket, i) => ({
      bucket,
      ...valuesIn(variables, inBucket(now, i, current), inBucket(then, i, previous)),
    }));
  };
  if (request.group_by === undefined) {
    return { buckets, datasets: { total: dataset(current.facts, previous.facts) } };
  }
  const rows = ordered(rowsOf(sides, [request.group_by], false), undefined);
  return {
    buckets,
    datasets: Object.fromEntries(
      rows
        .slice(0, request.limit ?? 20)
        .map((row) => [row.names[0] ?? '', dataset(row.current.facts, row.previous.facts)]),
    ),
  };
}

/** What the list, the export and deletion choose: newest first, ties by id. */
export function list(world: World, request: ListRequest) {
  const { current } = sidesOf(world, request);
  const newestFirst = [...current.facts].sort((a, b) => b.start - a.start || -inOrder(b, a));
  return paged(newestFirst, request);
}
