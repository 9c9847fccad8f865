import { createAssigner, inOrder, LOOK_BACK_MICROS } from './assign.ts';
import type { PreparedLine } from './prepared-line.ts';

const MOST_USERS = 20_000;
const MOST_PER_USER = 200;

type Seen = Omit<PreparedLine, 'open'>;

/**
 * The conversation an interaction most likely belongs to, from what this process saw of its user lately. Provisional:
 * the conversation analysis decides from everything stored; a good guess here only saves rewriting the row.
 */
export function createRecentConversations(): (projectId: string, line: PreparedLine) => string {
  const users = new Map<string, Seen[]>();

  return (projectId, line) => {
    if (line.conversation_sent) return line.conversation_id;
    const key = `${projectId}\n${line.end_user}`;
    const { open: _, ...seen } = line;
    const earlier = users.get(key) ?? [];
    const kept = earlier
      .filter(
        ({ id, timestamp }) => id !== line.id && timestamp >= line.timestamp - LOOK_BACK_MICROS,
      )
      .slice(-MOST_PER_USER);
    const conversation = provisional(kept, seen);
    users.delete(key);
    users.set(key, [...kept, { ...seen, conversation_id: conversation }]);
    if (users.size > MOST_USERS) users.delete(users.keys().next().value ?? '');
    return conversation;
  };
}

function provisional(earlier: readonly Seen[], line: Seen): string {
  const assigner = createAssigner();
  for (const other of earlier.filter((other) => inOrder(other, line) < 0).sort(inOrder)) {
    assigner.observe(other, other.conversation_id);
  }
  return assigner.next(line);
}
