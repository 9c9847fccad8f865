import { calcPrice } from '@pydantic/genai-prices';
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

  test('is not found in what every object has', () => {
    for (const model of ['constructor', '__proto__', 'toString']) {
      expect(price(model, usage, AT, {})).toBeNull();
    }
  });

  test("is the project's own where it has one", () => {
    const overrides = { 'no-such-model': { input_per_million_usd: 1, output_per_million_usd: 2 } };
    expect(price('no-such-model', usage, AT, overrides)).toBe(2_000_000);
  });

  test('is that of the tables for requests of any size, tiers included', () => {
    const timestamp = new Date(AT / 1000);
    let tiered = 0;
    for (const model of ['gpt-4o', 'gpt-5.4', 'claude-sonnet-4-5', 'gemini-2.5-pro', 'sonar-pro']) {
      for (const inputTokens of [1, 199_999, 200_000, 200_001, 271_999, 272_000, 500_000]) {
        const tokens = { input_tokens: inputTokens, output_tokens: 700 };
        const found = calcPrice(tokens, model, { timestamp });
        const expected = found && Math.round(found.total_price * 1e9);
        expect(price(model, { inputTokens, outputTokens: 700 }, AT, {}), model).toBe(expected);
        if (typeof found?.model_price['input_mtok'] === 'object') tiered++;
      }
    }
    expect(tiered).toBeGreaterThan(0);
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
