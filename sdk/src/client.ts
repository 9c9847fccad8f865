import { administrationCalls } from './administration.ts';
import { analyticsCalls } from './analytics.ts';
import { eventCalls } from './events.ts';
import { conversationCalls, interactionCalls } from './interactions.ts';
import { createTransport, type TransportOptions } from './transport.ts';

/**
 * A client for one project's server. Failures are `UndertoneError`s; what may succeed later was retried before.
 * Keys have scopes: `events` needs `ingest`, reading needs `read`, `administration` needs `admin`.
 */
export function createUndertone(options: TransportOptions) {
  const transport = createTransport(options);
  return {
    events: eventCalls(transport),
    interactions: interactionCalls(transport),
    conversations: conversationCalls(transport),
    ...analyticsCalls(transport),
    administration: administrationCalls(transport),
  };
}

export type Undertone = ReturnType<typeof createUndertone>;
