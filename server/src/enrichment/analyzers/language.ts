import type { InteractionAnalyzer } from '../analyzer.ts';
import { languageOf } from '../detect-language.ts';
import type { AnalyzedTexts } from '../texts.ts';

/** The language of the user's last message before this one that tells it, as far as the event brings them. */
function languageBefore({ earlier }: AnalyzedTexts): string | undefined {
  for (const { input } of earlier) {
    const found = languageOf(input);
    if (found) return found.code;
  }
  return undefined;
}

/** The language of the user's message; a short one is read in the light of those before it. */
export const language: InteractionAnalyzer = {
  name: 'language',
  version: 2,
  fields: ['text_language'],
  analyze: (_interaction, _context, texts) => {
    const found = languageOf(texts.input, () => languageBefore(texts));
    return found
      ? { values: { text_language: found.code }, confidence: { text_language: found.sure } }
      : { values: {} };
  },
};
