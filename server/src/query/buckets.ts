import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';
import { bind, raw, type Sql, sql } from '../store/sql.ts';
import { fromLocal, offsetAt, offsetText, toLocal, toLocalIso, type ZonePart } from './zone.ts';

const MICROS_PER_HOUR = 3_600_000_000;

type BucketRule = {
  readonly doc: string;
  /** The local time at which the bucket after the one of `local` begins. */
  readonly next: (local: Micros) => Micros;
  /** The bucket's name in the engine, from local microseconds and the zone's offset in them. */
  readonly name: (local: Sql, offset: Sql) => Sql;
  /** The same name computed here. */
  readonly nameOf: (local: Micros, offset: Micros) => string;
};

/** The first local midnight after `local` on which a period of `months` months begins. */
function nextMonths(local: Micros, months: number): Micros {
  const date = new Date(Math.floor(local / 1000));
  const month = Math.floor(date.getUTCMonth() / months) * months + months;
  return Date.UTC(date.getUTCFullYear(), month, 1) * 1000;
}

function dateText(local: Micros): string {
  return new Date(Math.floor(local / 1000)).toISOString().slice(0, 10);
}

const startOfDay = (local: Micros) => Math.floor(local / MICROS_PER_DAY) * MICROS_PER_DAY;

/** 1970-01-01 was a Thursday. */
const startOfWeek = (local: Micros) =>
  startOfDay(local) - ((Math.floor(local / MICROS_PER_DAY) + 3) % 7) * MICROS_PER_DAY;

const startOfMonths = (months: number) => (local: Micros) => {
  const date = new Date(Math.floor(local / 1000));
  const month = Math.floor(date.getUTCMonth() / months) * months;
  return Date.UTC(date.getUTCFullYear(), month, 1) * 1000;
};

const localDate = (local: Sql) => sql`toDate32(fromUnixTimestamp64Micro(${local}, 'UTC'))`;

/** Local microseconds as hour, `+02:00` of a constant or a column. */
function offsetSql(offset: Sql): Sql {
  const two = (n: Sql) => sql`leftPad(toString(${n}), 2, '0')`;
  return sql`concat(if(${offset} < 0, '-', '+'), ${two(sql`intDiv(abs(${offset}), ${raw(String(MICROS_PER_HOUR))})`)}, ':', ${two(sql`intDiv(abs(${offset}) % ${raw(String(MICROS_PER_HOUR))}, 60000000)`)})`;
}

const dated = (
  doc: string,
  next: (local: Micros) => Micros,
  start: (local: Micros) => Micros,
  engineFunction: string,
): BucketRule => ({
  doc,
  next,
  name: (local) => sql`toString(${raw(engineFunction)}(${localDate(local)}))`,
  nameOf: (local) => dateText(start(local)),
});

/** Time groups and buckets, all on the local clock of the request's zone. */
export const granularities = {
  hour: {
    doc: 'hours of the local clock, as `2024-05-30T10:00:00+02:00`',
    next: (local) => (Math.floor(local / MICROS_PER_HOUR) + 1) * MICROS_PER_HOUR,
    name: (local, offset) =>
      sql`concat(formatDateTime(fromUnixTimestamp64Micro(${local}, 'UTC'), '%Y-%m-%dT%H:00:00', 'UTC'), ${offsetSql(offset)})`,
    nameOf: (local, offset) =>
      `${new Date(Math.floor(local / 1000)).toISOString().slice(0, 13)}:00:00${offsetText(offset)}`,
  },
  day: dated(
    'calendar days, as `2024-05-30`',
    (local) => startOfDay(local) + MICROS_PER_DAY,
    startOfDay,
    'toDate32',
  ),
  week: dated(
    'weeks from Monday, as the date of the Monday',
    (local) => startOfWeek(local) + 7 * MICROS_PER_DAY,
    startOfWeek,
    'toMonday',
  ),
  month: dated(
    'months, as the date of the first day',
    (local) => nextMonths(local, 1),
    startOfMonths(1),
    'toStartOfMonth',
  ),
  quarter: dated(
    'quarters, as the date of the first day',
    (local) => nextMonths(local, 3),
    startOfMonths(3),
    'toStartOfQuarter',
  ),
  year: dated(
    'years, as the date of the first day',
    (local) => nextMonths(local, 12),
    startOfMonths(12),
    'toStartOfYear',
  ),
} as const satisfies Record<string, BucketRule>;

export type Granularity = keyof typeof granularities;

export const granularityNames = Object.keys(granularities) as [Granularity, ...Granularity[]];

/** A bucket of a time series: its name in the engine and its label, the start with offset, clipped to the range. */
export type Bucket = { readonly name: string; readonly label: string };

/** All buckets that meet [start, end), or undefined if there are more than `atMost`. */
export function bucketsOf(
  granularity: Granularity,
  zone: ZonePart,
  range: { readonly start: Micros; readonly end: Micros; readonly atMost: number },
): Bucket[] | undefined {
  const { next, nameOf }: BucketRule = granularities[granularity];
  const buckets: Bucket[] = [];
  for (let at = range.start; at < range.end; ) {
    if (buckets.length === range.atMost) return undefined;
    const local = toLocal(zone, at);
    buckets.push({ name: nameOf(local, offsetAt(zone, at)), label: toLocalIso(zone, at) });
    at = nextStart(zone, granularity, at, next(local));
  }
  return buckets;
}

/** An hour that the clock repeats is a bucket of its own; a day with 25 hours is one. */
function nextStart(zone: ZonePart, granularity: Granularity, at: Micros, local: Micros): Micros {
  const next = fromLocal(zone, local, at + 1);
  if (granularity !== 'hour') return next;
  const change = zone.segments.find(({ start }) => start > at)?.start ?? next;
  return Math.min(change, next);
}

/** Local microseconds and the zone's offset at an instant given in microseconds. */
export function localSql(zone: ZonePart, at: Sql): { local: Sql; offset: Sql } {
  const offset = offsetAtSql(zone, at);
  return { local: sql`(${at} + ${offset})`, offset };
}

function offsetAtSql({ segments }: ZonePart, at: Sql): Sql {
  const [first, ...rest] = segments;
  const constant = sql`toInt64(${bind('Int64', first?.offset ?? 0)})`;
  if (rest.length === 0) return constant;
  const starts = bind(
    'Array(Int64)',
    segments.map(({ start }) => start),
  );
  const offsets = bind(
    'Array(Int64)',
    segments.map(({ offset }) => offset),
  );
  return sql`transform(roundDown(${at}, ${starts}), ${starts}, ${offsets}, toInt64(0))`;
}
