import { MICROS_PER_DAY, type Micros } from '../lib/time.ts';
import type { DemoLanguageCode } from './languages.ts';
import type { Random } from './random.ts';

export const demoChannels = ['web', 'ios', 'android', 'email', 'kiosk'] as const;
export type DemoChannel = (typeof demoChannels)[number];

export type DemoPerson = {
  readonly endUser: string;
  readonly country: string;
  readonly language: DemoLanguageCode;
  readonly utcOffsetHours: number;
  readonly plan: 'free' | 'plus' | 'pro';
  readonly channel: DemoChannel;
  /** Asks between these times. */
  readonly joined: Micros;
  readonly left: Micros;
  /** Conversations a day on an average day, before scaling; 0: comes once, on the day of joining. */
  readonly dailyRate: number;
  /** Half of the people see the new search. */
  readonly inExperiment: boolean;
};

type Habit = { readonly dailyRate: number; readonly stayDays: number };

type Country = {
  readonly code: string;
  readonly language: DemoLanguageCode;
  readonly utcOffsetHours: number;
};

const countries: readonly (readonly [Country, number])[] = [
  [{ code: 'US', language: 'en', utcOffsetHours: -6 }, 24],
  [{ code: 'GB', language: 'en', utcOffsetHours: 0 }, 16],
  [{ code: 'IE', language: 'en', utcOffsetHours: 0 }, 4],
  [{ code: 'DE', language: 'de', utcOffsetHours: 1 }, 14],
  [{ code: 'AT', language: 'de', utcOffsetHours: 1 }, 4],
  [{ code: 'ES', language: 'es', utcOffsetHours: 1 }, 14],
  [{ code: 'MX', language: 'es', utcOffsetHours: -6 }, 3],
  [{ code: 'FR', language: 'fr', utcOffsetHours: 1 }, 11],
  [{ code: 'BE', language: 'fr', utcOffsetHours: 1 }, 3],
  [{ code: 'IT', language: 'it', utcOffsetHours: 1 }, 10],
];

/** How people differ in how often they come and how long they stay (days, mean). */
const habits: readonly (readonly [Habit, number])[] = [
  [{ dailyRate: 0, stayDays: 0 }, 30],
  [{ dailyRate: 0.05, stayDays: 60 }, 36],
  [{ dailyRate: 0.16, stayDays: 110 }, 25],
  [{ dailyRate: 0.55, stayDays: 200 }, 9],
];

const channels: readonly (readonly [DemoChannel, number])[] = [
  ['web', 46],
  ['ios', 24],
  ['android', 18],
  ['email', 8],
  ['kiosk', 4],
];

/** People of one country speak its language, a few of them English. */
export function createPeople(
  count: number,
  span: { readonly start: Micros; readonly end: Micros },
  random: Random,
): readonly DemoPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const country = random.weighted(countries);
    const habit = random.weighted(habits);
    // A third was there before; the others join week by week, rather more towards the end.
    const isOld = habit.dailyRate > 0 && random.chance(0.42);
    const joinShare = isOld ? 0 : random.next() ** 0.85;
    const joined = span.start + Math.floor(joinShare * (span.end - span.start));
    const stayMicros = random.exponential(habit.stayDays) * MICROS_PER_DAY;
    return {
      endUser: `user-${(index * 7919 + 104_729).toString(36)}${random.int(10, 99)}`,
      country: country.code,
      language: country.language !== 'en' && random.chance(0.06) ? 'en' : country.language,
      utcOffsetHours: country.utcOffsetHours,
      plan: random.weighted([
        ['free', 56],
        ['plus', 30],
        ['pro', 14],
      ] as const),
      channel: random.weighted(channels),
      joined,
      left: habit.dailyRate === 0 ? joined : Math.min(span.end, joined + Math.floor(stayMicros)),
      dailyRate: habit.dailyRate,
      inExperiment: random.chance(0.5),
    };
  });
}
