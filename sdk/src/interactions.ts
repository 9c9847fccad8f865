import { followCursor } from './pages.ts';
import type { CallOptions, Transport } from './transport.ts';
import type {
  ConversationDetail,
  ConversationSummary,
  ConversationsAnswer,
  ConversationsRequest,
  ExportRequest,
  InteractionDetail,
  InteractionRecord,
  InteractionsAnswer,
  InteractionsRequest,
} from './types/reading.ts';

const READING = '/api/external';
/** The largest page: fewest requests when everything is wanted. */
const WHOLE_PAGE = 1000;

export function interactionCalls(transport: Transport) {
  const list = (
    body: InteractionsRequest,
    options: CallOptions = {},
  ): Promise<InteractionsAnswer> =>
    transport.json({ method: 'POST', path: `${READING}/get-interactions`, body, ...options });

  return {
    /** One page, newest first. */
    list,
    /** Every interaction of the selection, page by page as they are consumed. */
    all: (
      request: Omit<InteractionsRequest, 'offset' | 'cursor'>,
      options: CallOptions = {},
    ): AsyncGenerator<InteractionRecord, void, undefined> =>
      followCursor((page: InteractionsRequest) => list(page, options), {
        limit: WHOLE_PAGE,
        ...request,
      }),
    detail: (id: string, options: CallOptions = {}): Promise<InteractionDetail> =>
      transport.json({
        method: 'GET',
        path: `${READING}/export/interactions/detail/${encodeURIComponent(id)}`,
        ...options,
      }),
    /**
     * Streams any number of interactions; an NDJSON export ends with `{"count", "complete": true}`, without it something
     * is missing. Where the server had to stop, reading fails after a last line `{"complete": false, "status", "detail"}`.
     */
    export: (request: ExportRequest, options: CallOptions = {}): Promise<Response> =>
      transport.stream({
        method: 'GET',
        path: `${READING}/export/interactions`,
        query: exportQuery(request),
        ...options,
      }),
  };
}

/** The query string of an export, shared with clients that need the raw HTTP answer. */
export function exportQuery(request: ExportRequest): Record<string, string | undefined> {
  return {
    start: request.start,
    end: request.end,
    format: request.format,
    filters: request.filters ? JSON.stringify(request.filters) : undefined,
  };
}

export function conversationCalls(transport: Transport) {
  const list = (
    body: ConversationsRequest,
    options: CallOptions = {},
  ): Promise<ConversationsAnswer> =>
    transport.json({ method: 'POST', path: `${READING}/get-conversations`, body, ...options });

  return {
    /** One page of the conversations of which an interaction matches. */
    list,
    all: (
      request: Omit<ConversationsRequest, 'offset' | 'cursor'>,
      options: CallOptions = {},
    ): AsyncGenerator<ConversationSummary, void, undefined> =>
      followCursor((page: ConversationsRequest) => list(page, options), {
        limit: WHOLE_PAGE,
        ...request,
      }),
    /** Unknown: an `UndertoneError` of status 404. */
    get: (conversationId: string, options: CallOptions = {}): Promise<ConversationDetail> =>
      transport.json({
        method: 'POST',
        path: `${READING}/get-conversation-detail`,
        body: { conversation_id: conversationId },
        ...options,
      }),
  };
}
