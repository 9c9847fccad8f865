import { expect, test } from 'vitest';
import { parseInstant, toIso } from '../lib/time.ts';
import { expiryCutoff } from './expiry.ts';

const now = parseInstant('2024-03-10T17:45:12.123456Z') ?? 0;
const iso = (cutoff: number | undefined) => cutoff !== undefined && toIso(cutoff);

test('the cutoff is the start of the UTC day that many days ago', () => {
  expect(iso(expiryCutoff({}, 30, now))).toBe('2024-02-09T00:00:00.000000Z');
  expect(iso(expiryCutoff({}, 1, now))).toBe('2024-03-09T00:00:00.000000Z');
});

test('what a project says goes before the default, and null keeps everything', () => {
  expect(iso(expiryCutoff({ expire_days: 2 }, 30, now))).toBe('2024-03-08T00:00:00.000000Z');
  expect(expiryCutoff({ expire_days: null }, 30, now)).toBeUndefined();
  expect(expiryCutoff({}, undefined, now)).toBeUndefined();
});
