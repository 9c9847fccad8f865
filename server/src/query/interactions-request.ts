import { z } from 'zod';
import { filtersSchema } from './filter-schema.ts';
import { interactionOrderNames } from './interaction-order.ts';
import { exampleRange, listPage, rangeSchema } from './request.ts';

export const interactionsSchema = z
  .looseObject({
    time_range: rangeSchema,
    filters: filtersSchema,
    order_by: z
      .looseObject({
        by: z.enum(interactionOrderNames),
        direction: z.enum(['asc', 'desc']).nullish(),
      })
      .nullish()
      .transform((order) => ({
        by: order?.by ?? ('timestamp' as const),
        direction: order?.direction ?? ('desc' as const),
      }))
      .describe('default timestamp descending; nulls last, then newest first, ties by id'),
    ...listPage,
  })
  .meta({
    examples: [
      {
        time_range: exampleRange,
        filters: [
          { kind: 'user_feedback', values: ['negative_explicit', 'negative_implicit'] },
          { kind: 'tag', tag: 'plan', values: ['free'], is_exclude: true },
        ],
        limit: 50,
        offset: 0,
      },
    ],
  });
export type InteractionsRequest = z.output<typeof interactionsSchema>;
