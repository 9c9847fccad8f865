import { z } from 'zod';
import { parseInstant } from '../lib/time.ts';

/** An instant as the wire has it (ISO 8601, with or without offset: UTC), parsed to microseconds. */
export const wireTime = z.string().transform((text, context) => {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  context.addIssue({ code: 'custom', message: 'an ISO 8601 time such as 2024-05-30T09:27:52Z' });
  return z.NEVER;
});
