import { z } from 'zod';
import { anonymize, conversationId, endUser, history, instant, optional, tags } from './fields.ts';
import { messages } from './messages.ts';

const common = {
  output: optional(z.string()),
  time_start: instant,
  time_end: instant,
  end_user: endUser,
  conversation_id: optional(conversationId),
  rag_sources: optional(z.array(z.string())),
  model: optional(z.string().max(200)),
  tags: optional(tags),
  feature_flag: optional(z.array(z.string().max(200)).max(100)),
  hide_content: optional(z.boolean()),
};

/** The exchange as version 1 of the wire format sends it: input and history apart. */
export const interactionV1 = z.object({
  ...common,
  input: optional(z.string()),
  history: optional(history),
  system_prompt: optional(z.string()),
});

/** The exchange as version 2 sends it: a chat whose last user message is the input. */
export const interactionV2 = z.object({
  ...common,
  output: optional(z.string()).describe('left out: what the chat says after its last user message'),
  messages,
});

export type InteractionV1 = z.infer<typeof interactionV1>;
export type InteractionV2 = z.infer<typeof interactionV2>;

export const interactionEventV1 = z.object({ interaction: interactionV1, anonymize });
export const interactionEventV2 = z.object({ interaction: interactionV2, anonymize });

export type InteractionEventV1 = z.infer<typeof interactionEventV1>;
export type InteractionEventV2 = z.infer<typeof interactionEventV2>;
