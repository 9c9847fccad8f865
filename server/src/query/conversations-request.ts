import { z } from 'zod';
import { conversationOrderNames } from './compile-conversations.ts';
import { filtersSchema } from './filter-schema.ts';
import { exampleRange, listPage, rangeSchema } from './request.ts';

export const conversationsSchema = z
  .looseObject({
    time_range: rangeSchema,
    filters: filtersSchema.describe(
      'a conversation is listed if one of its interactions passes all',
    ),
    order_by: z
      .enum(conversationOrderNames)
      .nullish()
      .transform((order) => order ?? ('newest' as const))
      .describe('default newest; ties: newest, then by id'),
    ...listPage,
  })
  .meta({
    examples: [
      {
        time_range: exampleRange,
        filters: [{ kind: 'topic', values: ['billing and payments'] }],
        order_by: 'most_negative',
        limit: 50,
      },
    ],
  });
export type ConversationsRequest = z.output<typeof conversationsSchema>;

export const conversationDetailSchema = z.looseObject({
  conversation_id: z.string().min(1).describe('a replaced id leads to the conversation it joined'),
});
