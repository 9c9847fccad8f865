import { type Softmax, softmaxOf } from './models/head.ts';
import { inputHeads } from './models/input-heads.ts';
import type { Hit } from './phrases.ts';
import { halfPoints, valence } from './sentiment-score.ts';
import type { AnalyzedText } from './text.ts';

/** `halfPoints`: -2 to 2. `sure`: the calibrated probability of its sign (negative, neutral or positive). */
export type JudgedSentiment = { readonly halfPoints: number; readonly sure: number };

const { english, other } = inputHeads.sentiment.softmaxes as Readonly<
  Record<'english' | 'other', Softmax>
>;

/**
 * The sign comes from the trained head, which has seen the lexicon's valence among its features; how strong it is from
 * the lexicon, where both agree. `scores`: of the sentiment head.
 */
export function judgeSentiment(
  read: AnalyzedText,
  hits: readonly Hit[],
  language: string,
  scores: Float64Array,
): JudgedSentiment {
  const [negative = 0, neutral = 0, positive = 0] = softmaxOf(
    language === 'en' || language === '' ? english : other,
    scores,
  );
  if (neutral >= negative && neutral >= positive) return { halfPoints: 0, sure: neutral };
  const sign = positive > negative ? 1 : -1;
  const byWords = halfPoints(valence(read, hits, language).total);
  const steps = byWords === 2 * sign ? 2 : 1;
  return { halfPoints: sign * steps, sure: Math.max(positive, negative) };
}
