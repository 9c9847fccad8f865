import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts } from '../phrases.ts';

/** A complaint about the company or its product in the user's message; the most specific phrase decides. */
export const business: InteractionAnalyzer = {
  name: 'business',
  version: 1,
  fields: ['business_issue'],
  analyze: ({ text_language }, _context, { inputHits }) => {
    let label = '';
    let size = 0;
    for (const hit of inputHits.business) {
      if (!counts(hit, text_language) || hit.size <= size) continue;
      label = hit.label;
      size = hit.size;
    }
    if (label === '') return { values: {} };
    return {
      values: { business_issue: label },
      confidence: { business_issue: size > 2 ? 0.8 : 0.65 },
    };
  },
};
