import { languageOf } from '../../../server/src/enrichment/detect-language.ts';
import type { TextFeatures } from '../../../server/src/enrichment/models/features.ts';
import { inputFeatures } from '../../../server/src/enrichment/models/input-features.ts';
import { matchInput } from '../../../server/src/enrichment/rulebook.ts';
import { readText } from '../../../server/src/enrichment/text.ts';

/** The features that the product computes for a user's message. */
export function messageFeatures(text: string): TextFeatures {
  const read = readText(text);
  const language = languageOf(read)?.code ?? '';
  return inputFeatures(read, matchInput(read), language);
}
