import type { TextFeatures } from '../../../server/src/enrichment/models/features.ts';
import { outputFeatures } from '../../../server/src/enrichment/models/output-features.ts';
import { matchOutput } from '../../../server/src/enrichment/rulebook.ts';
import { readText } from '../../../server/src/enrichment/text.ts';

/** The features that the product computes for an assistant's answer. */
export function answerFeatures(text: string): TextFeatures {
  const read = readText(text);
  return outputFeatures(read, matchOutput(read));
}
