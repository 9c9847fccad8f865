import { withFinding } from '../enrichment/analyze-conversation.ts';
import type { MemberFinding } from '../enrichment/analyzer.ts';
import type { Reanalysis } from '../enrichment/reanalyze.ts';
import { withReanalysis } from '../enrichment/with-reanalysis.ts';
import { hiddenText } from '../ingest/hidden-content.ts';
import type { ActionPayload, TagsPayload } from '../ingest/prepare.ts';
import type { Micros } from '../lib/time.ts';
import { deriveFeedback } from '../store/feedback.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';

/** One thing that changes on one interaction. Applying the same change twice changes nothing more. */
export type Change = { readonly projectId: string; readonly interactionId: string } & (
  | {
      readonly kind: 'add_action';
      readonly actionId: string;
      readonly at: Micros;
      readonly action: ActionPayload;
    }
  | { readonly kind: 'remove_action'; readonly actionId: string }
  | { readonly kind: 'add_tags'; readonly tags: TagsPayload }
  | { readonly kind: 'move'; readonly conversationId: string; readonly from: string }
  | { readonly kind: 'findings'; readonly finding: MemberFinding }
  | { readonly kind: 'reanalysis'; readonly found: Reanalysis; readonly at: Micros }
  /** Its conversation has to be looked at again. */
  | { readonly kind: 'news'; readonly at: Micros }
);

type Kind = Change['kind'];
type Rule<K extends Kind> = (
  row: InteractionRow,
  change: Extract<Change, { kind: K }>,
) => Partial<InteractionRow>;

/** What each kind of change does to a row. */
const rules: { readonly [K in Kind]: Rule<K> } = {
  add_action: (row, { actionId, at, action }) => {
    if (row.action_ids.includes(actionId)) return {};
    return {
      action_ids: [...row.action_ids, actionId],
      action_slugs: [...row.action_slugs, action.slug],
      action_texts: [...row.action_texts, hiddenText(row, action)],
      action_values: [...row.action_values, action.value],
      action_sentiments: [...row.action_sentiments, action.sentiment],
      action_ats: [...row.action_ats, at],
    };
  },
  remove_action: (row, { actionId }) => {
    const without = <T>(values: readonly T[]) =>
      values.filter((_, i) => row.action_ids[i] !== actionId);
    return {
      action_ids: without(row.action_ids),
      action_slugs: without(row.action_slugs),
      action_texts: without(row.action_texts),
      action_values: without(row.action_values),
      action_sentiments: without(row.action_sentiments),
      action_ats: without(row.action_ats),
    };
  },
  add_tags: (row, { tags }) => ({ tags: { ...row.tags, ...tags } }),
  move: (_, { conversationId }) => ({ conversation_id: conversationId }),
  findings: (row, { finding }) => withFinding(row, finding),
  // The conversation has to be looked at again too.
  reanalysis: (row, { found, at }) => ({ ...withReanalysis(row, found), news_at: at }),
  news: (_, { at }) => ({ news_at: at }),
};

/** The row after the changes, in their order, with everything that follows from them derived anew. */
export function applyToRow(row: InteractionRow, changes: readonly Change[]): InteractionRow {
  const changed = { ...row };
  for (const change of changes) {
    // The kind picks the rule that takes it; TypeScript can't follow that through the table.
    Object.assign(changed, (rules[change.kind] as Rule<Kind>)(changed, change));
  }
  const { counts, signals: _, ...derived } = deriveFeedback(changed);
  return { ...changed, ...counts, ...derived };
}
