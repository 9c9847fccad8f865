import type { ConversationMember } from '../analyzer.ts';

const UP = new Set(['thumbs_up', 'copy_output']);
const DOWN = new Set(['thumbs_down', 'regenerate', 'edit']);

/**
 * What the user's actions on an answer come to: above 0 they approve, below 0 they do not, 0 nothing or both.
 * A retraction is taken as the end of what came before it.
 */
export function approval(member: ConversationMember): number {
  let sum = 0;
  member.action_slugs.forEach((slug, i) => {
    const value = member.action_values[i] ?? null;
    const mood = member.action_sentiments[i] ?? null;
    if (slug === 'retract') sum = 0;
    else if (UP.has(slug)) sum += 1;
    else if (DOWN.has(slug)) sum -= 1;
    else if (slug === 'rating' && value !== null) sum += Math.sign(value - 3);
    else if (slug === 'comment' && mood !== null) sum += Math.sign(mood);
  });
  return Math.sign(sum);
}
