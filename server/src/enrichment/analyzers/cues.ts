import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { dropsForAnother, isDenied, reminds, says, takesBack } from '../cue-hits.ts';
import { INQUIRES, reactionHits, reactionsIn } from '../cue-reactions.ts';
import { elsewhereCues, isUnread } from '../cues-elsewhere.ts';
import { needsRequest } from '../needs-request.ts';
import { named } from '../own-subject.ts';
import { counts } from '../phrases.ts';
import { asks, asksForMore, saysNothing, staysWithSubject } from '../request.ts';
import { hintCue, SMALLTALK, type Subject } from '../subject.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { wordSet } from '../word-set.ts';
import { foldWord } from '../words.ts';

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

/** Who has these on the mind does not judge an answer. */
const GRAVE = new Set(['self_harm', 'violence']);
const ABUSE = new Set(['harassment', 'profanity', 'hate']);
const YOU = wordSet(
  "you u ur you're youre your yourself tu te ti vous votre t' toi du dich dir dein euch ihr voce vc lei vos usted bot ai",
);
/** Words of who tells of others. */
const OTHERS = wordSet(
  'my he she they him her them his their el ella mi ellos elle elles ils lui mon ma mes er sein mein meine meinem mio mia suo sua ele ela eles meu minha seu',
);
const VENTING_WORDS = 20;
const BARE_WORDS = 8;

/** Whether a short message may be about the assistant: it speaks to it, or of nobody. */
function isToAssistant({ words }: AnalyzedText): boolean {
  if (words.length > VENTING_WORDS || words.some((word) => OTHERS.has(word))) return false;
  return words.length <= BARE_WORDS || words.some((word) => YOU.has(word));
}

const ENDS_WITH_QUESTION = /[?？؟]["'”’»)\]]*\s{0,3}(?:\p{Extended_Pictographic}\ufe0f?)?\s{0,3}$/u;
const LAST_SENTENCE = /(?:^|[.!\n]\s{1,3})(\p{L}{1,12}) [^.!?\n]{1,80}[.!]?\s{0,3}$/u;
const LAST_CHARACTERS = 100;

/** Whether an answer ends with a question, which the next message answers. */
function asksBack(answer: string): boolean {
  const end = answer.slice(-LAST_CHARACTERS);
  if (ENDS_WITH_QUESTION.test(end.slice(-12))) return true;
  return INQUIRES.has(foldWord(LAST_SENTENCE.exec(end)?.[1] ?? ''));
}

const ONLY_QUESTION_MARKS = /^[\s?？؟!]*[?？؟]{2}[\s?？؟!]*$/;

/** What a message says of the answer, by phrases and by what it sounds like. */
function judgement(
  { text_language: language, moderation_issue, sentiment }: AnalyzedInteraction,
  { input, inputHits }: AnalyzedTexts,
): Set<string> {
  const found = new Set<string>();
  for (const hit of inputHits.cues) {
    if (!counts(hit, language)) continue;
    if (isDenied(hit, input)) found.add('demur');
    if (!says(hit, input)) continue;
    found.add(dropsForAnother(hit, input, inputHits, language) ? 'correction' : hit.label);
    if (reminds(hit, input)) found.add('reminder');
  }
  const reactions = reactionHits(input);
  for (const cue of reactionsIn(input, reactions, language)) found.add(cue);
  for (const cue of elsewhereCues(input, language)) found.add(cue);
  const turn = takesBack(input, inputHits, { reactions, language });
  if (turn !== undefined) {
    found.delete('thanks');
    found.delete('confirmation');
    if (turn === 'corrects') found.add('correction');
  }
  if (GRAVE.has(moderation_issue)) {
    for (const cue of found) if (cue !== 'thanks') found.delete(cue);
    return found;
  }
  // The heads alone take "no tengo impresora" for a bad mood: a word has to say so, too.
  const isVented =
    (sentiment ?? 0) < 0 &&
    inputHits.sentiment.some((hit) => Number(hit.label) < 0 && counts(hit, language)) &&
    !asks(input, inputHits, language);
  if (isToAssistant(input)) {
    const isSaid = inputHits.moderation.some((hit) => counts(hit, language));
    const isAddressed = input.words.some((word) => YOU.has(word));
    const insults = isAddressed ? isSaid || isVented : input.words.length <= 2;
    if (insults && ABUSE.has(moderation_issue)) found.add('complaint');
    if (isVented) found.add('vents');
  }
  if (ONLY_QUESTION_MARKS.test(input.text)) found.add('complaint');
  return found;
}

/** What the user message says about the messages before it; the conversation analysis decides whether there are any. */
export const cues: InteractionAnalyzer = {
  name: 'cues',
  version: 5,
  fields: ['cues'],
  analyze: (interaction, _context, texts) => {
    const { input, inputHits, output } = texts;
    const { text_language: language, history } = interaction;
    const found = judgement(interaction, texts);
    if (asksBack(output.full)) found.add('answer_asks');
    if (isUnread(input, language)) found.add('unread');
    if (saysNothing(input, inputHits, language)) found.add('idle');
    else if (!asks(input, inputHits, language)) found.add('asks_nothing');
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
