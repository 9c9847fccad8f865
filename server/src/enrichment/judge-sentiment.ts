import { softmaxOf } from './models/head.ts';
import { type InputScores, inputHeads } from './models/input-heads.ts';
import type { Hit } from './phrases.ts';
import { halfPoints, valence } from './sentiment-score.ts';
import type { AnalyzedText } from './text.ts';

/** `halfPoints`: -2 to 2. `sure`: the calibrated probability of its sign (negative, neutral or positive). */
export type JudgedSentiment = { readonly halfPoints: number; readonly sure: number };

/**
 * The head for English knows talk among people best, the one for all languages films too: on the development parts this
 * share of the first is best for Reddit. Where no language was found it has no say, as most such texts are of others: it
 * would cost them 3.4 points of macro-F1.
 */
const ENGLISH_SHARE = 0.8;

function classes(language: string, scores: InputScores): number[] {
  const everywhere = softmaxOf(inputHeads.sentiment, scores.sentiment);
  if (language !== 'en') return everywhere;
  const inEnglish = softmaxOf(inputHeads.englishSentiment, scores.englishSentiment);
  return everywhere.map(
    (probability, i) => ENGLISH_SHARE * (inEnglish[i] ?? 0) + (1 - ENGLISH_SHARE) * probability,
  );
}

/**
 * Outside English the heads learned signs mostly from films, in which people feel more than those who write to an
 * assistant: a sign that no word bears out has to be clearly more probable than none. 1.5 leaves two points more of the
 * demo's calm messages neutral, and costs half a point of macro-F1 on subtitles, which would be below 56 then.
 */
const OVER_NEUTRAL = 1.2;
const LEAST_SIGN = 0.4;

const isFaint = (sign: number, neutral: number): boolean =>
  sign < LEAST_SIGN || sign < OVER_NEUTRAL * neutral;

/**
 * The sign comes from trained heads, which have seen the lexicon's valence among its features; how strong it is from
 * the lexicon, where both agree.
 */
export function judgeSentiment(
  read: AnalyzedText,
  hits: readonly Hit[],
  language: string,
  scores: InputScores,
): JudgedSentiment {
  const [negative = 0, neutral = 0, positive = 0] = classes(language, scores);
  const most = Math.max(negative, positive);
  if (neutral >= most) return { halfPoints: 0, sure: neutral };
  const sign = positive > negative ? 1 : -1;
  const byWords = halfPoints(valence(read, hits, language).total);
  if (language !== 'en' && Math.sign(byWords) !== sign && isFaint(most, neutral)) {
    return { halfPoints: 0, sure: 1 - most };
  }
  return { halfPoints: sign * (byWords === 2 * sign ? 2 : 1), sure: most };
}
