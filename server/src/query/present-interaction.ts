import { toIso } from '../lib/time.ts';
import { deriveFeedback, feedbackActions } from '../store/feedback.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import { sentimentHalfPoints } from './attributes.ts';
import { presentNumber, round12 } from './number.ts';

type Feedback = ReturnType<typeof feedbackActions>;

const sentimentNames: ReadonlyMap<number, string> = new Map(
  Object.entries(sentimentHalfPoints).map(([name, halfPoints]) => [halfPoints, name]),
);

const orNull = (text: string) => (text === '' ? null : text);

export function sentimentName(halfPoints: number | null): string | null {
  return halfPoints === null ? null : (sentimentNames.get(halfPoints) ?? null);
}

/** Seconds from time_start to time_end. */
export function latencySeconds(row: Pick<InteractionRow, 'timestamp' | 'end_timestamp'>): number {
  return round12((row.end_timestamp - row.timestamp) / 1_000_000);
}

export function costMicrodollars(nanodollars: number | null): number | null {
  return nanodollars === null ? null : round12(Number(nanodollars) / 1000);
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function enrichedBy(text: string) {
  const at = text.lastIndexOf('@');
  return at < 0
    ? { by: text, version: null }
    : { by: text.slice(0, at), version: text.slice(at + 1) };
}

/** Names of the feedback's actions; the latest text and rating of those that stand. */
function feedbackFields(row: InteractionRow, actions: Feedback) {
  const { signals } = deriveFeedback(row);
  const standing = actions.filter(({ retracted }) => !retracted);
  const texts = standing.filter(({ slug, text }) => slug !== 'retract' && text !== '');
  const ratings = standing.filter(({ slug, value }) => slug === 'rating' && value !== null);
  return {
    feedback_action_text: texts.at(-1)?.text ?? null,
    feedback_action_rating: ratings.at(-1)?.value ?? null,
    feedback_actions: standing.map(({ slug }) => slug),
    feedback_type: signals.at(-1)?.type ?? null,
    feedback_signals: signals.map(({ type, reason, detected, confidence, at }) => ({
      type,
      reason,
      detected,
      confidence,
      at: toIso(at),
    })),
    actions: actions.map(({ slug, text, value, at }) => ({
      slug,
      text: orNull(text),
      value,
      at: toIso(at),
    })),
  };
}

/** The Interaction of api.md: every field is always there. Times ISO 8601 in UTC, cost in microdollars, latency in seconds. */
export function presentInteraction(row: InteractionRow) {
  const { feedback_signals, actions, feedback_type, ...feedback } = feedbackFields(
    row,
    feedbackActions(row),
  );
  return {
    id: row.id,
    input_text: row.input,
    output_text: row.output,
    user_query: orNull(row.user_query),
    end_user: row.end_user,
    conversation_id: row.conversation_id,
    timestamp: toIso(row.timestamp),
    end_timestamp: toIso(row.end_timestamp),
    warning_message_v2: orNull(row.warning_message),
    negative_intent_message_v2: orNull(row.negative_intent_message),
    cost: costMicrodollars(row.cost),
    latency: latencySeconds(row),
    text_language: orNull(row.text_language),
    verbosity: row.verbosity,
    pii_removed: row.anonymized && row.pii_kinds.length > 0,
    ...feedback,
    sentiment: sentimentName(row.sentiment),
    emotions: row.emotions,
    tags: row.tags,
    custom_columns: row.custom_columns,
    custom_aggregates: row.custom_aggregates,
    rag_details: {
      items: row.rag_sources.map((source, i) => ({
        source,
        query: row.rag_queries[i] ?? '',
        results: row.rag_results[i] ?? [],
      })),
    },
    warning_message: orNull(row.warning_message),
    negative_intent_message: orNull(row.negative_intent_message),
    feedback_type,
    topic: orNull(row.topic),
    user_intent: orNull(row.user_intent),
    user_action: orNull(row.user_action),
    type_of_problem: orNull(row.type_of_problem),
    type_of_risk: orNull(row.type_of_risk),
    moderation_issue: orNull(row.moderation_issue),
    business_issue: orNull(row.business_issue),
    outcome: orNull(row.outcome),
    keywords: row.keywords,
    model: orNull(row.model),
    input_tokens: presentNumber(row.input_tokens),
    output_tokens: presentNumber(row.output_tokens),
    tokens_estimated: row.tokens_estimated,
    feature_flags: row.feature_flags,
    feedback_signals,
    actions,
    confidence: mapValues(row.confidence, (perMille) => Number(perMille) / 1000),
    enriched: mapValues(row.enriched, enrichedBy),
  };
}

export type Interaction = ReturnType<typeof presentInteraction>;
