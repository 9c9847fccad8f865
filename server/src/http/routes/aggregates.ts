import { z } from 'zod';
import { aggregatesSchema } from '../../query/request.ts';
import { runAggregates } from '../../query/run-aggregates.ts';
import type { Store } from '../../store/store.ts';
import type { App } from '../route.ts';
import { aggregatesAnswer } from './reading-answers.ts';

/** POST /api/external/get-interaction-aggregates */
export function aggregatesRoutes({ store }: { readonly store: Store }): (app: App) => void {
  return (app) => {
    app.post(
      '/api/external/get-interaction-aggregates',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Variables of all matching interactions, or of each group of them',
          body: aggregatesSchema,
          response: { 200: aggregatesAnswer(z.object({})) },
        },
      },
      (request) => runAggregates(store, request.access.projectId, request.body),
    );
  };
}
