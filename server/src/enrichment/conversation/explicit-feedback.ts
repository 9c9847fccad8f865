import { actionSignals } from '../../store/feedback.ts';
import type { ConversationMember } from '../analyzer.ts';

/** What the user's actions on an answer come to: 1 they approve, -1 they do not, 0 nothing or as many of both. */
export function approval(member: ConversationMember): number {
  const moods = actionSignals(member).map(({ type }): number =>
    type.startsWith('positive') ? 1 : -1,
  );
  return Math.sign(moods.reduce((sum, mood) => sum + mood, 0));
}
