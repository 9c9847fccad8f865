import { z } from 'zod';
import { runValues, valuesSchema } from '../../query/run-values.ts';
import type { Store } from '../../store/store.ts';
import type { App } from '../route.ts';

const answer = z.object({
  kind: z.string(),
  data: z.array(z.object({ value: z.string(), count: z.int().describe('interactions') })),
});

/** GET /api/v1/values */
export function valuesRoutes({ store }: { readonly store: Store }): (app: App) => void {
  return (app) => {
    app.get(
      '/api/v1/values',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Values that occur, the most frequent first, for typeahead',
          querystring: valuesSchema,
          response: { 200: answer },
        },
      },
      (request) => runValues(store, request.access.projectId, request.query),
    );
  };
}
