import { z } from 'zod';
import { interactionsSchema } from '../../query/interactions-request.ts';
import { runInteractions } from '../../query/run-interactions.ts';
import type { Store } from '../../store/store.ts';
import type { App } from '../route.ts';
import type { ReadAudit } from './read-audit.ts';
import { interactionAnswer } from './reading-answers.ts';

const answer = z.object({
  total: z.int(),
  offset: z.int(),
  limit: z.int(),
  data: z.array(interactionAnswer),
  next_cursor: z.string().nullable().describe('null: this was the last page'),
});

/** POST /api/external/get-interactions */
export function interactionsRoutes(deps: {
  readonly store: Store;
  readonly audit?: ReadAudit;
}): (app: App) => void {
  return (app) => {
    app.post(
      '/api/external/get-interactions',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Interactions, newest first',
          body: interactionsSchema,
          response: { 200: answer },
        },
      },
      async (request) => {
        const { projectId, keyId } = request.access;
        const page = await runInteractions(deps.store, projectId, request.body);
        deps.audit?.({
          projectId,
          keyId,
          action: 'get-interactions',
          subject: 'interactions',
          count: page.data.length,
        });
        return page;
      },
    );
  };
}
