import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';

/**
 * Interactions that began before this instant are expired: refused at ingestion and deleted by the expiry job.
 * The start of a UTC day, so that a whole day expires at once; undefined: nothing expires.
 * `expire_days` null: nothing does.
 */
export function expiryCutoff(
  settings: { readonly expire_days?: number | null | undefined },
  now: Micros,
): Micros | undefined {
  const { expire_days: days } = settings;
  if (days === undefined || days === null) return undefined;
  return Math.floor(now / MICROS_PER_DAY) * MICROS_PER_DAY - days * MICROS_PER_DAY;
}
