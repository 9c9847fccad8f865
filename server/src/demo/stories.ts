import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';

/** What there is to discover in the data; times are midnights UTC. */
export type DemoStories = {
  /** From `at` another model answers, and `topic` fails more often. */
  readonly modelChange: { readonly at: Micros; readonly topic: 'thermostat' };
  /** For two days nearly everything fails in one country. */
  readonly outage: { readonly country: string; readonly start: Micros; readonly end: Micros };
  /** Nobody asks about `topic` before `from`. */
  readonly newTopic: { readonly from: Micros; readonly topic: 'balcony_solar' };
};

/** With 120 days: the model changes 45 days, the outage begins 20 days and the topic appears 30 days before the end. */
export function demoStories(endMicros: Micros, days: number): DemoStories {
  const daysBefore = (share: number) => {
    const at = endMicros - Math.max(1, Math.round(days * share)) * MICROS_PER_DAY;
    return Math.floor(at / MICROS_PER_DAY) * MICROS_PER_DAY;
  };
  const outageStart = daysBefore(1 / 6);
  return {
    modelChange: { at: daysBefore(3 / 8), topic: 'thermostat' },
    outage: { country: 'ES', start: outageStart, end: outageStart + 2 * MICROS_PER_DAY },
    newTopic: { from: daysBefore(1 / 4), topic: 'balcony_solar' },
  };
}

/** How many of this topic's first answers fail after the model change. */
export const FAILURE_RATE_AFTER_CHANGE = 0.42;
export const FAILURE_RATE_IN_OUTAGE = 0.88;
