import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts, type Hit } from '../phrases.ts';

/** The gravest issue is the one that is reported. */
const order = ['self_harm', 'violence', 'hate', 'sexual', 'harassment', 'profanity'];

function gravest(hits: readonly Hit[], language: string): Hit | undefined {
  let worst: Hit | undefined;
  for (const hit of hits) {
    if (!counts(hit, language)) continue;
    if (!worst || order.indexOf(hit.label) < order.indexOf(worst.label)) worst = hit;
  }
  return worst;
}

/** Content that a moderator would look at, in the user's message or else in the answer. */
export const moderation: InteractionAnalyzer = {
  name: 'moderation',
  version: 1,
  fields: ['moderation_issue'],
  analyze: ({ text_language }, _context, { inputHits, outputHits }) => {
    const hit =
      gravest(inputHits.moderation, text_language) ?? gravest(outputHits.moderation, text_language);
    if (!hit) return { values: {} };
    return {
      values: { moderation_issue: hit.label },
      confidence: { moderation_issue: hit.size > 1 ? 0.85 : 0.75 },
    };
  },
};
