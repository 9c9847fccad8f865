import { isDeepStrictEqual } from 'node:util';
import { analyzeConversation, withFinding } from '../enrichment/analyze-conversation.ts';
import type { ConversationMember } from '../enrichment/analyzer.ts';
import { chunks } from '../lib/chunks.ts';
import { createPauses } from '../lib/pauses.ts';
import { idsTokenOfGroup } from '../store/by-id.ts';
import { type Column, decodeRow } from '../store/columns.ts';
import { bind, raw, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { interactions } from '../store/tables/interactions.ts';
import type { Change } from './change.ts';

/** What the analysis reads of an interaction: no text, so that one whose content is hidden is analysed alike. */
const memberColumns = [
  'id',
  'timestamp',
  'end_timestamp',
  'end_user',
  'cues',
  'sketch',
  'sentiment',
  'type_of_problem',
  'business_issue',
  'topic',
  'user_action',
  'user_intent',
  'user_query',
  'action_ids',
  'action_slugs',
  'action_texts',
  'action_values',
  'action_sentiments',
  'action_ats',
] as const satisfies readonly (keyof ConversationMember)[];

const names = [
  ...memberColumns,
  'conversation_id',
  'hide_content',
  'corrected',
  'enriched',
  'detected_types',
  'detected_reasons',
  'detected_confidences',
  'detected_ats',
  'negative_intent_message',
  'outcome',
] as const;
type ReadColumns = Pick<typeof interactions.columns, (typeof names)[number]>;
const read = {
  name: 'interactions',
  columns: Object.fromEntries(
    names.map((name) => [name, interactions.columns[name] as Column]),
  ) as unknown as ReadColumns,
};

const CONVERSATIONS_AT_ONCE = 2000;

/** Analyses whole conversations; returns a change for every interaction about which something else was found. */
export async function analyzeConversations(
  store: Store,
  projectId: string,
  conversationIds: readonly string[],
): Promise<Change[]> {
  const changes: Change[] = [];
  const pause = createPauses();
  for (const ids of chunks(conversationIds, CONVERSATIONS_AT_ONCE)) {
    const rows = await readMembers(store, projectId, await notConcluded(store, projectId, ids));
    for (const members of Map.groupBy(rows, (row) => row.conversation_id).values()) {
      await pause();
      members.sort((a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : 1));
      const findings = analyzeConversation(members);
      for (const member of members) {
        const finding = findings.get(member.id);
        if (!finding) continue;
        const next = withFinding(member, finding);
        const stored = Object.keys(next).map((name) => member[name as keyof typeof next]);
        if (isDeepStrictEqual(stored, Object.values(next))) continue;
        changes.push({ kind: 'findings', projectId, interactionId: member.id, finding });
      }
    }
  }
  return changes;
}

/**
 * Those that ingestion did not analyse as they are: a conversation whose interactions came together, or its first one, needs
 * no second look, and most of what looking costs is reading the members.
 */
async function notConcluded(
  store: Store,
  projectId: string,
  conversationIds: readonly string[],
): Promise<string[]> {
  const rows = await store.query<{ conversation_id: string }>(sql`
    SELECT conversation_id FROM (
      SELECT DISTINCT conversation_id, id, version, concluded_with FROM interactions
      WHERE project_id = ${bind('String', projectId)}
        AND conversation_id IN (${bind('Array(String)', conversationIds)})
    )
    GROUP BY conversation_id
    HAVING max(version) > 1 OR min(concluded_with) != max(concluded_with)
      OR max(concluded_with) != ${idsTokenOfGroup}`);
  return rows.map(({ conversation_id }) => conversation_id);
}

/** An older version may name another conversation, so the latest version of each id decides. */
async function readMembers(store: Store, projectId: string, conversationIds: readonly string[]) {
  if (conversationIds.length === 0) return [];
  const project = bind('String', projectId);
  const conversations = bind('Array(String)', conversationIds);
  const columns = raw(names.join(', '));
  const rows = await store.query<Record<string, unknown>>(sql`
    SELECT ${columns} FROM (
      SELECT ${columns} FROM interactions
      WHERE project_id = ${project} AND (timestamp, id) IN (
        SELECT timestamp, id FROM interactions
        WHERE project_id = ${project} AND conversation_id IN (${conversations})
      )
      ORDER BY version DESC, written_at DESC LIMIT 1 BY id
    ) WHERE conversation_id IN (${conversations})`);
  return rows.map((row) =>
    decodeRow(
      read,
      names.map((name) => row[name]),
    ),
  );
}
