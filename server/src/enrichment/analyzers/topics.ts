import type { InteractionAnalyzer } from '../analyzer.ts';
import { aboutWords, type Found, named } from '../own-subject.ts';
import { SUBJECTLESS_WORDS, yieldsTo } from '../subject.ts';
import type { AnalyzedTexts } from '../texts.ts';

/** What the messages before this one were about, as far as the event brings them. */
function subjectBefore({ earlier }: AnalyzedTexts, language: string): Found | undefined {
  for (const { input, inputHits } of earlier) {
    const found = aboutWords(input, inputHits.topics, language);
    if (found && !found.hinted) return found;
  }
  return undefined;
}

function subject(texts: AnalyzedTexts, language: string): Found | undefined {
  const own = texts.ownSubject(language);
  if (own ? !own.hinted : texts.input.words.length > SUBJECTLESS_WORDS) return own;
  const before = subjectBefore(texts, language);
  if (own === undefined || before === undefined) return own ?? before;
  return yieldsTo(named(own).topic, named(before).topic) ? before : own;
}

/** Topic, action and intent by the built-in taxonomy; left empty where nothing speaks for any. */
export const topics: InteractionAnalyzer = {
  name: 'topics',
  version: 5,
  fields: ['topic', 'user_action', 'user_intent'],
  analyze: ({ text_language }, _context, texts) => {
    const found = subject(texts, text_language);
    if (!found) return { values: {} };
    const { topic, user_action, user_intent } = named(found);
    const sure = Math.min(0.9, 0.45 + found.weight / 12);
    const certain = user_action !== '';
    return {
      values: { topic, ...(certain && { user_action, user_intent }) },
      confidence: {
        topic: sure,
        ...(certain && { user_action: sure * 0.9, user_intent: sure * 0.9 }),
      },
    };
  },
};
