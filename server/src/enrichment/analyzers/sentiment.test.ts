import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const sentiment = (input: string) => analyzedExample({ input }).values.sentiment ?? null;

it('tells praise from anger from ordinary requests', () => {
  expect(sentiment('This is absolutely amazing, I love it!!')).toBe(2);
  expect(sentiment('Thanks, that was helpful')).toBeGreaterThan(0);
  expect(sentiment('What is the capital of France?')).toBe(0);
  expect(sentiment('That is wrong and I am disappointed')).toBeLessThan(0);
  expect(sentiment('This is the worst service ever, absolutely terrible 😡')).toBe(-2);
  expect(sentiment('Das ist furchtbar, ich bin so enttäuscht')).toBe(-2);
  expect(sentiment('Sono molto contento, ottimo servizio')).toBeGreaterThan(0);
});

it('is null only where nothing is said', () => {
  expect(sentiment(' \n')).toBeNull();
  expect(sentiment('7')).toBe(0);
});
