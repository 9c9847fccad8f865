import { parseInstant } from '../lib/time.ts';
import { completeRow } from '../store/columns.ts';
import { deriveFeedback } from '../store/feedback.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';

/** What a test says of an interaction; the rest follows or is empty. `n` numbers it. */
export type Said = Partial<Omit<InteractionRow, 'id' | 'timestamp' | 'end_timestamp'>> & {
  readonly n: number;
  readonly at: string;
  /** Default 1. */
  readonly seconds?: number;
  /** Slugs, with a value or the half-points of a text where they need one. */
  readonly actions?: readonly { slug: string; value?: number; sentiment?: number; text?: string }[];
};

export const PROJECT = 'p';

export function micros(text: string): number {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`not an instant: ${text}`);
  return at;
}

/** An id as ingestion derives it: milliseconds first, then what the test numbers it by. */
export function idOf(n: number, at: string): string {
  const ms = Math.floor(micros(at) / 1000)
    .toString(16)
    .padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-8000-8000-${String(n).padStart(12, '0')}`;
}

/** A complete row, its feedback columns derived as ingestion does. */
export function rowOf({ n, at, seconds = 1, actions = [], ...said }: Said): InteractionRow {
  const timestamp = micros(at);
  const row = completeRow(interactions, {
    project_id: PROJECT,
    conversation_id: `c${n}`,
    end_user: 'ann',
    ...said,
    id: idOf(n, at),
    timestamp,
    end_timestamp: timestamp + seconds * 1_000_000,
    action_ids: actions.map((_, i) => idOf(i, at)),
    action_slugs: actions.map(({ slug }) => slug),
    action_texts: actions.map(({ text = '' }) => text),
    action_values: actions.map(({ value = null }) => value),
    action_sentiments: actions.map(({ sentiment = null }) => sentiment),
    action_ats: actions.map((_, i) => timestamp + i),
  });
  const { signals: _, counts, ...derived } = deriveFeedback(row);
  return { ...row, ...counts, ...derived };
}
