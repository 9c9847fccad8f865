import { z } from 'zod';
import { endUser, instant, interactionId, optional, tags } from './fields.ts';

/** Adds tags to an interaction that was or will be sent. */
export const tagsEvent = z
  .object({
    tags,
    metadata: z.object({
      end_user: endUser,
      time_start: optional(instant),
      timestamp: optional(instant),
      input: optional(z.string()),
      output: optional(z.string()),
      interaction_id: optional(interactionId),
      anonymize: optional(z.boolean()),
    }),
  })
  .transform(({ tags, metadata }, context) => {
    const timeStart = metadata.time_start ?? metadata.timestamp;
    if (timeStart !== undefined) return { tags, metadata: { ...metadata, time_start: timeStart } };
    context.addIssue({
      code: 'custom',
      path: ['metadata', 'time_start'],
      message: "time_start (the interaction's) is required",
    });
    return z.NEVER;
  });

export type TagsEvent = z.infer<typeof tagsEvent>;
