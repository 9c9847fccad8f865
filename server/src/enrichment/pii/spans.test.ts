import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './kinds.ts';
import { apartFrom, cutAround, joinedSpans } from './spans.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 });
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

describe('spans', () => {
  it('apart from others are exactly those that share nothing with them', () => {
    fc.assert(
      fc.property(spans, spans, (kept, others) => {
        const expected = others.filter((other) => !kept.some((one) => overlap(one, other)));
        const sorted = (list: readonly Span[]) =>
          list.map(({ start, end }) => `${start}-${end}`).sort();
        expect(sorted(apartFrom(kept, others))).toEqual(sorted(expected));
      }),
    );
  });

  it('cut around holes touch none of them and keep the longest rest', () => {
    expect(cutAround([{ start: 4, end: 6 }], [{ start: 0, end: 20 }])).toEqual([
      { start: 6, end: 20 },
    ]);
    fc.assert(
      fc.property(spans, spans, (holes, whole) => {
        const cut = cutAround(holes, whole);
        for (const rest of cut) {
          expect(holes.some((hole) => overlap(hole, rest))).toBe(false);
          expect(whole.some((one) => one.start <= rest.start && rest.end <= one.end)).toBe(true);
        }
      }),
    );
  });

  it('joined are apart and of the strongest kind', () => {
    expect(
      joinedSpans([
        { start: 5, end: 12, kind: 'PERSON' },
        { start: 0, end: 8, kind: 'ADDRESS' },
        { start: 12, end: 13, kind: 'EMAIL' },
      ]),
    ).toEqual([
      { start: 0, end: 12, kind: 'ADDRESS' },
      { start: 12, end: 13, kind: 'EMAIL' },
    ]);
  });
});
