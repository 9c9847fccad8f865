import { z } from 'zod';
import { catalog } from '../../query/catalog.ts';
import type { App } from '../route.ts';

const option = z
  .object({
    name: z.string(),
    required: z.boolean(),
    allowed: z.array(z.string()).nullable(),
    default: z.string().nullable(),
  })
  .nullable();

const answer = z.object({
  variables: z.array(
    z.object({
      name: z.string(),
      unit: z.string(),
      grain: z.enum(['interaction', 'conversation', 'user']),
      description: z.string(),
      up: z.enum(['good', 'bad', 'neither']),
      of_nothing: z
        .union([z.literal(0), z.null(), z.array(z.never()).readonly()])
        .describe('what a group without any data shows'),
      has_previous: z.boolean(),
      conversation_scope: z.boolean().describe('whether conversation_scope changes it'),
      group_bys: z.array(z.string()),
      granularities: z.array(z.string()),
      opens_with: z
        .array(z.array(z.looseObject({ kind: z.string() })))
        .describe(
          'filters to add to the request to get the interactions that make the number; those of any one list',
        ),
    }),
  ),
  bundles: z.array(z.object({ name: z.string(), variables: z.array(z.string()) })),
  dimensions: z.array(
    z.object({ kind: z.string(), description: z.string(), option, is_time: z.boolean() }),
  ),
  filters: z.array(
    z.object({ kind: z.string(), description: z.string(), fields: z.array(z.string()) }),
  ),
  order_by: z.array(z.object({ by: z.string(), description: z.string() })),
  granularities: z.array(z.object({ name: z.string(), description: z.string() })),
});

/** GET /api/v1/catalog */
export function catalogRoutes(): (app: App) => void {
  return (app) => {
    app.get(
      '/api/v1/catalog',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Every variable, dimension and filter with unit and description',
          response: { 200: answer },
        },
      },
      async () => catalog,
    );
  };
}
