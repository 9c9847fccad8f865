import { MICROS_PER_DAY, MICROS_PER_SECOND } from '../lib/time.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';

/** What deciding the conversation of an interaction without a sent conversation_id looks at. */
export type Assignable = Pick<
  InteractionRow,
  'id' | 'timestamp' | 'end_timestamp' | 'first_message_hash' | 'history_length'
>;

export const LOOK_BACK_MICROS = MICROS_PER_DAY;
const GAP_MICROS = 30 * 60 * MICROS_PER_SECOND;

export function inOrder(a: Assignable, b: Assignable): number {
  return a.timestamp - b.timestamp || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Decides the conversations of one end user's interactions, which must come `inOrder`. With history: that of the latest
 * history-less one with the same first message, at most 24 h earlier; otherwise that of the earlier one (24 h) that ended
 * last, if at most 30 minutes ago; otherwise a new one, named after the interaction that begins it. A function of the set.
 */
export function createAssigner(): {
  next(interaction: Assignable): string;
  /** Takes an earlier decision over instead of making it again. */
  observe(interaction: Assignable, conversation: string): void;
} {
  const openings = new Map<string, { timestamp: number; conversation: string }>();
  // Falling in end_timestamp: the first still within the look-back is the one that ended last.
  let endings: { timestamp: number; end: number; conversation: string }[] = [];

  const observe = (interaction: Assignable, conversation: string) => {
    const { timestamp, end_timestamp: end, history_length, first_message_hash } = interaction;
    if (history_length === 0) openings.set(first_message_hash, { timestamp, conversation });
    while (endings.length > 0 && (endings.at(-1)?.end ?? 0) <= end) endings.pop();
    endings.push({ timestamp, end, conversation });
  };

  const decide = (interaction: Assignable): string => {
    const earliest = interaction.timestamp - LOOK_BACK_MICROS;
    if (interaction.history_length > 0) {
      const opening = openings.get(interaction.first_message_hash);
      if (opening && opening.timestamp >= earliest) return opening.conversation;
    }
    const current = endings.findIndex(({ timestamp }) => timestamp >= earliest);
    if (current > 0) endings = endings.slice(current);
    const last = current < 0 ? undefined : endings[0];
    return last && interaction.timestamp - last.end <= GAP_MICROS
      ? last.conversation
      : interaction.id;
  };

  return {
    observe,
    next(interaction) {
      const conversation = decide(interaction);
      observe(interaction, conversation);
      return conversation;
    },
  };
}
