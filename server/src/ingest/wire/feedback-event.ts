import { z } from 'zod';
import { anonymize, endUser, instant, interactionId, optional } from './fields.ts';

export const feedbackSlugs = [
  'thumbs_up',
  'thumbs_down',
  'copy_input',
  'copy_output',
  'paste',
  'comment',
  'regenerate',
  'edit',
  'rating',
  'retract',
] as const;

/** What a user did with an answer. */
export const feedbackAction = z
  .object({
    slug: z.enum(feedbackSlugs),
    text: optional(z.string()),
    value: optional(z.number()),
  })
  .superRefine(({ slug, text, value }, context) => {
    if (
      slug === 'rating' &&
      !(Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5)
    ) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: 'not a rating; allowed are the integers 1 to 5',
      });
    }
    if (
      slug === 'retract' &&
      !feedbackSlugs.some((allowed) => allowed === text && text !== 'retract')
    ) {
      context.addIssue({
        code: 'custom',
        path: ['text'],
        message: `a retract names in text the slug taken back; allowed are ${feedbackSlugs.slice(0, -1).join(', ')}`,
      });
    }
  });

export type FeedbackAction = z.infer<typeof feedbackAction>;

const metadata = z.object({
  input: optional(z.string()),
  output: optional(z.string()),
  end_user: endUser,
  timestamp: instant,
  interaction_id: optional(interactionId),
  anonymize,
});

/** Clients differ in the name of the part: `action` or `feedback`. */
export const feedbackEvent = z
  .object({ action: optional(feedbackAction), feedback: optional(feedbackAction), metadata })
  .transform(({ action, feedback, metadata }, context) => {
    const given = action ?? feedback;
    if (given !== undefined) return { action: given, metadata };
    context.addIssue({
      code: 'custom',
      path: ['action'],
      message: 'an action {slug, text?, value?} is required',
    });
    return z.NEVER;
  });

export type FeedbackEvent = z.infer<typeof feedbackEvent>;
