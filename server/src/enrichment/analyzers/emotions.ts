import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts } from '../phrases.ts';
import { negated } from '../sentiment-score.ts';

const MAX_EMOTIONS = 3;
/** A long message is mostly material; what the user feels stands at its beginning. */
const READ_WORDS = 80;

/** The emotions that the user's words name or carry, strongest first. */
export const emotions: InteractionAnalyzer = {
  name: 'emotions',
  version: 1,
  fields: ['emotions'],
  analyze: ({ text_language }, _context, { input, inputHits }) => {
    const weights = new Map<string, number>();
    for (const hit of inputHits.emotions) {
      if (hit.first > READ_WORDS || !counts(hit, text_language) || negated(input, hit)) continue;
      weights.set(hit.label, (weights.get(hit.label) ?? 0) + hit.size);
    }
    if (weights.size === 0) return { values: {} };
    const found = [...weights]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_EMOTIONS);
    return { values: { emotions: found.map(([name]) => name) }, confidence: { emotions: 0.65 } };
  },
};
