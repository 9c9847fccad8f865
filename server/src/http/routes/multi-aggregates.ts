import { z } from 'zod';
import { multiAggregatesSchema } from '../../query/request.ts';
import { runMultiAggregates } from '../../query/run-aggregates.ts';
import type { App } from '../route.ts';
import { aggregatesAnswer } from './reading-answers.ts';
import { type GroupedDependencies, zoned } from './zoned.ts';

/** POST /api/external/get-interaction-multi-aggregates */
export function multiAggregatesRoutes(deps: GroupedDependencies): (app: App) => void {
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
      async ({ access: { projectId }, body }) =>
        runMultiAggregates(deps.store, projectId, await zoned(body, projectId, deps)),
    );
  };
}
