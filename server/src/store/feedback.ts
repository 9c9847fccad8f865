import type { Micros } from '../lib/time.ts';
import type { InteractionRow } from './tables/interactions.ts';

export type SignalType =
  | 'positive_implicit'
  | 'negative_implicit'
  | 'positive_explicit'
  | 'negative_explicit';

/** What one action or one detected reaction says about an answer. */
export type FeedbackSignal = {
  readonly type: SignalType;
  /** The action's slug, or what was detected (rephrase, thanks, ...). */
  readonly reason: string;
  readonly detected: boolean;
  /** 0 to 1; 1 for actions. */
  readonly confidence: number;
  readonly at: Micros;
};

/** One feedback action as it was sent. `retracted`: taken back later; gives no signal, rating or paste. */
export type FeedbackAction = {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly value: number | null;
  /** Half-points of the text, -2 to 2. */
  readonly sentiment: number | null;
  readonly at: Micros;
  readonly retracted: boolean;
};

/** Feedback actions as they arrived, in whatever order. */
export type ActionColumns = Readonly<
  Pick<
    InteractionRow,
    | 'action_ids'
    | 'action_slugs'
    | 'action_texts'
    | 'action_values'
    | 'action_sentiments'
    | 'action_ats'
  >
>;

type DetectedColumns = Readonly<
  Pick<
    InteractionRow,
    'detected_types' | 'detected_reasons' | 'detected_confidences' | 'detected_ats'
  >
>;

type FeedbackColumns = ActionColumns & DetectedColumns;

type SignalCounts = Pick<
  InteractionRow,
  'n_positive_implicit' | 'n_negative_implicit' | 'n_positive_explicit' | 'n_negative_explicit'
>;

export type Feedback = {
  /** Oldest first; actions before detected reactions of the same instant. */
  readonly signals: readonly FeedbackSignal[];
  readonly counts: SignalCounts;
} & Pick<
  InteractionRow,
  'feedback_reasons' | 'positive_comments' | 'rating_sum' | 'rating_count' | 'n_paste'
>;

type ActionRule = (action: FeedbackAction) => SignalType | undefined;

const byScore = (score: number, positive: number, negative: number): SignalType | undefined => {
  if (score >= positive) return 'positive_explicit';
  return score <= negative ? 'negative_explicit' : undefined;
};

/** metrics.md, "Feedback signals": an action without an entry is no signal. */
const signalOfAction: Readonly<Record<string, ActionRule>> = {
  thumbs_up: () => 'positive_explicit',
  thumbs_down: () => 'negative_explicit',
  rating: ({ value }) => (value === null ? undefined : byScore(value, 4, 2)),
  comment: ({ sentiment }) => (sentiment === null ? undefined : byScore(sentiment, 1, -1)),
  copy_output: () => 'positive_implicit',
  regenerate: () => 'negative_implicit',
  edit: () => 'negative_implicit',
};

/**
 * The actions by (at, id), each marked whether a `retract` took it back: the latest action of the named slug that is
 * not later than the retract and not yet taken back. A retract stands behind actions of the same instant.
 */
export function feedbackActions(row: ActionColumns): FeedbackAction[] {
  const actions = row.action_slugs
    .map((slug, i) => ({
      id: row.action_ids[i] ?? '',
      slug,
      text: row.action_texts[i] ?? '',
      value: row.action_values[i] ?? null,
      sentiment: row.action_sentiments[i] ?? null,
      at: row.action_ats[i] ?? 0,
      retracted: false,
    }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(a.slug === 'retract') - Number(b.slug === 'retract') ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
  actions.forEach((action, i) => {
    if (action.slug !== 'retract') return;
    const target = actions.findLast(
      ({ slug, retracted }, j) => j < i && slug === action.text && !retracted,
    );
    if (target && target.slug !== 'retract') target.retracted = true;
  });
  return actions;
}

function detectedSignals(row: DetectedColumns): FeedbackSignal[] {
  return row.detected_types.map((type, i) => ({
    type: type as SignalType,
    reason: row.detected_reasons[i] ?? '',
    detected: true,
    confidence: (row.detected_confidences[i] ?? 1000) / 1000,
    at: row.detected_ats[i] ?? 0,
  }));
}

const standingActions = (row: ActionColumns): FeedbackAction[] =>
  feedbackActions(row).filter(({ retracted }) => !retracted);

/** What the actions that stand say, oldest first. */
export function actionSignals(row: ActionColumns): FeedbackSignal[] {
  return standingActions(row).flatMap((action) => {
    const type = signalOfAction[action.slug]?.(action);
    if (type === undefined) return [];
    return [{ type, reason: action.slug, detected: false, confidence: 1, at: action.at }];
  });
}

/** Every column that follows from the action_ and detected_ columns; computed anew on every write. */
export function deriveFeedback(row: FeedbackColumns): Feedback {
  const standing = standingActions(row);
  const signals = [...actionSignals(row), ...detectedSignals(row)].sort((a, b) => a.at - b.at);
  const count = (type: SignalType) => signals.filter((signal) => signal.type === type).length;
  const ratings = standing.flatMap(({ slug, value }) =>
    slug === 'rating' && value !== null ? [value] : [],
  );
  return {
    signals,
    counts: {
      n_positive_implicit: count('positive_implicit'),
      n_negative_implicit: count('negative_implicit'),
      n_positive_explicit: count('positive_explicit'),
      n_negative_explicit: count('negative_explicit'),
    },
    feedback_reasons: [...new Set(signals.map(({ reason }) => reason))],
    positive_comments: standing
      .filter(({ slug, sentiment, text }) => slug === 'comment' && (sentiment ?? 0) > 0 && text)
      .map(({ text }) => text),
    rating_sum: ratings.reduce((sum, value) => sum + value, 0),
    rating_count: ratings.length,
    n_paste: standing.filter(({ slug }) => slug === 'paste').length,
  };
}
