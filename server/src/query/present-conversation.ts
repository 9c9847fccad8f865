import { toIso } from '../lib/time.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import { round12 } from './number.ts';
import { costMicrodollars, sentimentName } from './present-interaction.ts';

const orNull = (text: string) => (text === '' ? null : text);
const distinct = <T>(values: readonly T[]) => [...new Set(values)];

function classesByName(rows: readonly InteractionRow[]): Record<string, string[]> {
  const names = distinct(rows.flatMap((row) => Object.keys(row.custom_aggregates)));
  return Object.fromEntries(
    names.map((name) => [name, distinct(rows.flatMap((row) => row.custom_aggregates[name] ?? []))]),
  );
}

/** Sum of the known costs, nanodollars. */
export function sumCost(rows: readonly Pick<InteractionRow, 'cost'>[]): number {
  return rows.reduce((sum, { cost }) => sum + Number(cost ?? 0), 0);
}

/** The Conversation of api.md. `rows`: at least one, oldest first. Times in seconds, cost in microdollars. */
export function presentConversation(rows: readonly InteractionRow[]) {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) throw new Error('a conversation has at least one interaction');
  const ends = rows.reduce((latest, row) => Math.max(latest, row.end_timestamp), 0);
  return {
    id: first.conversation_id,
    session_length: rows.length,
    session_time: round12((ends - first.timestamp) / 1_000_000),
    start_session: toIso(first.timestamp),
    end_session: toIso(last.timestamp),
    cost: costMicrodollars(sumCost(rows)) ?? 0,
    tags: Object.fromEntries(rows.flatMap(({ tags }) => Object.entries(tags))),
    emotions: distinct(rows.flatMap(({ emotions }) => emotions)),
    custom_aggregates: classesByName(rows),
    outcome: orNull(rows.findLast(({ outcome }) => outcome !== '')?.outcome ?? ''),
    end_users: distinct(rows.map(({ end_user }) => end_user)),
    conversation: rows.map((row) => ({
      id: row.id,
      input: row.input,
      output: row.output,
      timestamp: toIso(row.timestamp),
      end_timestamp: toIso(row.end_timestamp),
      user_query: orNull(row.user_query),
      topic: orNull(row.topic),
      sentiment: sentimentName(row.sentiment),
      type_of_risk: orNull(row.type_of_risk),
      moderation_issue: orNull(row.moderation_issue),
      business_issue: orNull(row.business_issue),
    })),
  };
}

/** The export's answer about one interaction, among those of its conversation (oldest first). */
export function presentDetail(chosen: InteractionRow, members: readonly InteractionRow[]) {
  return {
    interaction_id: chosen.id,
    input: chosen.input,
    output: chosen.output,
    history: chosen.history,
    conversation: members.map((row) => ({
      input: row.input,
      output: row.output,
      timestamp: toIso(row.timestamp),
      is_chosen: row.id === chosen.id,
    })),
    actions: chosen.user_action === '' ? [] : [chosen.user_action],
    topics: chosen.topic === '' ? [] : [chosen.topic],
    tags: chosen.tags,
    user_id: chosen.end_user,
    intent: orNull(chosen.user_intent),
    topic: orNull(chosen.topic),
    warning_business: orNull(chosen.business_issue),
    warning_model: orNull(chosen.warning_message),
    frustration_cause: orNull(chosen.negative_intent_message),
  };
}
