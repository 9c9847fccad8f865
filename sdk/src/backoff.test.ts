import { expect, test } from 'vitest';
import { backoffMs, retryAfterMs } from './backoff.ts';

test('Retry-After is read as seconds or as a date, and nonsense is ignored', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(retryAfterMs('2', now)).toBe(2000);
  expect(retryAfterMs('Thu, 01 Jan 2026 00:00:03 GMT', now)).toBe(3000);
  expect(retryAfterMs('Thu, 01 Jan 2020 00:00:03 GMT', now)).toBe(0);
  expect(retryAfterMs('soon', now)).toBeUndefined();
  expect(retryAfterMs('-1', now)).toBeUndefined();
  expect(retryAfterMs('', now)).toBeUndefined();
  expect(retryAfterMs(null, now)).toBeUndefined();
});

test('pauses double up to their limit, and are never shorter than the server asked', () => {
  const options = { baseMs: 100, maxMs: 1000, random: () => 1 };
  expect([0, 1, 2, 3, 4, 9].map((n) => backoffMs(n, options))).toEqual([
    100, 200, 400, 800, 1000, 1000,
  ]);
  expect(backoffMs(0, { ...options, random: () => 0, retryAfterMs: 5000 })).toBe(5000);
});
