import type { ConversationMember } from '../analyzer.ts';
import { SMALLTALK } from '../subject.ts';

export type Reason =
  | 'correction'
  | 'complaint'
  | 'repeat'
  | 'rephrase'
  | 'abandonment'
  | 'thanks'
  | 'confirmation';

/** What a message says about the answer before it. */
export type Signal = {
  readonly type: 'negative_implicit' | 'positive_implicit';
  readonly reason: Reason;
  /** Per mille. */
  readonly sure: number;
};

/** Messages further apart are no reaction to the answer. Microseconds. */
const REACTION_MICROS = 3600 * 1e6;
/** More than three common words of five: "my checking balance" and "my savings balance" are two questions. */
const REPHRASED = 0.62;
const MIN_WORDS_TO_COMPARE = 3;

/**
 * Jaccard similarity of the words of two messages, 0 to 1; each word stands once in its list. 0 where it is below `least`,
 * which most pairs show after a few words.
 */
export function similarity(a: readonly string[], b: readonly string[], least = 0): number {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  // So many common words give `least`; a hair less, for the rounding of the division.
  const needed = (least * (few.length + many.length)) / (1 + least) - 1e-9;
  let missing = 0;
  for (const word of few) {
    if (!many.includes(word) && few.length - ++missing < needed) return 0;
  }
  const common = few.length - missing;
  const share = common / (few.length + many.length - common);
  return share < least ? 0 : share;
}

const negative = (reason: Reason, sure: number): Signal => ({
  type: 'negative_implicit',
  reason,
  sure,
});
const positive = (reason: Reason, sure: number): Signal => ({
  type: 'positive_implicit',
  reason,
  sure,
});

/** An answer to a greeting: there is nothing in it that could be right or wrong. */
const onlyGreeted = ({ topic, user_action }: ConversationMember): boolean =>
  topic === SMALLTALK && user_action === 'greeting';

/** An answer to thanks: it is good whatever follows. */
const onlyThanked = ({ cues, topic }: ConversationMember): boolean =>
  cues.includes('thanks') && (cues.includes('idle') || topic === SMALLTALK);

/** Whether a message does not turn to something else: what fails then is no fault of the answer. */
const staysWith = ({ topic }: ConversationMember, next: ConversationMember): boolean =>
  topic === '' || next.topic === '' || topic === next.topic;

/** What `next` says against the answer of `member` in so many words. */
function objection(member: ConversationMember, next: ConversationMember): Signal | undefined {
  const says = (cue: string) => next.cues.includes(cue);
  const asked = member.cues.includes('answer_asks');
  const aboutCompany = next.business_issue !== '';
  if (says('correction')) return negative('correction', 800);
  if (says('escalation_request')) return negative('complaint', 800);
  if (says('complaint') && !aboutCompany) return negative('complaint', 750);
  if (says('fails') && !aboutCompany && staysWith(member, next)) return negative('complaint', 700);
  // After a question "not really", "try the other one" and "yes, that works" are answers to it.
  if (says('repeat_request') && (!asked || says('reminder'))) return negative('repeat', 800);
  if (says('rejection')) return negative('correction', 600);
  const isForeign = member.type_of_problem === 'wrong_language';
  if (says('demur') && (!asked || isForeign)) return negative('correction', 600);
  if (says('giving_up')) return negative('abandonment', 700);
  return undefined;
}

/** What `next` says for the answer of `member`. */
function praise(member: ConversationMember, next: ConversationMember): Signal | undefined {
  const says = (cue: string) => next.cues.includes(cue);
  if (member.type_of_problem !== '' || next.business_issue !== '') return undefined;
  if ((next.sentiment ?? 0) < 0 || onlyThanked(member)) return undefined;
  if (says('thanks')) return positive('thanks', 850);
  const isAnswer = member.cues.includes('answer_asks') && !says('solved');
  return says('confirmation') && !isAnswer ? positive('confirmation', 750) : undefined;
}

/** What `next` says about the answer of `member`: at most one signal, the strongest. */
export function signalOn(member: ConversationMember, next: ConversationMember): Signal | undefined {
  if (onlyGreeted(member)) return undefined;
  const said = objection(member, next) ?? praise(member, next);
  if (said) return said;
  if (next.cues.includes('thanks') || next.cues.includes('confirmation')) return undefined;
  const isVented = next.cues.includes('vents') && next.business_issue === '';
  if (isVented && member.type_of_problem !== '') return negative('complaint', 600);
  return member.end_user === next.end_user ? repeated(member, next) : undefined;
}

function repeated(member: ConversationMember, next: ConversationMember): Signal | undefined {
  if (next.timestamp - Math.max(member.end_timestamp, member.timestamp) > REACTION_MICROS)
    return undefined;
  // "Yes" twice is no repetition, and "any other?" asks for more of the same.
  if (next.cues.includes('idle') || next.cues.includes('asks_more')) return undefined;
  if (onlyThanked(member) || member.cues.includes('answer_asks')) return undefined;
  const alike = similarity(member.sketch, next.sketch, REPHRASED);
  const enough = Math.min(member.sketch.length, next.sketch.length) >= MIN_WORDS_TO_COMPARE;
  if (alike === 1) return negative('repeat', enough ? 900 : 700);
  return enough && alike >= REPHRASED ? negative('rephrase', 650) : undefined;
}
