import type { TextFeatures } from './features.ts';
import { groupHeads, readHead } from './head.ts';

const { heads, score } = groupHeads({
  sentiment: readHead('sentiment'),
  englishSentiment: readHead('english-sentiment'),
  emotions: readHead('emotions'),
  moderation: readHead('moderation'),
  risk: readHead('risk'),
  business: readHead('business'),
});

/** The heads that read the user's message. */
export const inputHeads = heads;

/** By head: the raw scores of its outputs. */
export type InputScores = Readonly<Record<keyof typeof inputHeads, Float64Array>>;

export const scoreInput: (features: TextFeatures) => InputScores = score;
