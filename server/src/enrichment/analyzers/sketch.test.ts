import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const sketch = (input: string) => analyzedExample({ input }).values.sketch ?? [];

it('hashes the distinct words that carry meaning, whatever their case and accents', () => {
  expect(sketch('Reset my password, please: PASSWORD reset')).toHaveLength(2);
  expect(sketch('Réservez un hôtel')).toEqual(sketch('reservez UN HOTEL'));
  expect(sketch('where is it')).toHaveLength(3);
  expect(sketch('')).toEqual([]);
});

it('holds at most 64 numbers of 64 bits', () => {
  const many = sketch(Array.from({ length: 200 }, (_, i) => `word${i}`).join(' '));
  expect(many).toHaveLength(64);
  for (const hash of many) expect(BigInt(hash)).toBeLessThan(1n << 64n);
});
