import { MICROS_PER_DAY, MICROS_PER_SECOND, type Micros } from '../lib/time.ts';
import { type ConversationPlan, demoConversation } from './conversation.ts';
import { createPeople } from './people.ts';
import { createRandom } from './random.ts';
import { expectedSessions, sessionStarts } from './rhythm.ts';
import { demoStories } from './stories.ts';
import { TimedQueue } from './timed-queue.ts';
import type { DemoItem } from './wire-item.ts';

export type DemoOptions = {
  /** Nothing happens after it. */
  readonly endMicros: Micros;
  /** Default 120. */
  readonly days?: number;
  /** About how many interactions. Default 20,000. */
  readonly size?: number;
  readonly seed?: number;
};

/** Measured over several seeds. */
const INTERACTIONS_PER_CONVERSATION = 2.3;
const INTERACTIONS_PER_PERSON = 16;

/** The last conversations end, and the feedback on them comes, before the end. */
const QUIET_MICROS = 3600 * MICROS_PER_SECOND;

/**
 * A realistic data set of a shop's assistant as batch items in the order in which clients would send them.
 * The same options give the same items. What is hidden in it: `stories.ts`.
 */
export function* generateDemo(options: DemoOptions): Generator<DemoItem, void, undefined> {
  const { endMicros, days = 120, size = 20_000, seed = 1 } = options;
  const span = { start: endMicros - days * MICROS_PER_DAY, end: endMicros };
  const stories = demoStories(endMicros, days);
  const queue = new TimedQueue();
  for (const plan of planConversations({ span, size, seed })) {
    yield* queue.takeUntil(plan.start);
    for (const item of demoConversation(plan, stories, span)) {
      if (item.at <= endMicros) queue.add(item);
    }
  }
  yield* queue.takeUntil(Number.POSITIVE_INFINITY);
}

function planConversations(options: {
  readonly span: { readonly start: Micros; readonly end: Micros };
  readonly size: number;
  readonly seed: number;
}): readonly ConversationPlan[] {
  const { size, seed } = options;
  const random = createRandom(seed);
  const span = { start: options.span.start, end: options.span.end - QUIET_MICROS };
  const people = createPeople(
    Math.max(1, Math.round(size / INTERACTIONS_PER_PERSON)),
    span,
    random,
  );
  const firstVisits = people.filter((person) => person.joined > span.start).length;
  const expected = people.reduce((sum, person) => sum + expectedSessions(person), 0);
  const wanted = size / INTERACTIONS_PER_CONVERSATION - firstVisits;
  const scale = Math.max(0.05, wanted / Math.max(1, expected));
  const plans = people.flatMap((person) =>
    sessionStarts(person, span, scale, random).map((start) => ({
      person,
      start,
      seed: random.int(0, 0xffffffff),
    })),
  );
  return withoutOverlap(plans.sort((a, b) => a.start - b.start));
}

/** Nobody holds two conversations at once: a visit within an hour of the same person's last is left out. */
function withoutOverlap(plans: readonly ConversationPlan[]): readonly ConversationPlan[] {
  const lastStart = new Map<string, Micros>();
  return plans.filter(({ person, start }) => {
    const last = lastStart.get(person.endUser);
    if (last !== undefined && start - last < 3600 * MICROS_PER_SECOND) return false;
    lastStart.set(person.endUser, start);
    return true;
  });
}
