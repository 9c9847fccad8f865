import type { ConversationMember } from '../analyzer.ts';

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
const REPHRASED = 0.6;
const MIN_WORDS_TO_COMPARE = 3;

/** Jaccard similarity of the words of two messages, 0 to 1. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const words = new Set(a);
  let common = 0;
  for (const word of new Set(b)) if (words.has(word)) common++;
  return common / (words.size + new Set(b).size - common);
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

/** What `next` says about the answer of `member`: at most one signal, the strongest. */
export function signalOn(member: ConversationMember, next: ConversationMember): Signal | undefined {
  const says = new Set(next.cues);
  const aboutCompany = next.business_issue !== '';
  if (says.has('correction')) return negative('correction', 800);
  if (says.has('escalation_request')) return negative('complaint', 800);
  if (says.has('complaint') && !aboutCompany) return negative('complaint', 750);
  if (says.has('repeat_request')) return negative('repeat', 800);
  if (says.has('giving_up')) return negative('abandonment', 700);
  if (says.has('thanks')) return positive('thanks', 850);
  if (says.has('confirmation')) return positive('confirmation', 750);
  return member.end_user === next.end_user ? repeated(member, next) : undefined;
}

function repeated(member: ConversationMember, next: ConversationMember): Signal | undefined {
  if (next.timestamp - Math.max(member.end_timestamp, member.timestamp) > REACTION_MICROS)
    return undefined;
  const alike = similarity(member.sketch, next.sketch);
  const enough = Math.min(member.sketch.length, next.sketch.length) >= MIN_WORDS_TO_COMPARE;
  if (alike === 1) return negative('repeat', enough ? 900 : 700);
  return enough && alike >= REPHRASED ? negative('rephrase', 650) : undefined;
}
