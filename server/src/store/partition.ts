import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';

/** The partition of an interaction, as a number: its week from Monday, UTC, like `toMonday(timestamp)` of the table. */
export function weekOf(timestamp: Micros): number {
  // 1970-01-01 was a Thursday.
  return Math.floor((timestamp / MICROS_PER_DAY + 3) / 7);
}
