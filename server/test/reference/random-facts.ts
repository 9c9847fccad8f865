import { DAY, HOUR, instantOf, isoWithOffset, SECOND } from './calendar.ts';
import type { Fact, SignalType } from './fact.ts';
import { fact } from './fact-of-test.ts';
import type { Random } from './random.ts';

const SIGNALS: readonly SignalType[] = [
  'positive_implicit',
  'negative_implicit',
  'positive_explicit',
  'negative_explicit',
];

/** Facts as no server has told them, for tests of the reference itself. */
export function randomFacts(random: Random, count: number): Fact[] {
  const base = instantOf('2024-03-31');
  return Array.from({ length: count }, (_, i) => {
    const start = base + random.int(-6 * 24, 6 * 24) * HOUR + random.int(0, 59) * SECOND;
    return {
      ...fact({ at: isoWithOffset('UTC', start), id: String(i).padStart(6, '0') }),
      end: start + random.int(0, DAY / 1000),
      endUser: random.pick(['ada', 'bob', 'cleo', 'dora']),
      conversationId: random.pick(['1', '2', '3', '4', '5', '6', '7', '8']),
      topic: random.pick(['', 'orders', 'billing', 'ä']),
      userIntent: random.pick(['', 'cancel', 'ask']),
      sentiment: random.pick(['', 'negative', 'neutral', 'very_positive']),
      cost: random.pick([null, 0, 1, 333_333]),
      emotions: random.some(['joy', 'fear', 'love'], 0, 2),
      signals: random
        .some(SIGNALS, 0, 2)
        .map((type) => ({ type, reason: 'x', detected: true, at: 0 })),
    };
  });
}
