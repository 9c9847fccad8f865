import { expect, test } from 'vitest';
import {
  bucketStarts,
  daysOf,
  instantOf,
  isoWithOffset,
  localDay,
  periodName,
} from './calendar.ts';

const range = (start: string, end: string) => ({ start: instantOf(start), end: instantOf(end) });
const buckets = (
  granularity: Parameters<typeof bucketStarts>[0],
  zone: string,
  start: string,
  end: string,
) => bucketStarts(granularity, zone, range(start, end)).map((at) => isoWithOffset(zone, at));

test('instants are read in every form and cut to microseconds', () => {
  const expected = 1_711_846_800_123_456;
  for (const text of [
    '2024-03-31T01:00:00.123456Z',
    '2024-03-31T01:00:00.123456999',
    '2024-03-31T03:00:00.123456+02:00',
    '2024-03-31 06:30:00.1234569+05:30',
  ]) {
    expect(instantOf(text)).toBe(expected);
  }
  expect(() => instantOf('yesterday')).toThrow('not an instant');
});

test('days follow the clock of the zone through both changes of the clock', () => {
  const zone = 'Europe/Berlin';
  expect(buckets('day', zone, '2024-03-30T12:00:00Z', '2024-04-01T00:00:00Z')).toEqual([
    '2024-03-30T13:00:00+01:00',
    '2024-03-31T00:00:00+01:00',
    '2024-04-01T00:00:00+02:00',
  ]);
  expect(buckets('hour', zone, '2024-10-26T23:30:00Z', '2024-10-27T02:00:00Z')).toEqual([
    '2024-10-27T01:30:00+02:00',
    '2024-10-27T02:00:00+02:00',
    '2024-10-27T02:00:00+01:00',
  ]);
  expect(daysOf(zone, range('2024-03-31T22:30:00Z', '2024-03-31T22:30:00.000001Z'))).toEqual([
    localDay('UTC', instantOf('2024-04-01')),
  ]);
});

test('weeks start on Monday, quarters and years on their first day', () => {
  const at = instantOf('2024-05-05T23:30:00Z');
  expect(periodName('week', 'UTC', at)).toBe('2024-04-29');
  expect(periodName('week', 'Asia/Kolkata', at)).toBe('2024-05-06');
  expect(periodName('month', 'UTC', at)).toBe('2024-05-01');
  expect(periodName('hour', 'Asia/Kolkata', at)).toBe('2024-05-06T05:00:00+05:30');
  expect(buckets('quarter', 'UTC', '2024-02-01T00:00:00Z', '2024-07-01T00:00:00.000001Z')).toEqual([
    '2024-02-01T00:00:00+00:00',
    '2024-04-01T00:00:00+00:00',
    '2024-07-01T00:00:00+00:00',
  ]);
  expect(
    buckets('year', 'America/New_York', '2023-12-31T00:00:00Z', '2024-01-01T05:00:01Z'),
  ).toEqual(['2023-12-30T19:00:00-05:00', '2024-01-01T00:00:00-05:00']);
});

test('days before 1970 belong to their own week and hour', () => {
  expect(periodName('week', 'UTC', instantOf('1969-12-31T23:30:00Z'))).toBe('1969-12-29');
  expect(periodName('hour', 'UTC', instantOf('1969-12-31T23:30:00Z'))).toBe(
    '1969-12-31T23:00:00+00:00',
  );
});
