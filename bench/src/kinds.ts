import { batchBody, type EventSource } from './events.ts';

const BASE = '/event-ingestion/api/v1/events';
export const BATCH_SIZE = 100;

/** The two ways in which events are sent: where to, and what next. */
export function createKinds(events: EventSource) {
  let sent = 0;
  return {
    single: { path: `${BASE}/interactions`, nextBody: () => events(sent++) },
    batch: {
      path: `${BASE}/batch`,
      nextBody: () => {
        const body = batchBody(events, sent, BATCH_SIZE);
        sent += BATCH_SIZE;
        return body;
      },
    },
  };
}

export type Kind = ReturnType<typeof createKinds>['single'];
