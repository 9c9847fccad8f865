import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { bind, join, sql } from '../store/sql.ts';
import { bucketsOf, granularities, granularityNames, localSql } from './buckets.ts';
import { micros } from './test-world.ts';
import { countDays, isTimeZone, offsetAt, toLocal, toLocalIso, zonePart } from './zone.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const ZONES = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'America/Sao_Paulo'];

function labels(granularity: (typeof granularityNames)[number], zone: string, [a, b]: string[]) {
  const range = { start: micros(a ?? ''), end: micros(b ?? '') };
  const part = zonePart(zone, range.start, range.end);
  return bucketsOf(granularity, part, { ...range, atMost: 100 })?.map(({ label }) => label);
}

test('the hour that the clock repeats is two buckets, the one it skips is none', () => {
  expect(labels('hour', 'Europe/Berlin', ['2024-10-27T00:00:00Z', '2024-10-27T02:00:00Z'])).toEqual(
    ['2024-10-27T02:00:00+02:00', '2024-10-27T02:00:00+01:00'],
  );
  expect(labels('hour', 'Europe/Berlin', ['2024-03-31T00:00:00Z', '2024-03-31T02:00:00Z'])).toEqual(
    ['2024-03-31T01:00:00+01:00', '2024-03-31T03:00:00+02:00'],
  );
});

test('a day that begins without its midnight is labelled by its first moment', () => {
  expect(
    labels('day', 'America/Sao_Paulo', ['2018-11-03T12:00:00Z', '2018-11-05T12:00:00Z']),
  ).toEqual([
    '2018-11-03T09:00:00-03:00',
    '2018-11-04T01:00:00-02:00',
    '2018-11-05T00:00:00-02:00',
  ]);
});

test('weeks begin on Monday, quarters and years on their first day, cut off at the range', () => {
  const range = ['2023-12-30T10:00:00.5Z', '2024-01-09T00:00:00Z'];
  expect(labels('week', 'UTC', range)).toEqual([
    '2023-12-30T10:00:00.500000+00:00',
    '2024-01-01T00:00:00+00:00',
    '2024-01-08T00:00:00+00:00',
  ]);
  expect(labels('quarter', 'UTC', range)).toEqual([
    '2023-12-30T10:00:00.500000+00:00',
    '2024-01-01T00:00:00+00:00',
  ]);
  expect(labels('year', 'UTC', range)).toEqual(labels('quarter', 'UTC', range));
});

test('the engine names every bucket as the server does, on both sides of clock changes', async () => {
  const [start, end] = [micros('2018-01-01'), micros('2018-12-31')];
  const instants = Array.from(
    { length: 400 },
    (_, i) => start + Math.floor((i * (end - start)) / 400),
  );
  for (const zone of ZONES) {
    const part = zonePart(zone, start, end);
    const at = sql`at`;
    const { local, offset } = localSql(part, at);
    const names = granularityNames.map((name) => granularities[name].name(local, offset));
    const list = bind('Array(Int64)', instants);
    const rows = await opened.store.query(
      sql`SELECT [${join(names)}] AS names FROM (SELECT arrayJoin(${list}) AS at) ORDER BY at`,
    );
    const expected = instants.map((instant) =>
      granularityNames.map((name) =>
        granularities[name].nameOf(toLocal(part, instant), offsetAt(part, instant)),
      ),
    );
    expect(rows.map((row) => row['names'])).toEqual(expected);
  }
});

test('offsets are those of the calendar of the platform', () => {
  for (const zone of ZONES) {
    const part = zonePart(zone, micros('2017-06-01'), micros('2019-06-01'));
    for (let at = micros('2017-06-01'); at < micros('2019-06-01'); at += 7_777_777_777_777) {
      const text = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(at / 1000);
      expect(toLocalIso(part, Math.floor(at / 1e6) * 1e6).slice(0, 19)).toBe(
        text.replace(' ', 'T'),
      );
    }
  }
});

test('offsets do not depend on the range that they are asked for with', () => {
  for (const zone of ZONES) {
    const long = zonePart(zone, micros('1960-05-05'), micros('2030-02-02'));
    for (let year = 1961; year < 2029; year += 4) {
      const [from, to] = [micros(`${year}-03-03`), micros(`${year + 1}-12-31T23:59:59Z`)];
      const short = zonePart(zone, from, to);
      expect(short.segments[0]?.start).toBe(from);
      for (const { start, offset } of short.segments) expect(offsetAt(long, start)).toBe(offset);
      const within = long.segments.filter(({ start }) => start > from && start <= to);
      expect(short.segments.slice(1)).toEqual(within);
    }
  }
});

test('calendar days that a range meets are counted, also where it cuts them', () => {
  const berlin = zonePart('Europe/Berlin', micros('2024-01-01'), micros('2024-12-31'));
  const days = (a: string, b: string) => countDays(berlin, micros(a), micros(b));
  expect(days('2024-03-30T23:00:00Z', '2024-03-31T22:00:00Z')).toBe(1);
  expect(days('2024-03-30T22:59:59Z', '2024-03-31T22:00:01Z')).toBe(3);
  expect(days('2024-03-30T22:00:00Z', '2024-03-30T22:00:00Z')).toBe(0);
});

test('a time zone is an IANA name', () => {
  expect(['UTC', 'Europe/Berlin', 'Asia/Kolkata'].every(isTimeZone)).toBe(true);
  expect(['', 'Mars/Olympus', '+02:00', '../etc'].some(isTimeZone)).toBe(false);
});
