import type { TextFeatures } from './features.ts';
import { groupHeads, probabilityOf, readHead } from './head.ts';

const { score, heads } = groupHeads({ refusal: readHead('refusal') });

/** Answers in English it learned from helpful ones too; elsewhere short ones ("¡De nada!") look like refusals to it. */
const LEAST_ELSEWHERE = 0.9;

/** The probability from which an answer is taken for a refusal. `language`: ISO 639-1, '' where it is not sure. */
export const leastRefusal = (language: string): number =>
  Math.max(language === 'en' ? 0 : LEAST_ELSEWHERE, heads.refusal.thresholds[0] ?? 1);

/** The calibrated probability that an answer is a refusal. */
export const refusalProbability = (features: TextFeatures): number =>
  probabilityOf(heads.refusal, score(features).refusal, 0);
