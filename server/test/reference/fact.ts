import type { Instant } from './calendar.ts';

export type SignalType =
  | 'positive_implicit'
  | 'negative_implicit'
  | 'positive_explicit'
  | 'negative_explicit';

export type Signal = {
  readonly type: SignalType;
  readonly reason: string;
  readonly detected: boolean;
  readonly at: Instant;
};

export type Action = {
  readonly slug: string;
  readonly text: string;
  readonly value: number | null;
  readonly at: Instant;
  readonly retracted: boolean;
};

export type Retrieval = {
  readonly source: string;
  readonly query: string;
  readonly results: readonly string[];
  /** A trace that was sent with no outputs; a mere name in `rag_sources` is no trace. */
  readonly empty: boolean;
};

/** One interaction as the read API counts it. Texts and names: '' where there is none. */
export type Fact = {
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly endUser: string;
  readonly conversationId: string;
  readonly input: string;
  readonly output: string;
  readonly userQuery: string;
  readonly warning: string;
  readonly negativeIntent: string;
  /** Nanodollars; null: unknown. */
  readonly cost: number | null;
  readonly language: string;
  readonly pii: boolean;
  /** very_negative to very_positive, or ''. */
  readonly sentiment: string;
  readonly emotions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly customColumns: Readonly<Record<string, string>>;
  readonly customAggregates: Readonly<Record<string, readonly string[]>>;
  readonly retrievals: readonly Retrieval[];
  readonly topic: string;
  readonly userIntent: string;
  readonly userAction: string;
  readonly typeOfProblem: string;
  readonly typeOfRisk: string;
  readonly moderationIssue: string;
  readonly businessIssue: string;
  readonly outcome: string;
  readonly keywords: readonly string[];
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly featureFlags: readonly string[];
  readonly actions: readonly Action[];
  readonly signals: readonly Signal[];
};

export type EligibleUser = {
  readonly endUser: string;
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
};

/** Everything one project holds. */
export type World = {
  readonly facts: readonly Fact[];
  readonly eligible: readonly EligibleUser[];
};

export const HALF_POINTS: Readonly<Record<string, number>> = {
  very_negative: -2,
  negative: -1,
  neutral: 0,
  positive: 1,
  very_positive: 2,
};

export function isNegative(signal: Signal): boolean {
  return signal.type === 'negative_implicit' || signal.type === 'negative_explicit';
}

export function standing(fact: Fact, slug: string): Action[] {
  return fact.actions.filter((action) => action.slug === slug && !action.retracted);
}

/** By (start, id), the order of every "first" and "last" in metrics.md. */
export function inOrder(a: Fact, b: Fact): number {
  return a.start - b.start || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Names compare by their UTF-8 bytes. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
