import { expect, test } from 'vitest';
import { SeenIds } from './seen-ids.ts';

test('an id is new once, also among many and after being kept', () => {
  const seen = new SeenIds();
  const kept = Array.from({ length: 20_000 }, (_, n) => seen.add(`id-${n}`));
  expect(kept.every((bytes) => bytes?.length === 8)).toBe(true);
  expect(seen.size).toBe(20_000);
  expect(Array.from({ length: 20_000 }, (_, n) => seen.add(`id-${n}`)).filter(Boolean)).toEqual([]);
  const later = new SeenIds();
  for (const bytes of kept) later.addBytes(bytes!);
  expect(later.add('id-77')).toBeUndefined();
  expect(later.add('id-20000')).toBeDefined();
});
