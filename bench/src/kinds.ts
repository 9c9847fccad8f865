import { batchBody, type EventSource } from './events.ts';

export const EVENTS_PATH = '/event-ingestion/api/v1/events';
export const BATCH_SIZE = 100;

/** The two ways in which events are sent: where to, and what next. */
export function createKinds(events: EventSource) {
  let sent = 0;
  return {
    single: { path: `${EVENTS_PATH}/interactions`, nextBody: () => events(sent++) },
    batch: {
      path: `${EVENTS_PATH}/batch`,
      nextBody: () => {
        const body = batchBody(events, sent, BATCH_SIZE);
        sent += BATCH_SIZE;
        return body;
      },
    },
  };
}

export type Kind = ReturnType<typeof createKinds>['single'];
