/** Microseconds since 1970 UTC. */
export type Instant = number;

export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Reads the ISO 8601 forms that the tests send and the server answers; below microseconds is cut off. */
export function instantOf(text: string): Instant {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?)?$/.exec(
    text,
  );
  if (!match) throw new Error(`not an instant: ${text}`);
  const [, date, time = '00:00:00', fraction = '', offset = 'Z'] = match;
  const seconds = Date.parse(`${date}T${time}${offset}`) / 1000;
  return seconds * SECOND + Number(fraction.padEnd(6, '0').slice(0, 6));
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far local time in the zone is ahead of UTC; zones change their offset on quarters of an hour only. */
export function offsetAt(zone: string, at: Instant): number {
  const quarter = Math.floor(at / (15 * MINUTE));
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const ms = quarter * 15 * 60_000;
  const parts = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
  const offset = (local - ms) * 1000;
  offsets.set(key, offset);
  return offset;
}

/** Days since 1970-01-01 of the local date. */
export function localDay(zone: string, at: Instant): number {
  return Math.floor((at + offsetAt(zone, at)) / DAY);
}

/** The first instant whose local date is at least this day. */
export function startOfDay(zone: string, day: number): Instant {
  const quarter = 15 * MINUTE;
  let at = day * DAY - 16 * HOUR;
  while (localDay(zone, at) < day) at += quarter;
  return at;
}

export type Granularity = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** First local day of the period that holds the day. 1970-01-01 was a Thursday. */
function firstDay(granularity: Granularity, day: number): number {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const of = (y: number, m: number) => Date.UTC(y, m, 1) / 86_400_000;
  switch (granularity) {
    case 'hour':
    case 'day':
      return day;
    case 'week':
      return day - ((day + 3) % 7);
    case 'month':
      return of(year, month);
    case 'quarter':
      return of(year, month - (month % 3));
    case 'year':
      return of(year, 0);
  }
}

/** The first local day of the next period. */
function nextFirstDay(granularity: Granularity, first: number): number {
  const length = { hour: 1, day: 1, week: 7, month: 31, quarter: 92, year: 366 }[granularity];
  return firstDay(granularity, first + length);
}

function dateText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** `2024-05-30T10:00:00+02:00`, with a fraction only where there is one. */
export function isoWithOffset(zone: string, at: Instant): string {
  const offset = offsetAt(zone, at);
  const local = at + offset;
  const seconds = Math.floor(local / SECOND);
  const fraction = local - seconds * SECOND;
  const minutes = Math.abs(offset) / MINUTE;
  const two = (n: number) => String(n).padStart(2, '0');
  return [
    new Date(seconds * 1000).toISOString().slice(0, 19),
    fraction === 0 ? '' : `.${String(fraction).padStart(6, '0')}`,
    `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  ].join('');
}

/** The name of the group of a time kind: a local date, for hours the start of the local hour. */
export function periodName(granularity: Granularity, zone: string, at: Instant): string {
  if (granularity !== 'hour') return dateText(firstDay(granularity, localDay(zone, at)));
  const local = at + offsetAt(zone, at);
  return isoWithOffset(zone, at - (((local % HOUR) + HOUR) % HOUR));
}

/** Starts of the buckets that meet [start, end), the first one clipped to the range. */
export function bucketStarts(
  granularity: Granularity,
  zone: string,
  range: { readonly start: Instant; readonly end: Instant },
): Instant[] {
  const starts: Instant[] = [];
  for (let at = range.start; at < range.end; at = nextStart(granularity, zone, at)) starts.push(at);
  return starts;
}

function nextStart(granularity: Granularity, zone: string, at: Instant): Instant {
  if (granularity !== 'hour') {
    const first = firstDay(granularity, localDay(zone, at));
    return startOfDay(zone, nextFirstDay(granularity, first));
  }
  const local = at + offsetAt(zone, at);
  return at + HOUR - (((local % HOUR) + HOUR) % HOUR);
}

/** Local days that meet [start, end). */
export function daysOf(zone: string, range: { readonly start: Instant; readonly end: Instant }) {
  if (range.end <= range.start) return [];
  const [first, last] = [localDay(zone, range.start), localDay(zone, range.end - 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
