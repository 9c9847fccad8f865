import type { CallOptions, Transport } from './transport.ts';
import type {
  BatchAnswer,
  BatchItem,
  ChatInteractionEvent,
  ChatTraceInteractionEvent,
  ConversationAnswer,
  FeedbackAnswer,
  FeedbackEvent,
  InteractionAnswer,
  InteractionEvent,
  TagsAnswer,
  TagsEvent,
  TraceConversationEvent,
  TraceInteractionEvent,
} from './types/events.ts';

const EVENTS = '/event-ingestion/api';

/** Sending: every promise resolves once the event is durable. Scope `ingest` (`feedback` for feedback). */
export function eventCalls(transport: Transport) {
  const post =
    <Body, Answer>(path: string) =>
    (body: Body, options: CallOptions = {}): Promise<Answer> =>
      transport.json<Answer>({ method: 'POST', path: EVENTS + path, body, ...options });

  return {
    interaction: post<InteractionEvent, InteractionAnswer>('/v1/events/interactions'),
    chatInteraction: post<ChatInteractionEvent, InteractionAnswer>('/v2/events/interactions'),
    traceInteraction: post<TraceInteractionEvent, InteractionAnswer>(
      '/v1/events/trace_interaction',
    ),
    chatTraceInteraction: post<ChatTraceInteractionEvent, InteractionAnswer>(
      '/v2/events/trace_interaction',
    ),
    traceConversation: post<TraceConversationEvent, ConversationAnswer>(
      '/v2/events/trace_conversation',
    ),
    feedback: post<FeedbackEvent, FeedbackAnswer>('/v1/events/feedback'),
    tags: post<TagsEvent, TagsAnswer>('/v2/events/tags'),
    /** At most 5,000 items; each is taken or refused on its own: look at `items`. */
    batch: post<readonly BatchItem[], BatchAnswer>('/v1/events/batch'),
    /** The same, with items already written as lines of JSON. */
    batchLines: (lines: readonly string[], options: CallOptions = {}): Promise<BatchAnswer> =>
      transport.json<BatchAnswer>({
        method: 'POST',
        path: `${EVENTS}/v1/events/batch`,
        raw: { content: `${lines.join('\n')}\n`, type: 'application/x-ndjson' },
        ...options,
      }),
  };
}
