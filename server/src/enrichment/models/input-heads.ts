import type { TextFeatures } from './features.ts';
import { groupHeads, readHead } from './head.ts';

/** Two tables: sentiment in all languages needs more weights for each output than the rest. */
const wide = groupHeads({ sentiment: readHead('sentiment') });
const narrow = groupHeads({
  englishSentiment: readHead('english-sentiment'),
  emotions: readHead('emotions'),
  moderation: readHead('moderation'),
  risk: readHead('risk'),
});

/** The heads that read the user's message. */
export const inputHeads = { ...wide.heads, ...narrow.heads };

/** By head: the raw scores of its outputs. */
export type InputScores = Readonly<Record<keyof typeof inputHeads, Float64Array>>;

export const scoreInput = (features: TextFeatures): InputScores => ({
  ...wide.score(features),
  ...narrow.score(features),
});
