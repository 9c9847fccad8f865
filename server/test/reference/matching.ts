import { DAY, type Instant } from './calendar.ts';
import type { StoredInteraction } from './stored.ts';

export type Target = {
  readonly end_user: string;
  readonly interaction_id?: string;
  readonly input?: string;
  readonly output?: string;
};

function sameTexts(target: Target, { endUser, input, output }: StoredInteraction): boolean {
  return (
    endUser === target.end_user &&
    (target.input === undefined || input === target.input) &&
    (target.output === undefined || output === target.output)
  );
}

function endedLast(interactions: readonly StoredInteraction[]): StoredInteraction | undefined {
  return interactions.reduce<StoredInteraction | undefined>(
    (best, other) => (best === undefined || other.end > best.end ? other : best),
    undefined,
  );
}

const sendsTexts = ({ input, output }: Target) => input !== undefined || output !== undefined;

/** The interaction that a feedback event speaks of, among those stored now; undefined: it waits. */
export function feedbackTarget(
  interactions: readonly StoredInteraction[],
  target: Target,
  at: Instant,
): StoredInteraction | undefined {
  if (target.interaction_id !== undefined) {
    return interactions.find(({ id }) => id === target.interaction_id);
  }
  if (sendsTexts(target)) {
    const same = interactions.filter((interaction) => sameTexts(target, interaction));
    return same.length === 1 ? same[0] : endedLast(same.filter(({ end }) => end < at));
  }
  return endedLast(
    interactions.filter(
      ({ endUser, end }) => endUser === target.end_user && end < at && end >= at - DAY,
    ),
  );
}

/** The same for a tags event; `start` is the time_start it names. */
export function tagsTarget(
  interactions: readonly StoredInteraction[],
  target: Target,
  start: Instant,
): StoredInteraction | undefined {
  if (target.interaction_id !== undefined) {
    return interactions.find(({ id }) => id === target.interaction_id);
  }
  const candidates = interactions.filter((interaction) => sameTexts(target, interaction));
  if (sendsTexts(target) && candidates.length === 1) return candidates[0];
  return candidates.find((interaction) => interaction.start === start);
}
