import { DAY, MINUTE } from './calendar.ts';
import type { StoredInteraction } from './stored.ts';

/**
 * The conversation of every interaction, a function of the set. Where none was sent: with history, that of the latest
 * earlier history-less one with the same first message within 24 h; else that of the one that ended last, if at most
 * 30 minutes before; else a new one with the interaction's own id.
 */
export function assignConversations(
  interactions: readonly StoredInteraction[],
): ReadonlyMap<string, string> {
  const assigned = new Map<string, string>();
  const open: StoredInteraction[] = [];
  for (const interaction of interactions) {
    if (interaction.conversationId === undefined) open.push(interaction);
    else assigned.set(interaction.id, interaction.conversationId);
  }
  open.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  open.forEach((interaction, i) => {
    const recent = open
      .slice(0, i)
      .filter(
        ({ endUser, start }) => endUser === interaction.endUser && start >= interaction.start - DAY,
      );
    const first = interaction.history[0]?.[0];
    const opening =
      first === undefined
        ? undefined
        : recent.findLast(({ history, input }) => history.length === 0 && input === first);
    const latest = recent.reduce<StoredInteraction | undefined>(
      (best, other) => (best === undefined || other.end >= best.end ? other : best),
      undefined,
    );
    const near = latest && interaction.start - latest.end <= 30 * MINUTE ? latest : undefined;
    const joined = opening ?? near;
    assigned.set(interaction.id, (joined && assigned.get(joined.id)) ?? interaction.id);
  });
  return assigned;
}
