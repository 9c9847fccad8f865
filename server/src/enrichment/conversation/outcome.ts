import type { ConversationAnalyzer, ConversationMember } from '../analyzer.ts';
import { SMALLTALK } from '../subject.ts';
import { approval } from './explicit-feedback.ts';
import { type Signal, signalOn } from './signals.ts';

export type Outcome = 'resolved' | 'unresolved' | 'abandoned' | 'escalated';

/** As the five steps of sentiment go. */
const VERY_NEGATIVE = -2;

/** Whether a message asks for something or agrees to it; goodbyes and insults leave the request before them the last. */
const wants = ({ topic, cues }: ConversationMember) =>
  topic !== SMALLTALK &&
  !(cues.includes('no_subject') && (cues.includes('vents') || cues.includes('complaint')));

/** Whether the last words sound bad, whatever they are about; a first message tells what is wrong before it is answered. */
function endsBadly(last: ConversationMember, before: ConversationMember | undefined): boolean {
  if (!before || last.cues.includes('thanks')) return false;
  const isVented = last.cues.includes('vents') && !before.cues.includes('answer_asks');
  return isVented || (last.sentiment ?? 0) <= VERY_NEGATIVE;
}

/** Whether the company was complained about, and nothing good said since. */
function leavesComplaint(
  members: readonly ConversationMember[],
  signals: readonly (Signal | undefined)[],
): boolean {
  const complained = members.findLastIndex(({ business_issue }) => business_issue !== '');
  return (
    complained >= 0 &&
    !signals.slice(complained).some((signal) => signal?.type === 'positive_implicit') &&
    !members.slice(complained).some((member) => approval(member) > 0)
  );
}

/**
 * How a conversation ended. Asking for a person anywhere: escalated. Else the end decides: giving up, or leaving after
 * asking the same again in vain: abandoned; a complaint, a bad mark, a failed answer to the last request (a goodbye may
 * follow it), a complaint about the company with nothing good after it, or last words that sound bad: unresolved;
 * everything else, silence after a proper answer included: resolved. Undefined where silence may be a language that no
 * rule knows.
 */
export function outcomeOf(members: readonly ConversationMember[]): Outcome | undefined {
  const last = members.at(-1);
  const before = members.at(-2);
  if (members.some((member) => member.cues.includes('escalation_request'))) return 'escalated';
  if (!last) return 'resolved';
  const mark = approval(last);
  if (mark !== 0) return mark > 0 ? 'resolved' : 'unresolved';
  const signals = members.map((member, i) => {
    const next = members[i + 1];
    return next && signalOn(member, next);
  });
  const signal = signals.at(-2);
  if (signal?.type === 'positive_implicit') return 'resolved';
  if (signal?.reason === 'abandonment') return 'abandoned';
  if (signal?.reason === 'repeat' || signal?.reason === 'rephrase') return 'abandoned';
  const asked = members.findLast(wants) ?? last;
  if (signal !== undefined || asked.type_of_problem !== '') return 'unresolved';
  if (leavesComplaint(members, signals) || endsBadly(last, before)) return 'unresolved';
  return last.cues.includes('unread') || asked.cues.includes('unread') ? undefined : 'resolved';
}

/** The outcome of the conversation, on each of its interactions. */
export const outcome: ConversationAnalyzer = {
  name: 'outcome',
  version: 5,
  nothing: () => ({ outcome: '' }),
  analyze: (members) => {
    const found = outcomeOf(members) ?? '';
    return new Map(members.map(({ id }) => [id, { outcome: found }]));
  },
};
