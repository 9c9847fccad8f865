import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';

/** From `start` on, local time is ahead of UTC by `offset`; holds until the next segment. */
export type ZoneSegment = { readonly start: Micros; readonly offset: Micros };

export type ZonePart = { readonly zone: string; readonly segments: readonly ZoneSegment[] };

const MICROS_PER_MINUTE = 60_000_000;
const PROBE = 7 * MICROS_PER_DAY;

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

function offsetReader(zone: string): (at: Micros) => Micros {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const ms = Math.floor(at / 1_000_000) * 1000;
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(ms)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return (Date.UTC(year, month - 1, day, hour, minute, second) - ms) * 1000;
  };
}

type KnownZone = {
  readonly offsetAt: (at: Micros) => Micros;
  /** By year of UTC. */
  readonly years: Map<number, readonly ZoneSegment[]>;
};

/** Reading a year of a zone takes a millisecond of the thread that answers everybody, so it is done once. */
const knownZones = new Map<string, KnownZone>();
/** Names of zones kept at a time, each with at most some four hundred years. */
const MOST_ZONES = 100;

function knownZone(zone: string): KnownZone {
  const found = knownZones.get(zone);
  if (found) return found;
  if (knownZones.size >= MOST_ZONES) knownZones.clear();
  const made = { offsetAt: offsetReader(zone), years: new Map() };
  knownZones.set(zone, made);
  return made;
}

const yearOf = (at: Micros) => new Date(Math.floor(at / 1000)).getUTCFullYear();
const startOf = (year: number): Micros => Date.UTC(year, 0, 1) * 1000;

function segmentsOfYear({ offsetAt, years }: KnownZone, year: number): readonly ZoneSegment[] {
  const found = years.get(year);
  if (found) return found;
  const end = startOf(year + 1);
  const segments = [{ start: startOf(year), offset: offsetAt(startOf(year)) }];
  for (let before = startOf(year); before < end; before += PROBE) {
    const probe = Math.min(before + PROBE, end);
    const offset = offsetAt(probe);
    if (offset === segments.at(-1)?.offset) continue;
    segments.push({ start: firstMinuteWith(offsetAt, offset, before, probe), offset });
  }
  years.set(year, segments);
  return segments;
}

/**
 * The offsets of a zone from `from` to `to`, as pieces. Both the SQL and the labels use these, so that engine and
 * server never disagree on a zone. A zone that changes twice within a week and back is not seen.
 */
export function zonePart(zone: string, from: Micros, to: Micros): ZonePart {
  if (zone === 'UTC') return { zone, segments: [{ start: from, offset: 0 }] };
  const segments: ZoneSegment[] = [];
  const known = knownZone(zone);
  const last = yearOf(to);
  for (let year = yearOf(from); year <= last; year++) {
    for (const { start, offset } of segmentsOfYear(known, year)) {
      if (start > to) break;
      if (start <= from) segments.length = 0;
      if (offset !== segments.at(-1)?.offset)
        segments.push({ start: Math.max(start, from), offset });
    }
  }
  return { zone, segments };
}

/** Zones change on whole minutes (seconds before 1972 are not asked for). */
function firstMinuteWith(
  offsetAt: (at: Micros) => Micros,
  offset: Micros,
  before: Micros,
  after: Micros,
): Micros {
  let low = Math.floor(before / MICROS_PER_MINUTE);
  let high = Math.ceil(after / MICROS_PER_MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MICROS_PER_MINUTE) === offset) high = middle;
    else low = middle;
  }
  return high * MICROS_PER_MINUTE;
}

export function offsetAt({ segments }: ZonePart, at: Micros): Micros {
  return (segments.findLast(({ start }) => start <= at) ?? segments[0])?.offset ?? 0;
}

export function toLocal(part: ZonePart, at: Micros): Micros {
  return at + offsetAt(part, at);
}

/** The first instant from `from` on whose local time is at least `local`. */
export function fromLocal(part: ZonePart, local: Micros, from: Micros): Micros {
  for (const [i, { start, offset }] of part.segments.entries()) {
    const end = part.segments[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const at = Math.max(local - offset, start, from);
    if (at < end) return at;
  }
  return from;
}

/** Calendar days of the zone that meet [start, end), empty ones included. */
export function countDays(part: ZonePart, start: Micros, end: Micros): number {
  if (end <= start) return 0;
  const day = (at: Micros) => Math.floor(toLocal(part, at) / MICROS_PER_DAY);
  return day(end - 1) - day(start) + 1;
}

/** `2024-05-30T00:00:00+02:00`, with six digits of a second only where there is a fraction. */
export function toLocalIso(part: ZonePart, at: Micros): string {
  const local = toLocal(part, at);
  const seconds = Math.floor(local / 1_000_000);
  const fraction = local - seconds * 1_000_000;
  const digits = fraction === 0 ? '' : `.${String(fraction).padStart(6, '0')}`;
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return `${text}${digits}${offsetText(offsetAt(part, at))}`;
}

export function offsetText(offset: Micros): string {
  const minutes = Math.round(Math.abs(offset) / MICROS_PER_MINUTE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
