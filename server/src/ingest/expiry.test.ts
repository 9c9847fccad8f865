import { expect, test } from 'vitest';
import { parseInstant, toIso } from '../lib/time.ts';
import { expiryCutoff } from './expiry.ts';

const now = parseInstant('2024-03-10T17:45:12.123456Z') ?? 0;
const iso = (cutoff: number | undefined) => cutoff !== undefined && toIso(cutoff);

test('the cutoff is the start of the UTC day that many days ago', () => {
  expect(iso(expiryCutoff({ expire_days: 30 }, now))).toBe('2024-02-09T00:00:00.000000Z');
  expect(iso(expiryCutoff({ expire_days: 1 }, now))).toBe('2024-03-09T00:00:00.000000Z');
});

test('without a number of days everything is kept', () => {
  expect(expiryCutoff({ expire_days: null }, now)).toBeUndefined();
  expect(expiryCutoff({}, now)).toBeUndefined();
});
