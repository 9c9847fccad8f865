import type { ConversationAnalyzer, ConversationMember, FoundColumns } from '../analyzer.ts';
import { approval } from './explicit-feedback.ts';
import { type Reason, signalOn } from './signals.ts';

const sentences: Partial<Record<Reason, string>> = {
  correction: 'The user says that the answer{about} is wrong or not what they want',
  complaint: 'The user complains about the answer{about}',
  repeat: 'The user had to ask the same again{about}',
  rephrase: 'The user asked again in other words{about}',
  abandonment: 'The user gave up{about}',
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

function subject({ user_action, topic }: ConversationMember): string {
  const about = user_action || topic;
  return about === '' ? '' : ` about ${about}`;
}

function sentence(member: ConversationMember, next: ConversationMember | undefined): string {
  const signal = next && signalOn(member, next);
  const template = signal && sentences[signal.reason];
  const after = answers[member.type_of_problem];
  const ending = after === undefined ? '.' : `, ${after}.`;
  if (template !== undefined) return `${template.replace('{about}', subject(member))}${ending}`;
  if (approval(member) < 0) return `The user marked the answer${subject(member)} as bad${ending}`;
  const company = companies[member.business_issue];
  return company === undefined ? '' : `The user complains about ${company}.`;
}

/** A sentence that names what annoys the user, from the negative signals on an interaction. */
export const negativeIntent: ConversationAnalyzer = {
  name: 'negative-intent',
  version: 3,
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
