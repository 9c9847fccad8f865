import type { ConversationAnalyzer, ConversationMember, FoundColumns } from '../analyzer.ts';
import { hintedSubject, SMALLTALK, type Subject, yieldsTo } from '../subject.ts';
import { joinQueries, ownPart } from '../user-query-parts.ts';

const speaksOfNothing = ({ cues }: ConversationMember) => cues.includes('no_subject');
const namesNoAction = ({ cues }: ConversationMember) => cues.includes('no_action');
const isFollowUp = ({ cues, user_query }: ConversationMember) =>
  cues.includes('follow_up') && user_query !== '';

/** What a message says of the answer before it: no request, even where it names a subject. */
const JUDGEMENTS = ['complaint', 'correction', 'rejection', 'repeat_request', 'confirmation'];

/** Whether a follow-up may refer to a message: it asks, or names a subject and does not judge. */
function isFullRequest(member: ConversationMember): boolean {
  const { cues, topic, user_query } = member;
  if (user_query === '' || isFollowUp(member)) return false;
  if (!cues.includes('asks_nothing')) return true;
  const named = topic !== '' && !speaksOfNothing(member) && !hintedSubject(cues);
  return named && !JUDGEMENTS.some((cue) => cues.includes(cue));
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const NOTHING: Subject = { topic: '', user_action: '', user_intent: '' };

/** What a message is about by itself, as far as this analyzer may change it. */
function own(member: ConversationMember): Partial<Subject> {
  if (speaksOfNothing(member)) return NOTHING;
  const hint = hintedSubject(member.cues);
  if (hint) return hint;
  return namesNoAction(member) ? { user_action: '', user_intent: '' } : {};
}

/** What of the subject before it a message takes over. */
function carried(member: ConversationMember, before: Subject): Partial<Subject> {
  if (speaksOfNothing(member)) return before;
  const hint = hintedSubject(member.cues);
  if (hint) return yieldsTo(hint.topic, before.topic) ? before : {};
  if (!namesNoAction(member) || member.topic !== before.topic) return {};
  return { user_action: before.user_action, user_intent: before.user_intent };
}

/**
 * A message that names no subject ("yes, please", "and for Monday?") or only hints at one ("how much is it?") is about
 * that of the message before it: its topic, action and intent, and a follow-up's query gets the request before it in
 * front. One that stays with the topic and names no action has the action before it.
 */
export const carriedSubject: ConversationAnalyzer = {
  name: 'carried-subject',
  version: 3,
  nothing: (member) => ({
    ...own(member),
    ...(isFollowUp(member) && { user_query: ownPart(member.user_query) }),
  }),
  analyze: (members) => {
    const findings = new Map<string, FoundColumns>();
    let subject: Subject | undefined;
    let query = '';
    for (const member of members) {
      const found: FoundColumns = subject ? carried(member, subject) : {};
      const topic = found.topic ?? member.topic;
      if (topic !== '' && topic !== SMALLTALK) {
        subject = {
          topic,
          user_action: found.user_action ?? member.user_action,
          user_intent: found.user_intent ?? member.user_intent,
        };
      }
      if (isFollowUp(member) && query !== '' && !isSame(query, member.user_query)) {
        found.user_query = joinQueries(query, member.user_query);
      }
      // As long as nothing was asked, what a member says stands for it.
      if (query === '' || isFullRequest(member)) query = member.user_query || query;
      findings.set(member.id, found);
    }
    return findings;
  },
};
