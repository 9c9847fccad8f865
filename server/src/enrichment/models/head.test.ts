import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../text.ts';
import { BUCKET_BITS } from './feature-buffer.ts';
import { groupWeights, partsOf, textFeatures } from './features.ts';
import { groupHeads, type Head } from './head.ts';

const random = (seed: number) => (at: number) => (Math.imul(at + seed, 0x9e3779b1) >> 24) | 0;

function madeHead(bits: number, outputs: number, seed: number): Head {
  const perOutput = <T>(value: (k: number) => T) =>
    Array.from({ length: outputs }, (_, k) => value(k));
  return {
    head: {
      name: `made ${seed}`,
      outputs: perOutput(String),
      bits,
      scales: perOutput((k) => 0.01 * (k + 1)),
      biases: perOutput((k) => k - 1),
      slopes: perOutput(() => 1),
      offsets: perOutput(() => 0),
      thresholds: perOutput(() => 0.5),
    },
    values: Int8Array.from({ length: outputs << bits }, (_, at) => random(seed)(at)),
  };
}

/** One feature after the other, nothing kept. */
function slowScore({ head, values }: Head, text: string, signals: readonly number[]): number[] {
  const features = textFeatures(readText(text).tokens, signals);
  const weights = groupWeights(features);
  const { buckets, wordsEnd, words } = features;
  const groups = [
    [weights.words, [...buckets.subarray(0, wordsEnd)]],
    [weights.parts, words.flatMap((word) => partsOf(word.text))],
    [weights.signals, [...buckets.subarray(wordsEnd)]],
  ] as const;
  return head.outputs.map((_, k) =>
    groups.reduce((total, [weight, group]) => {
      const sum = group.reduce(
        (all, bucket) => all + values[(k << head.bits) + (bucket >> (BUCKET_BITS - head.bits))]!,
        0,
      );
      return total + weight * head.scales[k]! * sum;
    }, head.biases[k]!),
  );
}

test('heads of any sizes score as if each weight were added by itself, however often a word comes', () => {
  const heads = { a: madeHead(6, 3, 1), b: madeHead(8, 5, 2), c: madeHead(6, 1, 3) };
  const { score } = groupHeads(heads);
  const word = fc.oneof(
    fc.constantFrom('refund', 'not', 'späte', '不', 'a'.repeat(60), "l'hôtel"),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.array(fc.integer(), { maxLength: 5 }),
      (w, signals) => {
        const text = w.join(' ');
        const scores = score(textFeatures(readText(text).tokens, signals));
        for (const [name, head] of Object.entries(heads)) {
          slowScore(head, text, signals).forEach((wanted, k) => {
            expect(scores[name as keyof typeof heads][k]).toBeCloseTo(wanted, 8);
          });
        }
      },
    ),
  );
});
