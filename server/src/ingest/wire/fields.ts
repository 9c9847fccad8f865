import { z } from 'zod';
import { parseInstant } from '../../lib/time.ts';

const TIME = 'not a time; allowed is ISO 8601 such as 2024-05-30T09:27:52.420Z';

/** What another type is told; a missing value is told to be missing. */
const unlessMissing =
  (message: string) =>
  ({ input }: { readonly input?: unknown }) =>
    input === undefined ? undefined : message;

/** ISO 8601 with or without offset (none: UTC), truncated to microseconds. */
export const instant = z
  .string({ error: unlessMissing(TIME) })
  .transform((text, context) => {
    const micros = parseInstant(text);
    if (micros !== undefined) return micros;
    context.addIssue({ code: 'custom', message: TIME });
    return z.NEVER;
  })
  .meta({ type: 'string', format: 'date-time', description: 'ISO 8601; no offset means UTC' });

const MAX_TAGS = 100;

/** Name to value; numbers and booleans are stored as their text. */
export const tags = z
  .record(
    z.string().min(1).max(200),
    z.union([z.string().max(2000), z.number(), z.boolean()]).transform(String),
  )
  .refine((record) => Object.keys(record).length <= MAX_TAGS, {
    message: `more than ${MAX_TAGS} tags; at most ${MAX_TAGS} are allowed`,
  });

export const endUser = z
  .string()
  .min(1)
  .max(1000)
  .describe('who the user is to the product; stored as sent');

export const conversationId = z.string().min(1).max(1000);

export const interactionId = z.uuid({
  error: unlessMissing('not an id; allowed is a UUID, as an interaction is answered with'),
});

/** `[[user, assistant], …]`, oldest first. */
export const history = z.array(z.tuple([z.string(), z.string()]));

/** A field that a client may leave out or send as null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}

export const anonymize = optional(z.boolean()).describe(
  'remove personal data from every text before anything is written (default true)',
);
