import type { ConversationAnalyzer, ConversationMember } from '../analyzer.ts';
import { SMALLTALK } from '../subject.ts';
import { approval } from './explicit-feedback.ts';
import { signalOn } from './signals.ts';

export type Outcome = 'resolved' | 'unresolved' | 'abandoned' | 'escalated';

/**
 * How a conversation ended. Asking for a person anywhere: escalated. Else the end decides: giving up, or leaving after
 * asking the same again in vain: abandoned; a complaint, a bad mark or a failed answer to the last request (a goodbye may
 * follow it), or another complaint about the company: unresolved; everything else, silence after a proper answer included:
 * resolved.
 */
export function outcomeOf(members: readonly ConversationMember[]): Outcome {
  const last = members.at(-1);
  const before = members.at(-2);
  if (members.some((member) => member.cues.includes('escalation_request'))) return 'escalated';
  if (!last) return 'resolved';
  const mark = approval(last);
  if (mark !== 0) return mark > 0 ? 'resolved' : 'unresolved';
  const signal = before && signalOn(before, last);
  if (signal?.type === 'positive_implicit') return 'resolved';
  if (signal?.reason === 'abandonment') return 'abandoned';
  if (signal?.reason === 'repeat' || signal?.reason === 'rephrase') return 'abandoned';
  const asked = members.findLast(({ topic }) => topic !== SMALLTALK) ?? last;
  if (signal !== undefined || asked.type_of_problem !== '') return 'unresolved';
  const complained = members.filter(({ business_issue }) => business_issue !== '');
  if (last.business_issue !== '' && complained.length > 1) return 'unresolved';
  return 'resolved';
}

/** The outcome of the conversation, on each of its interactions. */
export const outcome: ConversationAnalyzer = {
  name: 'outcome',
  version: 4,
  nothing: () => ({ outcome: '' }),
  analyze: (members) => {
    const found = outcomeOf(members);
    return new Map(members.map(({ id }) => [id, { outcome: found }]));
  },
};
