import type { BatchItem, FeedbackAction, FeedbackSlug, Trace } from '@undertone/sdk';
import { plainObject } from './cells.ts';
import type { Row } from './read-rows.ts';
import type { Recognized } from './row-shapes.ts';

/** An interaction as `undertone export` writes it, turned back into an event. What analysis found is found again. */
export function interactionRecordToItem(row: Row): BatchItem {
  const text = (name: string) =>
    typeof row[name] === 'string' ? (row[name] as string) : undefined;
  const count = (name: string) =>
    typeof row[name] === 'number' && row['tokens_estimated'] !== true
      ? (row[name] as number)
      : undefined;
  const model = text('model');
  const input = text('input_text') ?? '';
  const output = text('output_text') ?? '';
  const traces: Trace[] = retrievals(row['rag_details']);
  if (model !== undefined && model !== '') {
    const inputTokens = count('input_tokens');
    const outputTokens = count('output_tokens');
    traces.push({
      model,
      input,
      output,
      ...(inputTokens === undefined ? {} : { input_tokens: inputTokens }),
      ...(outputTokens === undefined ? {} : { output_tokens: outputTokens }),
    });
  }
  const flags = row['feature_flags'];
  return {
    type: 'trace_interaction',
    body: {
      interaction: {
        input,
        output,
        time_start: text('timestamp') ?? '',
        time_end: text('end_timestamp') ?? text('timestamp') ?? '',
        end_user: text('end_user') ?? '',
        ...(text('conversation_id') ? { conversation_id: text('conversation_id') } : {}),
        ...(Array.isArray(flags) && flags.length > 0 ? { feature_flag: flags as string[] } : {}),
        tags: (plainObject(row['tags']) ?? {}) as Record<string, string>,
      },
      traces,
      feedback_actions: actions(row['actions']),
    },
  };
}

/** A conversation as `get-conversation-detail` answers it. */
export function conversationRecordToItem(row: Row): Recognized {
  const users = row['end_users'];
  const endUser = Array.isArray(users) ? users[0] : row['end_user'];
  if (typeof endUser !== 'string') return { problem: 'no end_users, so nobody to import it for' };
  const members = (row['conversation'] as unknown[]).map((member) => plainObject(member) ?? {});
  const interactions = members.map((member) => ({
    input: String(member['input'] ?? ''),
    output: String(member['output'] ?? ''),
    time_start: String(member['timestamp'] ?? ''),
    time_end: String(member['end_timestamp'] ?? member['timestamp'] ?? ''),
    tags: (plainObject(row['tags']) ?? {}) as Record<string, string>,
  }));
  const conversation = {
    conversation_id: String(row['id']),
    end_user: endUser,
    interactions,
  };
  return { item: { type: 'trace_conversation', body: { conversation } } };
}

function retrievals(details: unknown): Trace[] {
  const items = plainObject(details)?.['items'];
  if (!Array.isArray(items)) return [];
  return items.map((item) => {
    const { source, query, results } = plainObject(item) ?? {};
    const outputs = Array.isArray(results) ? results.map(String) : [];
    return { source: String(source ?? ''), input: String(query ?? ''), outputs };
  });
}

function actions(list: unknown): FeedbackAction[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry) => {
    const { slug, text, value } = plainObject(entry) ?? {};
    return {
      slug: String(slug) as FeedbackSlug,
      ...(typeof text === 'string' && text !== '' ? { text } : {}),
      ...(typeof value === 'number' ? { value } : {}),
    };
  });
}
