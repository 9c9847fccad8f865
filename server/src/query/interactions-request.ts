import { z } from 'zod';
import { filtersSchema } from './filter-schema.ts';
import { interactionOrderNames } from './interaction-order.ts';
import { exampleRange, limitSchema, offsetSchema, rangeSchema } from './request.ts';

export const cursorSchema = z
  .string()
  .max(1000)
  .nullish()
  .describe('next_cursor of the answer before, to the same request; instead of offset');

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
    limit: limitSchema,
    offset: offsetSchema,
    cursor: cursorSchema,
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
