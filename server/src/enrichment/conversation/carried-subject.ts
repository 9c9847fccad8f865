import type { ConversationAnalyzer, ConversationMember, FoundColumns } from '../analyzer.ts';
import { SMALLTALK } from '../subject.ts';
import { joinQueries, ownPart } from '../user-query-parts.ts';

const speaksOfNothing = ({ cues }: ConversationMember) => cues.includes('no_subject');
const isFollowUp = ({ cues, user_query }: ConversationMember) =>
  cues.includes('follow_up') && user_query !== '';

/**
 * A short message that names no subject ("yes, please", "and for Monday?") is about that of the message before it: its
 * topic, action and intent, and a follow-up's query gets the request before it in front.
 */
export const carriedSubject: ConversationAnalyzer = {
  name: 'carried-subject',
  version: 1,
  nothing: (member) => ({
    ...(speaksOfNothing(member) && { topic: '', user_action: '', user_intent: '' }),
    ...(isFollowUp(member) && { user_query: ownPart(member.user_query) }),
  }),
  analyze: (members) => {
    const findings = new Map<string, FoundColumns>();
    let subject: Pick<ConversationMember, 'topic' | 'user_action' | 'user_intent'> | undefined;
    let query = '';
    for (const member of members) {
      const found: FoundColumns = {};
      if (speaksOfNothing(member)) {
        if (subject) Object.assign(found, subject);
      } else if (member.topic !== SMALLTALK && member.topic !== '') {
        const { topic, user_action, user_intent } = member;
        subject = { topic, user_action, user_intent };
      }
      if (!isFollowUp(member)) query = member.user_query || query;
      else if (query !== '') found.user_query = joinQueries(query, member.user_query);
      findings.set(member.id, found);
    }
    return findings;
  },
};
