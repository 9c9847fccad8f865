import { z } from 'zod';
import { feedbackAction } from './feedback-event.ts';
import { anonymize, conversationId, endUser, history, instant, optional, tags } from './fields.ts';
import { interactionV1, interactionV2 } from './interaction-event.ts';
import { messages } from './messages.ts';

const tokens = optional(z.int().min(0).max(1_000_000_000));

/** One call of a model. */
export type ModelTrace = {
  readonly model: string;
  readonly messages: z.infer<typeof messages> | undefined;
  readonly system_prompt: string | undefined;
  readonly history: [string, string][] | undefined;
  readonly input: string | undefined;
  readonly output: string | undefined;
  readonly input_tokens: number | undefined;
  readonly output_tokens: number | undefined;
};

/** One retrieval or tool call; `outputs` empty: it found nothing. */
export type RetrievalTrace = {
  readonly source: string;
  readonly input: string | undefined;
  readonly outputs: readonly string[];
};

export type Trace = ModelTrace | RetrievalTrace;

const retrieved = z.union([
  z.string(),
  z.looseObject({}).transform((object) => JSON.stringify(object)),
]);

/** Both kinds in one schema: with `source` it is a retrieval or tool call, else with `model` a call of a model. */
export const trace = z
  .object({
    model: optional(z.string().max(200)),
    source: optional(z.string().max(1000)),
    messages: optional(messages),
    system_prompt: optional(z.string()),
    history: optional(history),
    input: optional(z.string()),
    output: optional(z.string()),
    outputs: optional(z.array(retrieved)),
    input_tokens: tokens,
    output_tokens: tokens,
  })
  .transform(({ source, model, outputs, ...call }, context): Trace => {
    if (source !== undefined) return { source, input: call.input, outputs: outputs ?? [] };
    if (model !== undefined) return { model, ...call };
    context.addIssue({
      code: 'custom',
      message: 'a trace needs "model" (a model call) or "source" (a retrieval or tool call)',
    });
    return z.NEVER;
  });

const traceParts = {
  traces: optional(z.array(trace).max(1000)),
  feedback_actions: optional(z.array(feedbackAction).max(100)),
  anonymize,
};

export const traceInteractionEventV1 = z.object({ interaction: interactionV1, ...traceParts });
export const traceInteractionEventV2 = z.object({ interaction: interactionV2, ...traceParts });

export const traceConversationEvent = z.object({
  conversation: z.object({
    conversation_id: optional(conversationId),
    end_user: endUser,
    interactions: z
      .array(
        z.object({
          input: optional(z.string()),
          output: optional(z.string()),
          time_start: instant,
          time_end: instant,
          tags: optional(tags),
          hide_content: optional(z.boolean()),
          trace: optional(z.array(trace).max(1000)),
          traces: optional(z.array(trace).max(1000)),
        }),
      )
      .min(1)
      .max(1000),
  }),
  anonymize,
});

export type TraceInteractionEventV1 = z.infer<typeof traceInteractionEventV1>;
export type TraceInteractionEventV2 = z.infer<typeof traceInteractionEventV2>;
export type TraceConversationEvent = z.infer<typeof traceConversationEvent>;
