import { z } from 'zod';
import { batchItemAnswer, eventAnswer } from '../../ingest/answers.ts';
import { type EventType, type EventTypeName, eventTypes } from '../../ingest/event-types.ts';
import type { Ingestor } from '../../ingest/ingestor.ts';
import { MOST_ITEMS } from '../../ingest/read-events.ts';
import { loggableError } from '../../lib/loggable-error.ts';
import { keepBodiesRaw, type RawBody } from '../body.ts';
import type { App } from '../route.ts';

const BASE = '/event-ingestion/api';

const deletedAnswer = z.object({ status: z.literal('deleted') });
const oneOrMany = z.union([z.string(), z.array(z.string())]);
const interactionsAnswer = z.union([
  z.object({ interaction_id: oneOrMany, conversation_id: oneOrMany }),
  deletedAnswer,
]);
const patchAnswers = z.union([
  z.object({
    feedback_id: z.string().optional(),
    tags_id: z.string().optional(),
    interaction_id: z.string().nullable(),
    state: z.enum(['attached', 'waiting']),
  }),
  deletedAnswer,
]);
const batchAnswer = z.object({
  accepted: z.int(),
  rejected: z.int(),
  items: z.array(z.looseObject({ index: z.int(), status: z.int() })),
});

/** One endpoint per event type and one for many events, each answered 202 once the events are on disk. */
export function ingestionRoutes({ ingestor }: { readonly ingestor: Ingestor }) {
  return async (app: App): Promise<void> => {
    await keepBodiesRaw(app, { orLines: false }, (routes) => eventRoutes(routes, ingestor));
    await keepBodiesRaw(app, { orLines: true }, (routes) => batchRoute(routes, ingestor));
  };
}

function eventRoutes(app: App, ingestor: Ingestor): void {
  for (const [name, type] of Object.entries<EventType>(eventTypes)) {
    const isPatch = type.carries === 'patch';
    app.post<{ Body: RawBody }>(
      `${BASE}${type.path}`,
      {
        config: { scope: name === 'feedback' ? 'feedback' : 'ingest' },
        ...(!isPatch && { onRequest: refuseBeforeReading(ingestor) }),
        schema: {
          tags: ['ingestion'],
          summary: type.summary,
          body: type.schema,
          response: { 202: isPatch ? patchAnswers : interactionsAnswer },
        },
      },
      async (request, reply) => {
        const body = { bytes: request.body.bytes, holds: name as EventTypeName };
        const [outcome] = await ingestor.ingest(request.access.projectId, body);
        reply.code(202);
        return eventAnswer(outcome);
      },
    );
  }
}

function batchRoute(app: App, ingestor: Ingestor): void {
  app.post<{ Body: RawBody }>(
    `${BASE}/v1/events/batch`,
    {
      config: { scope: 'ingest' },
      onRequest: refuseBeforeReading(ingestor),
      schema: {
        tags: ['ingestion'],
        summary: `Up to ${MOST_ITEMS} events of any type, as a JSON array or NDJSON`,
        consumes: ['application/json', 'application/x-ndjson'],
        body: z.array(z.unknown()),
        response: { 202: batchAnswer },
      },
    },
    async (request, reply) => {
      const { bytes, isLines } = request.body;
      const holds = isLines ? 'batch_lines' : 'batch';
      const outcomes = await ingestor.ingest(request.access.projectId, { bytes, holds });
      const items = outcomes.map(batchItemAnswer);
      const accepted = items.filter(({ status }) => status === 202).length;
      const failed = outcomes.filter((outcome) => 'error' in outcome);
      const [first] = failed;
      if (first && failed.length === outcomes.length) throw first.error;
      for (const { error } of failed) {
        if (!error.retryable) {
          request.log.error({ error: loggableError(error) }, 'event failed');
        }
      }
      reply.code(202);
      return { accepted, rejected: items.length - accepted, items };
    },
  );
}

function refuseBeforeReading(ingestor: Ingestor) {
  return (_request: unknown, _reply: unknown, done: (error?: Error) => void): void =>
    done(ingestor.refusal());
}
