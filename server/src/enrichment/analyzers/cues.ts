import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { says } from '../cue-hits.ts';
import { needsRequest } from '../needs-request.ts';
import { named } from '../own-subject.ts';
import { counts } from '../phrases.ts';
import { asksForMore, saysNothing, staysWithSubject } from '../request.ts';
import { hintCue, SMALLTALK, type Subject } from '../subject.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';

/** A longer message that only hints at a subject is taken by its word. */
const HINTED_WORDS = 30;

/** What the conversation needs to know of the subject: that there is none, only a hint at one, or no action. */
function subjectCue(
  { topic, user_action, history }: AnalyzedInteraction,
  input: AnalyzedText,
  hinted: Subject | undefined,
): string | undefined {
  if (topic === '') return staysWithSubject(input) ? 'no_subject' : undefined;
  if (topic === SMALLTALK || history.length > 0) return undefined;
  if (hinted) return hintCue(hinted);
  return user_action === '' ? 'no_action' : undefined;
}

/** What a message only hints at, if that is all it says of a subject. */
function hintIn(
  { text_language, topic }: AnalyzedInteraction,
  { input, ownSubject }: AnalyzedTexts,
): Subject | undefined {
  if (topic === '' || topic === SMALLTALK || input.words.length > HINTED_WORDS) return undefined;
  const own = ownSubject(text_language);
  return own?.hinted ? named(own) : undefined;
}

/** What the user message says about the messages before it; the conversation analysis decides whether there are any. */
export const cues: InteractionAnalyzer = {
  name: 'cues',
  version: 3,
  fields: ['cues'],
  analyze: (interaction, _context, texts) => {
    const { input, inputHits } = texts;
    const { text_language: language, history } = interaction;
    const found = new Set<string>();
    for (const hit of inputHits.cues) {
      if (counts(hit, language) && says(hit, input)) found.add(hit.label);
    }
    if (saysNothing(input, inputHits, language)) found.add('idle');
    if (asksForMore(input)) found.add('asks_more');
    const hinted = history.length === 0 ? hintIn(interaction, texts) : undefined;
    const subject = subjectCue(interaction, input, hinted);
    if (subject !== undefined) found.add(subject);
    const namesSubject = interaction.topic !== '' && hinted === undefined;
    if (history.length === 0 && needsRequest(input, inputHits, { language, namesSubject })) {
      found.add('follow_up');
    }
    return found.size === 0 ? { values: {} } : { values: { cues: [...found].sort() } };
  },
};
