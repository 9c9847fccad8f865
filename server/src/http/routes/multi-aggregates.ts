import { z } from 'zod';
import { multiAggregatesSchema } from '../../query/request.ts';
import { runMultiAggregates } from '../../query/run-aggregates.ts';
import type { Store } from '../../store/store.ts';
import type { App } from '../route.ts';
import { aggregatesAnswer } from './reading-answers.ts';

/** POST /api/external/get-interaction-multi-aggregates */
export function multiAggregatesRoutes({ store }: { readonly store: Store }): (app: App) => void {
  return (app) => {
    app.post(
      '/api/external/get-interaction-multi-aggregates',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Rows of several groupings in one list, ordered and paged as one',
          body: multiAggregatesSchema,
          response: { 200: aggregatesAnswer(z.object({ kinds: z.array(z.string()) })) },
        },
      },
      (request) => runMultiAggregates(store, request.access.projectId, request.body),
    );
  };
}
