import { z } from 'zod';
import { type EventType, eventTypes } from '../../ingest/event-types.ts';
import {
  checkedDrafts,
  checkedPatch,
  type EventHandlingOptions,
  interactionAnswer,
  patchAnswer,
} from '../../ingest/handle-event.ts';
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

/** One endpoint per event type, each answered 202 once the event is on disk. */
export function ingestionRoutes(options: EventHandlingOptions): (app: App) => void {
  return (app) => {
    for (const [name, type] of Object.entries<EventType>(eventTypes)) {
      app.post(
        `${BASE}${type.path}`,
        {
          config: { scope: name === 'feedback' ? 'feedback' : 'ingest' },
          ...(type.carries !== 'patch' && {
            onRequest: (_request: unknown, _reply: unknown, done: (error?: Error) => void) =>
              done(options.ingestor.refusal()),
          }),
          schema: {
            tags: ['ingestion'],
            summary: type.summary,
            body: type.schema,
            response: { 202: type.carries === 'patch' ? patchAnswers : interactionsAnswer },
          },
        },
        async (request, reply) => {
          const { projectId } = request.access;
          reply.code(202);
          if (type.carries === 'patch') {
            const draft = checkedPatch(type, request.body, ['body'], options);
            const [outcome] = await options.ingestor.patches(projectId, [draft]);
            if (!outcome) throw new Error('a patch was written without an outcome');
            return patchAnswer(type.idField, outcome);
          }
          const drafts = await checkedDrafts(projectId, type, request.body, ['body'], options);
          const committed = await options.ingestor.interactions(projectId, drafts, type.many);
          return interactionAnswer(type, committed);
        },
      );
    }
  };
}
