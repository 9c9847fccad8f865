import { calcPrice, type TieredPrices } from '@pydantic/genai-prices';
import type { Micros } from '../lib/time.ts';

/** A project's own price of a model. */
export type PriceOverride = {
  readonly input_per_million_usd: number;
  readonly output_per_million_usd: number;
};

export type PriceOverrides = Readonly<Record<string, PriceOverride>>;

export type TokenUsage = { readonly inputTokens: number; readonly outputTokens: number };

const NANODOLLARS = 1e9;
const CACHE_LIMIT = 1000;

/**
 * Prices of model calls, from the tables bundled with genai-prices (nothing is fetched).
 * Returns integer nanodollars, or null for a model that neither the project nor the tables know.
 */
export function createPricer(): (
  model: string,
  usage: TokenUsage,
  at: Micros,
  overrides: PriceOverrides,
) => number | null {
  const cache = new Map<string, BasePrice | 'unknown' | 'irregular'>();

  return (model, usage, at, overrides) => {
    const own = Object.hasOwn(overrides, model) ? overrides[model] : undefined;
    if (own) return nanodollars(own, usage);
    const key = `${Math.floor(at / 3_600_000_000)} ${model}`;
    let price = cache.get(key);
    if (price === undefined) {
      price = basePrice(model, at);
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(key, price);
    }
    if (price === 'unknown') return null;
    if (price !== 'irregular' && usage.inputTokens <= price.upToInputTokens) {
      return nanodollars(price, usage);
    }
    const result = lookUp(model, usage, at);
    return result ? Math.round(result.total_price * NANODOLLARS) : null;
  };
}

/** Dollars per million tokens are thousands of nanodollars per token. */
function nanodollars(price: PriceOverride, { inputTokens, outputTokens }: TokenUsage): number {
  return Math.round(
    (inputTokens * price.input_per_million_usd + outputTokens * price.output_per_million_usd) *
      1000,
  );
}

/** What holds for requests of up to so many input tokens; larger ones may be in a dearer tier. */
type BasePrice = PriceOverride & { readonly upToInputTokens: number };

/** Looking a model up costs 50 µs, so what small requests cost is kept for the hour. */
function basePrice(model: string, at: Micros): BasePrice | 'unknown' | 'irregular' {
  const result = lookUp(model, { inputTokens: 1, outputTokens: 1 }, at);
  if (!result) return 'unknown';
  const { input_mtok, output_mtok, requests_kcount } = result.model_price;
  if (requests_kcount !== undefined) return 'irregular';
  const [input, output] = [baseOf(input_mtok), baseOf(output_mtok)];
  return {
    input_per_million_usd: input.price,
    output_per_million_usd: output.price,
    upToInputTokens: Math.min(input.upTo, output.upTo),
  };
}

/** A tier holds where the input has more tokens than its start. */
function baseOf(price: number | TieredPrices | undefined): { price: number; upTo: number } {
  if (typeof price !== 'object') return { price: price ?? 0, upTo: Number.POSITIVE_INFINITY };
  return { price: price.base, upTo: Math.min(...price.tiers.map(({ start }) => start)) };
}

/** `provider/model`, as gateways write it, is looked up under its provider, then by the model alone. */
function lookUp(model: string, { inputTokens, outputTokens }: TokenUsage, at: Micros) {
  const usage = { input_tokens: inputTokens, output_tokens: outputTokens };
  const timestamp = new Date(at / 1000);
  const plain = calcPrice(usage, model, { timestamp });
  const slash = model.indexOf('/');
  if (plain || slash < 0) return plain;
  const rest = model.slice(slash + 1);
  return (
    calcPrice(usage, rest, { timestamp, providerId: model.slice(0, slash) }) ??
    calcPrice(usage, rest, { timestamp })
  );
}

/**
 * Tokens of a text where the client did not count them: 4 characters of ASCII or 1.5 of anything else make one,
 * the usual rule of thumb for byte-pair encodings. Marked as an estimate wherever it is shown.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 128) ascii++;
  return Math.ceil(ascii / 4 + (text.length - ascii) / 1.5);
}
