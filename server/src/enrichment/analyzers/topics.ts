import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { aboutWords, type Found, named, ownSubject } from '../own-subject.ts';
import { type InputHits, matchInput } from '../rulebook.ts';
import { SUBJECTLESS_WORDS, yieldsTo } from '../subject.ts';
import { type AnalyzedText, readText } from '../text.ts';

/** Messages of the history in which the subject is looked for, from the end. */
const LOOKED_BACK = 3;

/** What the messages before this one were about, as far as the event brings them. */
function subjectBefore({ history, text_language }: AnalyzedInteraction): Found | undefined {
  for (const [message] of history.slice(-LOOKED_BACK).reverse()) {
    const text = readText(message);
    const found = aboutWords(text, matchInput(text).topics, text_language);
    if (found && !found.hinted) return found;
  }
  return undefined;
}

function subject(
  interaction: AnalyzedInteraction,
  input: AnalyzedText,
  hits: InputHits,
): Found | undefined {
  const own = ownSubject(input, hits, interaction.text_language);
  if (own ? !own.hinted : input.words.length > SUBJECTLESS_WORDS) return own;
  if (interaction.history.length === 0) return own;
  const before = subjectBefore(interaction);
  if (own === undefined || before === undefined) return own ?? before;
  return yieldsTo(named(own).topic, named(before).topic) ? before : own;
}

/** Topic, action and intent by the built-in taxonomy; left empty where nothing speaks for any. */
export const topics: InteractionAnalyzer = {
  name: 'topics',
  version: 3,
  fields: ['topic', 'user_action', 'user_intent'],
  analyze: (interaction, _context, { input, inputHits }) => {
    const found = subject(interaction, input, inputHits);
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
