import type { TextFeatures } from './features.ts';
import { groupHeads, readHead } from './head.ts';

/** Three tables: sentiment needs more weights for each output than the rest, and in all languages most. */
const widest = groupHeads({ sentiment: readHead('sentiment') });
const wide = groupHeads({ englishSentiment: readHead('english-sentiment') });
const narrow = groupHeads({
  emotions: readHead('emotions'),
  moderation: readHead('moderation'),
  risk: readHead('risk'),
});

/** The heads that read the user's message. */
export const inputHeads = { ...widest.heads, ...wide.heads, ...narrow.heads };

/** By head: the raw scores of its outputs. */
export type InputScores = Readonly<Record<keyof typeof inputHeads, Float64Array>>;

export const scoreInput = (features: TextFeatures): InputScores => ({
  ...widest.score(features),
  ...wide.score(features),
  ...narrow.score(features),
});
