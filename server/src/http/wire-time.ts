import { z } from 'zod';
import { parseInstant } from '../lib/time.ts';

/** What both stores can hold: the engine's DateTime64(6), and whole microseconds as a number. */
const EARLIEST = Date.UTC(1901, 0, 1) * 1000;
const LATEST = Date.UTC(2250, 0, 1) * 1000;

/**
 * An instant as the wire has it (ISO 8601, with or without offset: UTC), parsed to microseconds. Nothing happens outside
 * of what can be stored, so that a time beyond it ("until 9999-12-31") becomes the nearest within.
 */
export const wireTime = z.string().transform((text, context) => {
  const instant = parseInstant(text);
  if (instant !== undefined) return Math.min(Math.max(instant, EARLIEST), LATEST);
  context.addIssue({ code: 'custom', message: 'an ISO 8601 time such as 2024-05-30T09:27:52Z' });
  return z.NEVER;
});
