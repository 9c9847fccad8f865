import type { z } from 'zod';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import {
  draftOfChat,
  draftOfChatTrace,
  draftOfFeedback,
  draftOfInteraction,
  draftOfTags,
  draftOfTrace,
  draftsOfConversation,
} from './to-draft.ts';
import { feedbackEvent } from './wire/feedback-event.ts';
import { interactionEventV1, interactionEventV2 } from './wire/interaction-event.ts';
import { tagsEvent } from './wire/tags-event.ts';
import {
  traceConversationEvent,
  traceInteractionEventV1,
  traceInteractionEventV2,
} from './wire/trace-event.ts';

type Described<S extends z.ZodType> = {
  readonly schema: S;
  /** Where the event's own endpoint is. */
  readonly path: string;
  readonly summary: string;
};

/** An event that carries interactions. `loc(i)`: where the i-th stands in the body. */
export type InteractionEventType<S extends z.ZodType = z.ZodType> = Described<S> & {
  readonly carries: 'interactions';
  readonly many: boolean;
  readonly drafts: (event: z.output<S>) => InteractionDraft[];
  readonly loc: (index: number) => readonly (string | number)[];
};

/** An event that changes an interaction that was or will be sent. */
export type PatchEventType<S extends z.ZodType = z.ZodType> = Described<S> & {
  readonly carries: 'patch';
  readonly idField: 'feedback_id' | 'tags_id';
  readonly draft: (event: z.output<S>) => PatchDraft;
};

export type EventType = InteractionEventType | PatchEventType;

/** Ties an entry's functions to its schema; the registry itself holds them as functions of any event. */
function interactionEvent<S extends z.ZodType>(
  entry: Omit<InteractionEventType<S>, 'carries'>,
): InteractionEventType {
  return {
    ...entry,
    carries: 'interactions',
    drafts: (event) => entry.drafts(event as z.output<S>),
  };
}

function patchEvent<S extends z.ZodType>(
  entry: Omit<PatchEventType<S>, 'carries'>,
): PatchEventType {
  return { ...entry, carries: 'patch', draft: (event) => entry.draft(event as z.output<S>) };
}

const inInteraction = () => ['interaction'] as const;

/** Every kind of event there is; the names are the `type` of a batch item. */
export const eventTypes = {
  interaction: interactionEvent({
    path: '/v1/events/interactions',
    summary: 'One exchange, input and history apart',
    schema: interactionEventV1,
    many: false,
    drafts: (event) => [draftOfInteraction(event)],
    loc: inInteraction,
  }),
  interaction_v2: interactionEvent({
    path: '/v2/events/interactions',
    summary: 'One exchange as a chat; the last user message is the input',
    schema: interactionEventV2,
    many: false,
    drafts: (event) => [draftOfChat(event)],
    loc: inInteraction,
  }),
  trace_interaction: interactionEvent({
    path: '/v1/events/trace_interaction',
    summary: 'One exchange with its model, retrieval and tool calls',
    schema: traceInteractionEventV1,
    many: false,
    drafts: (event) => [draftOfTrace(event)],
    loc: inInteraction,
  }),
  trace_interaction_v2: interactionEvent({
    path: '/v2/events/trace_interaction',
    summary: 'One exchange as a chat, with its model, retrieval and tool calls',
    schema: traceInteractionEventV2,
    many: false,
    drafts: (event) => [draftOfChatTrace(event)],
    loc: inInteraction,
  }),
  trace_conversation: interactionEvent({
    path: '/v2/events/trace_conversation',
    summary: 'A whole conversation with its calls',
    schema: traceConversationEvent,
    many: true,
    drafts: draftsOfConversation,
    loc: (index) => ['conversation', 'interactions', index],
  }),
  feedback: patchEvent({
    path: '/v1/events/feedback',
    summary: 'What a user did with an answer',
    schema: feedbackEvent,
    idField: 'feedback_id',
    draft: draftOfFeedback,
  }),
  tags: patchEvent({
    path: '/v2/events/tags',
    summary: 'Tags for an interaction that was or will be sent',
    schema: tagsEvent,
    idField: 'tags_id',
    draft: draftOfTags,
  }),
} as const satisfies Record<string, EventType>;

export type EventTypeName = keyof typeof eventTypes;

export function isEventTypeName(name: unknown): name is EventTypeName {
  return typeof name === 'string' && Object.hasOwn(eventTypes, name);
}

/** Whether events of this type carry the interactions of one conversation, and are answered with lists. */
export function isWholeConversation(name: EventTypeName): boolean {
  const type: EventType = eventTypes[name];
  return type.carries === 'interactions' && type.many;
}

/** How the answer to a feedback or tags event names its id. */
export function idFieldOf(name: EventTypeName): PatchEventType['idField'] {
  const type: EventType = eventTypes[name];
  if (type.carries === 'patch') return type.idField;
  throw new Error(`${name} changes no interaction`);
}
