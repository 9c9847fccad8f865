import type { TextFeatures } from './features.ts';
import { groupHeads, probabilityOf, readHead } from './head.ts';

const { score, heads } = groupHeads({ refusal: readHead('refusal') });

/** Outside English it has seen fewer helpful answers: it has to be a little surer. */
const LEAST_ELSEWHERE = 0.6;

/** The probability from which an answer is taken for a refusal. `language`: ISO 639-1, '' where it is not sure. */
export const leastRefusal = (language: string): number =>
  Math.max(language === 'en' ? 0 : LEAST_ELSEWHERE, heads.refusal.thresholds[0] ?? 1);

/** The calibrated probability that an answer is a refusal. */
export const refusalProbability = (features: TextFeatures): number =>
  probabilityOf(heads.refusal, score(features).refusal, 0);
