import { DAY, HOUR, MINUTE, SECOND } from './calendar.ts';
import { someFeedback, someTags, written } from './events.ts';
import type { Random } from './random.ts';
import { interactionsIn, type SentInteraction } from './stored.ts';
import { TIED_USERS } from './texts.ts';
import type { Sent, WireEvent } from './wire.ts';

export const isMarked = ({ input }: SentInteraction) => / #\d+$/.test(input);

/** A time after the interaction ended that no other action on it has: the counter is in the microseconds. */
function after(random: Random, { end }: SentInteraction, tick: () => number): number {
  const seconds = random.pick([
    random.int(1, 60),
    random.int(60, 3600),
    random.int(3600, 20 * 3600),
  ]);
  return Math.floor((end + seconds * SECOND) / SECOND + 1) * SECOND + tick();
}

/**
 * Feedback on an interaction by its texts or by time alone. Before all interactions are there only unique texts will
 * do: which of several equal ones is meant would depend on the moment of asking.
 */
export function feedbackOn(
  random: Random,
  target: SentInteraction,
  { tick, complete }: { readonly tick: () => number; readonly complete: boolean },
): WireEvent {
  const at = after(random, target, tick);
  const { endUser, input, output } = target;
  const ways = [
    ...(input === '' ? [] : [{ input }]),
    ...(output === '' ? [] : [{ output }]),
    ...(input === '' || output === '' ? [] : [{ input, output }]),
    ...(TIED_USERS.includes(endUser) ? [] : [{}]),
  ];
  const texts = isMarked(target) || complete ? random.pick(ways) : {};
  const key = random.pick(['action', 'feedback'] as const);
  return {
    type: 'feedback',
    body: {
      [key]: someFeedback(random),
      metadata: {
        end_user: endUser,
        timestamp: written(random, at),
        ...texts,
        ...random.pick([{ anonymize: false }, {}]),
      },
    },
  };
}

/** Two or three actions on one acknowledged interaction, the last of them perhaps a retract. */
export function feedbackById(random: Random, sent: Sent, tick: () => number): WireEvent[] {
  const ids = [sent.ack.interaction_id ?? []].flat();
  const interactions = interactionsIn(sent.event);
  const i = random.int(0, ids.length - 1);
  const [interaction_id, target] = [ids[i], interactions[i]];
  if (interaction_id === undefined || !target) return [];
  const at = after(random, target, tick);
  const metadata = (shift: number) => ({
    end_user: target.endUser,
    interaction_id,
    timestamp: written(random, at + shift),
    anonymize: random.chance(0.5),
  });
  const first = someFeedback(random);
  const events: WireEvent[] = [
    { type: 'feedback', body: { action: first, metadata: metadata(0) } },
  ];
  if (random.chance(0.4)) {
    events.push({ type: 'feedback', body: { action: first, metadata: metadata(MINUTE) } });
  }
  if (random.chance(0.5)) {
    const action = { slug: 'retract', text: first.slug };
    events.push({ type: 'feedback', body: { action, metadata: metadata(2 * MINUTE) } });
  }
  return random.shuffle(events);
}

/** Tags by id, by unique texts or by the exact start, which must be unique among the user's interactions. */
export function tagsOn(random: Random, target: SentInteraction, id: string | undefined): WireEvent {
  const { input, output } = target;
  const byTexts = isMarked(target) && random.chance(0.5) ? { input, output } : {};
  const byId = id !== undefined && random.chance(0.5) ? { interaction_id: id } : byTexts;
  const key = random.pick(['time_start', 'timestamp'] as const);
  return {
    type: 'tags',
    body: {
      tags: { ...someTags(random, 2), late: random.pick(['a', 'b', 'c']) },
      metadata: {
        end_user: target.endUser,
        [key]: written(random, target.start),
        ...byId,
      },
    },
  };
}

/** Feedback that never finds its interaction: nobody, or nothing within 24 h. */
export function lostFeedback(random: Random, target: SentInteraction): WireEvent {
  return {
    type: 'feedback',
    body: {
      action: someFeedback(random),
      metadata: {
        end_user: random.chance(0.5) ? 'nobody' : target.endUser,
        timestamp: written(random, target.start - 400 * DAY - random.int(0, HOUR)),
      },
    },
  };
}
