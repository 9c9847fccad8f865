import { SECOND } from './calendar.ts';
import { type Part, valuesOf } from './dimensions.ts';
import { ratio } from './exact.ts';
import type { Fact } from './fact.ts';
import type { Period } from './period.ts';

export type Filter = Part & {
  readonly values?: readonly (string | boolean)[];
  readonly search?: string;
  readonly allow_nulls?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly is_exclude?: boolean;
};

const searched: Readonly<Record<string, (fact: Fact) => readonly string[]>> = {
  user_query: ({ userQuery }) => [userQuery],
  warning_message: ({ warning }) => [warning],
  negative_intent_message: ({ negativeIntent }) => [negativeIntent],
  text: ({ input, output }) => [input, output],
};

/** The number a min/max filter looks at, as an exact fraction of the wire's unit; null never matches. */
const measured: Readonly<
  Record<string, (fact: Fact, period: Period) => readonly [bigint, bigint] | null>
> = {
  cost: ({ cost }) => (cost === null ? null : [BigInt(cost), 1000n]),
  latency: ({ start, end }) => [BigInt(end - start), BigInt(SECOND)],
  conversation_length: ({ conversationId }, period) => [
    BigInt(period.conversations.get(conversationId)?.length ?? 0),
    1n,
  ],
};

function lowerCase(text: string): string {
  return [...text].map((character) => character.toLowerCase()).join('');
}

function alone(fact: Fact, filter: Filter, period: Period): boolean {
  const measure = measured[filter.kind];
  if (measure) {
    const value = measure(fact, period);
    if (value === null) return false;
    return (
      (filter.min === undefined || compare(value, filter.min) >= 0) &&
      (filter.max === undefined || compare(value, filter.max) <= 0)
    );
  }
  const texts = searched[filter.kind]?.(fact);
  if (texts && filter.values === undefined) {
    const present = texts.filter((text) => text !== '');
    if (present.length === 0) return filter.allow_nulls === true;
    const wanted = lowerCase(filter.search ?? '');
    return present.some((text) => lowerCase(text).includes(wanted));
  }
  const wanted = new Set((filter.values ?? []).map(String));
  return valuesOf(fact, filter).some((value) => wanted.has(value));
}

function compare([n, d]: readonly [bigint, bigint], limit: number): number {
  const decimal = /^(-?\d+)(?:\.(\d+))?$/.exec(String(limit));
  if (!decimal) throw new Error(`limits of test requests are plain decimals, not ${limit}`);
  const [, whole = '0', fraction = ''] = decimal;
  const bound = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  const difference = n * bound.d - bound.n * d;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Whether all filters keep the interaction. */
export function keeps(fact: Fact, filters: readonly Filter[], period: Period): boolean {
  return filters.every((filter) => alone(fact, filter, period) !== (filter.is_exclude === true));
}
