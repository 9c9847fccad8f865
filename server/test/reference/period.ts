import { daysOf, type Instant, localDay } from './calendar.ts';
import { type Fact, inOrder, type World } from './fact.ts';

/** One time range of one project: what the whole-project parts of the definitions look at. */
export type Period = {
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: string;
  /** All interactions in the range, in order. */
  readonly facts: readonly Fact[];
  readonly days: readonly number[];
  readonly dayOf: (fact: Fact) => number;
  /** All interactions of each conversation in the range. */
  readonly conversations: ReadonlyMap<string, readonly Fact[]>;
  readonly users: ReadonlySet<string>;
  /** Users seen on at least two calendar days of the range. */
  readonly returning: ReadonlySet<string>;
  /** Users whose first interaction in the whole project lies in the range. */
  readonly fresh: ReadonlySet<string>;
  /** All registered users. */
  readonly eligible: ReadonlySet<string>;
  /** Registered users whose [from, to) meets the range. */
  readonly active: ReadonlySet<string>;
};

export function by<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const grouped = new Map<K, T[]>();
  for (const item of items) {
    const group = grouped.get(key(item));
    if (group) group.push(item);
    else grouped.set(key(item), [item]);
  }
  return grouped;
}

export function periodOf(world: World, start: Instant, end: Instant, zone: string): Period {
  const inRange = (at: Instant) => at >= start && at < end;
  const facts = world.facts.filter((fact) => inRange(fact.start)).sort(inOrder);
  const dayOf = (fact: Fact) => localDay(zone, fact.start);
  const perUser = by(facts, ({ endUser }) => endUser);
  const first = new Map<string, Instant>();
  for (const fact of world.facts) {
    first.set(fact.endUser, Math.min(fact.start, first.get(fact.endUser) ?? fact.start));
  }
  const names = (pairs: Iterable<readonly [string, boolean]>) =>
    new Set([...pairs].filter(([, wanted]) => wanted).map(([name]) => name));
  return {
    start,
    end,
    zone,
    facts,
    days: daysOf(zone, { start, end }),
    dayOf,
    conversations: by(facts, ({ conversationId }) => conversationId),
    users: new Set(perUser.keys()),
    returning: names(
      [...perUser].map(([user, own]) => [user, new Set(own.map(dayOf)).size >= 2] as const),
    ),
    fresh: names([...first].map(([user, at]) => [user, inRange(at)] as const)),
    eligible: new Set(world.eligible.map(({ endUser }) => endUser)),
    active: names(
      world.eligible.map(
        ({ endUser, from, to }) =>
          [
            endUser,
            (from === undefined || from < end) && (to === undefined || to > start),
          ] as const,
      ),
    ),
  };
}
