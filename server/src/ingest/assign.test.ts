import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assignable, createAssigner, inOrder } from './assign.ts';

const MINUTE = 60_000_000;
const DAY = 1440 * MINUTE;

/** The rule as it is written down, in the slowest way. */
function slowly(all: readonly Assignable[]): string[] {
  const decided: string[] = [];
  all.forEach((one, i) => {
    const earlier = all.slice(0, i).filter((other) => other.timestamp >= one.timestamp - DAY);
    const at = (other: Assignable) => decided[all.indexOf(other)] ?? '';
    if (one.history_length > 0) {
      const opening = earlier.findLast(
        (other) =>
          other.history_length === 0 && other.first_message_hash === one.first_message_hash,
      );
      if (opening) {
        decided.push(at(opening));
        return;
      }
    }
    let last: Assignable | undefined;
    for (const other of earlier) {
      if (!last || other.end_timestamp >= last.end_timestamp) last = other;
    }
    const joins = last && one.timestamp - last.end_timestamp <= 30 * MINUTE;
    decided.push(joins && last ? at(last) : one.id);
  });
  return decided;
}

const interaction = fc.record({
  id: fc.uuid(),
  timestamp: fc.integer({ min: 0, max: 300 }).map((n) => n * 10 * MINUTE),
  length: fc.constantFrom(0, MINUTE, 40 * MINUTE, 26 * 60 * MINUTE),
  first_message_hash: fc.constantFrom('1', '2', '3'),
  history_length: fc.constantFrom(0, 0, 1, 4),
});

describe('the conversation of an interaction without one', () => {
  test('is what the rule says, for any set', () => {
    fc.assert(
      fc.property(fc.array(interaction, { maxLength: 60 }), (drawn) => {
        const all = drawn
          .map(({ length, ...one }) => ({ ...one, end_timestamp: one.timestamp + length }))
          .sort(inOrder);
        const assigner = createAssigner();
        expect(all.map(assigner.next)).toEqual(slowly(all));
      }),
    );
  });

  test('does not depend on where observing ends and deciding begins', () => {
    fc.assert(
      fc.property(fc.array(interaction, { maxLength: 30 }), fc.nat(30), (drawn, from) => {
        const all = drawn
          .map(({ length, ...one }) => ({ ...one, end_timestamp: one.timestamp + length }))
          .sort(inOrder);
        const whole = slowly(all);
        const assigner = createAssigner();
        all.slice(0, from).forEach((one, i) => {
          assigner.observe(one, whole[i] ?? '');
        });
        expect(all.slice(from).map(assigner.next)).toEqual(whole.slice(from));
      }),
    );
  });
});
