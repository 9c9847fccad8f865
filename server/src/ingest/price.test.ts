import { describe, expect, test } from 'vitest';
import { createPricer, estimateTokens } from './price.ts';

const AT = Date.UTC(2026, 0, 15) * 1000;
const usage = { inputTokens: 1000, outputTokens: 500 };

describe('the price of a model call', () => {
  const price = createPricer();

  test('is in integer nanodollars', () => {
    // 1000 × $2.50 / 10^6 + 500 × $10 / 10^6 = $0.0075
    expect(price('gpt-4o', usage, AT, {})).toBe(7_500_000);
  });

  test('is null for a model that nobody knows', () => {
    expect(price('no-such-model', usage, AT, {})).toBeNull();
  });

  test("is the project's own where it has one", () => {
    const overrides = { 'no-such-model': { input_per_million_usd: 1, output_per_million_usd: 2 } };
    expect(price('no-such-model', usage, AT, overrides)).toBe(2_000_000);
  });

  test("is found under a gateway's name of the model", () => {
    expect(price('openai/gpt-4o', usage, AT, {})).toBe(7_500_000);
    expect(price('my-gateway/gpt-4o', usage, AT, {})).toBe(7_500_000);
  });
});

test('tokens are estimated at 4 ASCII characters or 1.5 others each', () => {
  expect(estimateTokens('')).toBe(0);
  expect(estimateTokens('a'.repeat(400))).toBe(100);
  expect(estimateTokens('日本語')).toBe(2);
});
