import { type Assignable, createAssigner, inOrder, LOOK_BACK_MICROS } from '../ingest/assign.ts';
import { fromEngineText, type Micros, toEngineText } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Change } from './change.ts';
import type { News } from './news.ts';

type Move = Extract<Change, { kind: 'move' }>;

type Stored = Assignable & { readonly end_user: string; readonly conversation_id: string };

/**
 * Decides anew, for every end user with news, the conversation of each of their interactions from the earliest of the
 * news on; what lies before was decided when it was news itself. Returns a change for each that turns out different.
 */
export async function assignConversations(
  store: Store,
  projectId: string,
  news: readonly News[],
): Promise<Move[]> {
  const earliest = new Map<string, Micros>();
  for (const { end_user, timestamp, conversation_sent } of news) {
    if (conversation_sent) continue;
    earliest.set(end_user, Math.min(timestamp, earliest.get(end_user) ?? timestamp));
  }
  if (earliest.size === 0) return [];
  const stored = await readUnsent(store, projectId, earliest);
  const changes: Move[] = [];
  for (const [endUser, rows] of Map.groupBy(stored, ({ end_user }) => end_user)) {
    const from = earliest.get(endUser) ?? 0;
    const assigner = createAssigner();
    for (const row of rows.sort(inOrder)) {
      if (row.timestamp < from) {
        assigner.observe(row, row.conversation_id);
        continue;
      }
      const conversationId = assigner.next(row);
      if (conversationId !== row.conversation_id) {
        const from = row.conversation_id;
        changes.push({ kind: 'move', projectId, interactionId: row.id, conversationId, from });
      }
    }
  }
  return changes;
}

async function readUnsent(
  store: Store,
  projectId: string,
  earliest: ReadonlyMap<string, Micros>,
): Promise<Stored[]> {
  const first = Math.min(...earliest.values()) - LOOK_BACK_MICROS;
  const rows = await store.query<{
    id: string;
    end_user: string;
    start: string;
    end: string;
    first_message: string;
    history_length: number;
    conversation_id: string;
  }>(sql`
    SELECT id, end_user, toString(timestamp) AS start, toString(end_timestamp) AS end,
      toString(first_message_hash) AS first_message, history_length, conversation_id
    FROM interactions
    WHERE project_id = ${bind('String', projectId)} AND NOT conversation_sent
      AND end_user IN (${bind('Array(String)', [...earliest.keys()])})
      AND timestamp >= ${bind("DateTime64(6, 'UTC')", toEngineText(first))}
    ORDER BY version DESC, written_at DESC LIMIT 1 BY id`);
  return rows.map((row) => ({
    id: row.id,
    end_user: row.end_user,
    timestamp: fromEngineText(row.start),
    end_timestamp: fromEngineText(row.end),
    first_message_hash: row.first_message,
    history_length: row.history_length,
    conversation_id: row.conversation_id,
  }));
}
