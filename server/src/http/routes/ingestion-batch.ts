import { z } from 'zod';
import { handleBatch, itemsOf, MOST_ITEMS } from '../../ingest/handle-batch.ts';
import type { EventHandlingOptions } from '../../ingest/handle-event.ts';
import { AppError } from '../../lib/errors.ts';
import type { App } from '../route.ts';

/** Many events of any type in one request; each is stored or refused on its own. */
export function ingestionBatchRoutes(options: EventHandlingOptions): (app: App) => void {
  return (app) => {
    app.post(
      '/event-ingestion/api/v1/events/batch',
      {
        config: { scope: 'ingest' },
        onRequest: (_request, _reply, done) => done(options.ingestor.refusal()),
        schema: {
          tags: ['ingestion'],
          summary: `Up to ${MOST_ITEMS} events of any type, as a JSON array or NDJSON`,
          body: z.union([z.array(z.unknown()), z.string()]),
          response: {
            202: z.object({
              accepted: z.int(),
              rejected: z.int(),
              items: z.array(z.looseObject({ index: z.int(), status: z.int() })),
            }),
          },
        },
      },
      async (request, reply) => {
        const items = await handleBatch(request.access.projectId, itemsOf(request.body), options);
        const accepted = items.filter(({ status }) => status === 202).length;
        const unavailable = items.find(({ status }) => status === 503);
        if (accepted === 0 && unavailable && items.every(({ status }) => status === 503)) {
          throw new AppError('overloaded', String(unavailable['detail']), { retryAfterSeconds: 1 });
        }
        reply.code(202);
        return { accepted, rejected: items.length - accepted, items };
      },
    );
  };
}
