import type { InteractionRow } from '../store/tables/interactions.ts';
import type { ActionPayload, StoredModelTrace } from './prepare.ts';

/** Keeps analysis, tags, cost and times; every text, and everything that quotes one, goes. */
export function hideContent(row: InteractionRow): InteractionRow {
  return {
    ...row,
    input: '',
    output: '',
    system_prompt: '',
    history: [],
    model_traces: hideTraces(row.model_traces),
    rag_queries: row.rag_queries.map(() => ''),
    rag_results: row.rag_results.map((results) => results.map(() => '')),
    user_query: '',
    keywords: [],
    warning_message: '',
    negative_intent_message: '',
    custom_columns: {},
    action_texts: row.action_texts.map((text, i) =>
      row.action_slugs[i] === 'retract' ? text : '',
    ),
    positive_comments: [],
  };
}

function hideTraces(json: string): string {
  if (json === '') return '';
  const traces = JSON.parse(json) as StoredModelTrace[];
  return JSON.stringify(
    traces.map(({ model, input_tokens, output_tokens }) => ({
      model,
      input_tokens,
      output_tokens,
    })),
  );
}

/** The text of an action on an interaction; a retract's names a slug, no content. */
export function hiddenText(
  { hide_content }: { readonly hide_content: boolean },
  { slug, text }: ActionPayload,
): string {
  return hide_content && slug !== 'retract' ? '' : text;
}

/** A stored patch's payload for an interaction whose content is hidden. */
export function hiddenPayload(kind: string, payload: string): string {
  if (kind !== 'action') return payload;
  const action = JSON.parse(payload) as ActionPayload;
  return JSON.stringify({ ...action, text: hiddenText({ hide_content: true }, action) });
}
