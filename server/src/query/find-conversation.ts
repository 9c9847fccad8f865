import { hasId } from '../store/by-id.ts';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import { type Key, readInteractions } from './interaction-rows.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Keys of the interactions that any version of satisfies a condition. */
async function keysWhere(store: Store, projectId: string, condition: Sql): Promise<Key[]> {
  const rows =
    await store.query(sql`SELECT id, toUnixTimestamp64Micro(timestamp) AS micros FROM interactions
    WHERE project_id = ${bind('String', projectId)} AND ${condition} LIMIT 1 BY id`);
  return rows.map((row) => ({ id: String(row['id']), micros: Number(row['micros']) }));
}

/** One interaction in its latest version: its id says when it began, so only its place is read. */
export async function findInteraction(
  store: Store,
  projectId: string,
  id: string,
): Promise<InteractionRow | undefined> {
  if (!UUID.test(id)) return undefined;
  const keys = await keysWhere(store, projectId, hasId([id]));
  const [row] = keys.length === 0 ? [] : await readInteractions(store, projectId, keys);
  return row;
}

/** Any version may name the conversation, the latest one decides. Oldest first. */
async function membersOf(store: Store, projectId: string, conversationId: string) {
  const named = sql`conversation_id = ${bind('String', conversationId)}`;
  const keys = await keysWhere(store, projectId, named);
  const rows = keys.length === 0 ? [] : await readInteractions(store, projectId, keys);
  return rows
    .filter((row) => row.conversation_id === conversationId)
    .sort((a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : 1));
}

/**
 * All interactions of a conversation, oldest first; empty if there is none. An id that was replaced when conversations
 * were joined is the id of the interaction that began it: that one knows where it belongs now.
 */
export async function findConversation(
  store: Store,
  projectId: string,
  conversationId: string,
): Promise<InteractionRow[]> {
  const members = await membersOf(store, projectId, conversationId);
  if (members.length > 0) return members;
  const began = await findInteraction(store, projectId, conversationId);
  return began ? membersOf(store, projectId, began.conversation_id) : [];
}
