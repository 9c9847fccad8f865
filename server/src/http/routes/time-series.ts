import { z } from 'zod';
import { timeSeriesSchema } from '../../query/request.ts';
import { runTimeSeries } from '../../query/run-time-series.ts';
import type { App } from '../route.ts';
import { variableFields } from './reading-answers.ts';
import { type GroupedDependencies, zoned } from './zoned.ts';

const answer = z.object({
  buckets: z.array(z.string()).describe('their starts with offset, clipped to the range'),
  datasets: z
    .record(z.string(), z.array(z.looseObject({ bucket: z.string(), ...variableFields })))
    .describe('`total`, or the largest groups by name; every bucket is present'),
});

/** POST /api/external/get-interaction-time-series */
export function timeSeriesRoutes(deps: GroupedDependencies): (app: App) => void {
  return (app) => {
    app.post(
      '/api/external/get-interaction-time-series',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Variables per bucket of time, in all or for the largest groups',
          description:
            'retention, stickiness, penetration and n_new_users of a bucket are about its users and the whole time range: a user who is new in the range counts in each of their buckets.',
          body: timeSeriesSchema,
          response: { 200: answer },
        },
      },
      async ({ access: { projectId }, body }) =>
        runTimeSeries(deps.store, projectId, await zoned(body, projectId, deps)),
    );
  };
}
