import { analyzedExample } from '../../../server/src/enrichment/analyzed-example.ts';
import { languageOf } from '../../../server/src/enrichment/detect-language.ts';
import { counts } from '../../../server/src/enrichment/phrases.ts';
import { halfPoints, negated, valence } from '../../../server/src/enrichment/sentiment-score.ts';
import { readTexts } from '../../../server/src/enrichment/texts.ts';

/** The product's analysis of a user's message, with confidences from 0 to 1. */
export function analysed(input: string, output = 'Fine.') {
  const { values, confidence } = analyzedExample({ input, output });
  return { values, sure: (field: string) => (confidence[field] ?? 1000) / 1000 };
}

/** What the rules alone would say: the baseline of the trained heads. */
export function byRules(input: string) {
  const { input: read, inputHits } = readTexts(input, '');
  const language = languageOf(read)?.code ?? '';
  const labels = (table: 'moderation' | 'risk' | 'emotions' | 'business') =>
    inputHits[table].filter((hit) => counts(hit, language));
  return {
    sentiment: halfPoints(valence(read, inputHits.sentiment, language).total),
    emotions: [
      ...new Set(labels('emotions').flatMap((hit) => (negated(read, hit) ? [] : [hit.label]))),
    ],
    moderation: labels('moderation').map((hit) => hit.label),
    risk: labels('risk').map((hit) => hit.label),
    business: labels('business').map((hit) => hit.label),
  };
}
