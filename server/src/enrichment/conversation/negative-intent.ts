import type { ConversationAnalyzer, ConversationMember, FoundColumns } from '../analyzer.ts';
import { SMALLTALK } from '../subject.ts';
import { approval } from './explicit-feedback.ts';
import { type Reason, signalOn } from './signals.ts';

/** What a user did who sent such a signal. */
const deeds: Partial<Record<Reason, string>> = {
  correction: 'said that the answer is wrong or not what they want',
  complaint: 'complained about the answer',
  repeat: 'had to ask the same again',
  rephrase: 'asked again in other words',
  abandonment: 'gave up',
};

const companies: Readonly<Record<string, string>> = {
  billing: 'a charge, a bill or a refund',
  delivery: 'a delivery',
  outage: 'a service that is down',
  quality: 'the quality of a product or service',
  support: 'the customer service',
  cancellation: 'trouble with a cancellation, or means to leave',
};

const answers: Readonly<Record<string, string>> = {
  refusal: 'after the assistant refused',
  does_not_know: 'after the assistant had no answer',
  empty: 'after an empty answer',
  truncated: 'after an answer that broke off',
  wrong_language: 'after an answer in another language',
  repetition: 'after an answer that repeats itself',
  error_text: 'after an error message',
  off_format: 'after an answer in the wrong format',
};

/** "The user wanted to get an invoice and gave up", as far as it is known what they wanted. */
function told({ user_intent, user_action, topic }: ConversationMember, deed: string): string {
  if (topic === SMALLTALK) return `The user ${deed}`;
  if (user_intent !== '') return `The user wanted to ${user_intent} and ${deed}`;
  const about = user_action || topic;
  return about === '' ? `The user ${deed}` : `The user ${deed} (topic: ${about})`;
}

function sentence(member: ConversationMember, next: ConversationMember | undefined): string {
  const signal = next && signalOn(member, next);
  const deed = signal && deeds[signal.reason];
  const after = answers[member.type_of_problem];
  const ending = after === undefined ? '.' : `, ${after}.`;
  if (deed !== undefined) return `${told(member, deed)}${ending}`;
  if (approval(member) < 0) return `${told(member, 'marked the answer as bad')}${ending}`;
  const company = companies[member.business_issue];
  return company === undefined ? '' : `The user complained about ${company}.`;
}

/** A sentence that names what annoys the user, from the negative signals on an interaction. */
export const negativeIntent: ConversationAnalyzer = {
  name: 'negative-intent',
  version: 4,
  nothing: () => ({ negative_intent_message: '' }),
  analyze: (members) => {
    const findings = new Map<string, FoundColumns>();
    members.forEach((member, i) => {
      const message = sentence(member, members[i + 1]);
      if (message !== '') findings.set(member.id, { negative_intent_message: message });
    });
    return findings;
  },
};
