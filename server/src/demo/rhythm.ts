import { MICROS_PER_DAY, MICROS_PER_SECOND, type Micros } from '../lib/time.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';

const MICROS_PER_HOUR = 3600 * MICROS_PER_SECOND;

/** How busy a weekday is, Sunday first; 1 is average. */
const WEEKDAYS = [0.72, 1.22, 1.15, 1.08, 1.05, 1.0, 0.78];

/** How busy each hour of the local day is: a morning and a higher evening peak. */
const HOURS = [
  2, 1, 1, 1, 1, 2, 4, 8, 12, 15, 16, 14, 12, 13, 13, 12, 12, 14, 17, 20, 20, 16, 10, 5,
];

const weightedHours = HOURS.map((weight, hour) => [hour, weight] as const);

/** When a person starts conversations, in order. `scale` multiplies the person's rate. */
export function sessionStarts(
  person: DemoPerson,
  span: { readonly start: Micros; readonly end: Micros },
  scale: number,
  random: Random,
): readonly Micros[] {
  const firstDay = Math.floor(person.joined / MICROS_PER_DAY);
  const lastDay = Math.floor(person.left / MICROS_PER_DAY);
  const starts: Micros[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    const mean = person.dailyRate * scale * dayWeight(day);
    // Everybody comes on the day of joining.
    let visits = poisson(mean, random);
    if (day === firstDay && visits === 0 && person.joined > span.start) visits = 1;
    for (let visit = 0; visit < visits; visit++) starts.push(timeOfVisit(day, person, random));
  }
  return starts.filter((at) => at >= span.start && at < span.end).sort((a, b) => a - b);
}

/** How many conversations a person is expected to begin per unit of `scale`. */
export function expectedSessions(person: DemoPerson): number {
  const firstDay = Math.floor(person.joined / MICROS_PER_DAY);
  const lastDay = Math.floor(person.left / MICROS_PER_DAY);
  let sum = 0;
  for (let day = firstDay; day <= lastDay; day++) sum += person.dailyRate * dayWeight(day);
  return sum;
}

function dayWeight(day: number): number {
  // Day 0 of Unix time was a Thursday.
  return WEEKDAYS[(day + 4) % 7] ?? 1;
}

function timeOfVisit(day: number, person: DemoPerson, random: Random): Micros {
  const localHour = random.weighted(weightedHours);
  const hour = localHour - person.utcOffsetHours;
  const within = Math.floor(random.next() * MICROS_PER_HOUR);
  return day * MICROS_PER_DAY + hour * MICROS_PER_HOUR + within;
}

function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let product = random.next();
  let count = 0;
  while (product > limit) {
    product *= random.next();
    count++;
  }
  return count;
}
