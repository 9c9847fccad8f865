import { type Instant, instantOf } from './calendar.ts';
import type { FeedbackBody, Message, Sent, TagValues, Trace, WireEvent } from './wire.ts';

/** One interaction as it was sent, before anything changes it. */
export type SentInteraction = {
  readonly endUser: string;
  /** Undefined: none was sent. */
  readonly conversationId: string | undefined;
  readonly start: Instant;
  readonly end: Instant;
  readonly input: string;
  readonly output: string;
  readonly history: readonly (readonly [string, string])[];
  readonly tags: TagValues;
  readonly traces: readonly Trace[];
  readonly ragSources: readonly string[];
  readonly featureFlags: readonly string[];
  readonly model: string | undefined;
  readonly feedback: readonly FeedbackBody[];
  readonly anonymize: boolean;
  readonly hideContent: boolean;
};

export type StoredInteraction = SentInteraction & {
  readonly id: string;
  readonly provisionalConversationId: string;
};

/** What makes two sent interactions the same one. */
export function identityOf(sent: SentInteraction): string {
  const { endUser, conversationId = null, start, input, output } = sent;
  return JSON.stringify([endUser, conversationId, start, input, output]);
}

/** The last user message is the input, the pairs before it are the history. */
function split(messages: readonly Message[]) {
  const last = messages.findLastIndex(({ role }) => role === 'user');
  const history: [string, string][] = [];
  for (const { role, content } of messages.slice(0, last)) {
    const open = history.at(-1);
    if (role === 'user') history.push([content, '']);
    else if (role === 'assistant' && open) open[1] = content;
  }
  return { input: messages[last]?.content ?? '', history };
}

/** The interactions in an event; none in feedback and tags. */
export function interactionsIn({ type, body }: WireEvent): SentInteraction[] {
  if (type === 'feedback' || type === 'tags') return [];
  if (type === 'trace_conversation') {
    const { conversation_id, end_user, interactions } = body.conversation;
    return interactions.map((turn) => ({
      endUser: end_user,
      conversationId: conversation_id,
      start: instantOf(turn.time_start),
      end: instantOf(turn.time_end),
      input: turn.input,
      output: turn.output,
      history: [],
      tags: turn.tags ?? {},
      traces: turn.trace ?? [],
      ragSources: [],
      featureFlags: [],
      model: undefined,
      feedback: [],
      anonymize: body.anonymize ?? true,
      hideContent: false,
    }));
  }
  const { interaction } = body;
  const texts =
    'messages' in interaction
      ? split(interaction.messages)
      : { input: interaction.input, history: interaction.history ?? [] };
  return [
    {
      ...texts,
      endUser: interaction.end_user,
      conversationId: interaction.conversation_id,
      start: instantOf(interaction.time_start),
      end: instantOf(interaction.time_end),
      output: interaction.output,
      tags: interaction.tags ?? {},
      traces: 'traces' in body ? body.traces : [],
      ragSources: interaction.rag_sources ?? [],
      featureFlags: interaction.feature_flag ?? [],
      model: interaction.model,
      feedback: ('traces' in body && body.feedback_actions) || [],
      anonymize: body.anonymize ?? true,
      hideContent: interaction.hide_content ?? false,
    },
  ];
}

const list = (value: string | readonly string[] | null | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

/** Every interaction once, the first of several retries, without the deleted; and what is wrong with the acknowledged ids. */
export function storedOnce(sent: readonly Sent[], deleted: ReadonlySet<string>) {
  const byIdentity = new Map<string, StoredInteraction>();
  const identityById = new Map<string, string>();
  const problems: string[] = [];
  for (const { event, ack } of sent) {
    for (const [i, interaction] of interactionsIn(event).entries()) {
      const identity = identityOf(interaction);
      const id = list(ack.interaction_id)[i];
      if (ack.status === 'deleted' || ack.state === 'deleted') continue;
      if (id === undefined) {
        problems.push(`no interaction_id for ${identity.slice(0, 200)}`);
        continue;
      }
      const milliseconds = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
      if (milliseconds !== Math.floor(interaction.start / 1000) || id[14] !== '8') {
        problems.push(`id ${id} does not carry its start ${interaction.start}`);
      }
      const known = byIdentity.get(identity);
      if (known && known.id !== id) problems.push(`a retry of ${known.id} got the id ${id}`);
      if ((identityById.get(id) ?? identity) !== identity) {
        problems.push(`two interactions share the id ${id}`);
      }
      identityById.set(id, identity);
      const conversations = list(ack.conversation_id);
      const provisionalConversationId = conversations[i] ?? conversations[0] ?? '';
      if (!known) byIdentity.set(identity, { ...interaction, id, provisionalConversationId });
    }
  }
  return {
    interactions: [...byIdentity.values()].filter(({ id }) => !deleted.has(id)),
    problems,
  };
}
