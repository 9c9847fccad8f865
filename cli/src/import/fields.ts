/** One field that a foreign row can fill: what columns are commonly called that hold it. */
type ImportField = { readonly doc: string; readonly aliases: readonly string[] };

/** Aliases are compared without case and without `_`, `-`, space and dot; the first that a row has is taken. */
export const importFields = {
  input: {
    doc: 'what the user wrote',
    aliases: [
      'input',
      'input_text',
      'prompt',
      'question',
      'query',
      'user_message',
      'user_input',
      'request',
    ],
  },
  output: {
    doc: 'what the model answered',
    aliases: [
      'output',
      'output_text',
      'answer',
      'response',
      'completion',
      'assistant_message',
      'reply',
      'generation',
    ],
  },
  time_start: {
    doc: 'when the message came: ISO 8601, or Unix seconds, milliseconds or microseconds',
    aliases: [
      'time_start',
      'start_time',
      'started_at',
      'timestamp',
      'created_at',
      'created',
      'datetime',
      'time',
      'date',
    ],
  },
  time_end: {
    doc: 'when the answer was complete; without it and without a latency: time_start',
    aliases: ['time_end', 'end_time', 'end_timestamp', 'ended_at', 'completed_at', 'finished_at'],
  },
  latency_seconds: {
    doc: 'time_end as seconds after time_start',
    aliases: ['latency_seconds', 'latency', 'duration_seconds', 'duration'],
  },
  latency_ms: {
    doc: 'time_end as milliseconds after time_start',
    aliases: ['latency_ms', 'duration_ms', 'response_time_ms'],
  },
  end_user: {
    doc: 'who the user is',
    aliases: ['end_user', 'user_id', 'uid', 'user', 'customer_id', 'account_id', 'username'],
  },
  conversation_id: {
    doc: 'which conversation it belongs to',
    aliases: ['conversation_id', 'session_id', 'thread_id', 'chat_id', 'dialogue_id'],
  },
  model: { doc: 'the name of the model', aliases: ['model', 'model_name', 'llm'] },
  system_prompt: { doc: 'the system prompt', aliases: ['system_prompt', 'system', 'instructions'] },
  history: { doc: 'earlier turns as a list of [user, assistant]', aliases: ['history'] },
  input_tokens: {
    doc: 'tokens of the prompt',
    aliases: ['input_tokens', 'prompt_tokens', 'tokens_in'],
  },
  output_tokens: {
    doc: 'tokens of the answer',
    aliases: ['output_tokens', 'completion_tokens', 'tokens_out'],
  },
  rating: { doc: 'a rating from 1 to 5', aliases: ['rating', 'stars'] },
  thumb: {
    doc: 'a thumb: up, true, 1, like or down, false, -1, 0, dislike',
    aliases: ['thumb', 'thumbs', 'thumbs_up', 'feedback', 'vote'],
  },
  comment: { doc: 'a comment of the user', aliases: ['comment', 'feedback_text', 'user_comment'] },
  feature_flag: {
    doc: 'flags that were on: a list, or names separated by commas',
    aliases: ['feature_flag', 'feature_flags'],
  },
  rag_sources: {
    doc: 'sources used: a list, or names separated by commas',
    aliases: ['rag_sources', 'sources'],
  },
} as const satisfies Record<string, ImportField>;

export type ImportFieldName = keyof typeof importFields;

export const importFieldNames = Object.keys(importFields) as ImportFieldName[];

/** What aliases and column names are compared by. */
export function normalizeColumn(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}
