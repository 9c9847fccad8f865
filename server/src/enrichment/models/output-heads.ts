import type { TextFeatures } from './features.ts';
import { groupHeads, probabilityOf, readHead } from './head.ts';

const { score, heads } = groupHeads({ refusal: readHead('refusal') });

export const refusalHead = heads.refusal;

/** The calibrated probability that an answer is a refusal. */
export const refusalProbability = (features: TextFeatures): number =>
  probabilityOf(heads.refusal, score(features).refusal, 0);
