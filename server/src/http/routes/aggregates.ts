import { z } from 'zod';
import { aggregatesSchema } from '../../query/request.ts';
import { runAggregates } from '../../query/run-aggregates.ts';
import type { App } from '../route.ts';
import { aggregatesAnswer } from './reading-answers.ts';
import { type GroupedDependencies, zoned } from './zoned.ts';

/** POST /api/external/get-interaction-aggregates */
export function aggregatesRoutes(deps: GroupedDependencies): (app: App) => void {
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
      async ({ access: { projectId }, body }) =>
        runAggregates(deps.store, projectId, await zoned(body, projectId, deps)),
    );
  };
}
