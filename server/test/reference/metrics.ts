import { type Instant, SECOND } from './calendar.ts';
import { add, mean, nearest, over, type Ratio, ratio, sum, times, toNumber } from './exact.ts';
import {
  byBytes,
  type Fact,
  HALF_POINTS,
  inOrder,
  isNegative,
  type Signal,
  type SignalType,
  standing,
} from './fact.ts';
import { by, type Period } from './period.ts';

export type View = {
  /** I of metrics.md. */
  readonly facts: readonly Fact[];
  /** Per conversation of I the members that conversation variables look at. */
  readonly conversations: readonly (readonly Fact[])[];
  readonly period: Period;
};

export function viewOf(facts: readonly Fact[], period: Period, whole: boolean): View {
  const matched = by(facts, ({ conversationId }) => conversationId);
  return {
    facts,
    conversations: whole
      ? [...matched.keys()].map((id) => period.conversations.get(id) ?? [])
      : [...matched.values()],
    period,
  };
}

type Numeric = (view: View) => Ratio | null;

const count = (n: number) => ratio(n);
const percent = (part: number, all: number) => over(ratio(100 * part), ratio(all));
const distinct = (values: Iterable<string>) =>
  new Set([...values].filter((value) => value !== '')).size;
const users = (facts: readonly Fact[]) => new Set(facts.map(({ endUser }) => endUser));

type SignalTest = (signal: Signal) => boolean;
const isType =
  (type: SignalType): SignalTest =>
  (signal) =>
    signal.type === type;
const isExplicit: SignalTest = ({ type }) =>
  type === 'positive_explicit' || type === 'negative_explicit';
const having = (facts: readonly Fact[], test: SignalTest) =>
  facts.filter(({ signals }) => signals.some(test));
const conversationsHaving = (view: View, test: SignalTest) =>
  view.conversations.filter((members) => having(members, test).length > 0).length;
const signals = (test: SignalTest): Numeric => {
  return ({ facts }) => count(facts.reduce((n, fact) => n + fact.signals.filter(test).length, 0));
};
const interactionsWith = (test: (fact: Fact) => boolean): Numeric => {
  return ({ facts }) => count(facts.filter(test).length);
};
const microseconds = (value: number) => ratio(value, SECOND);
const latency = ({ start, end }: Fact) => end - start;

/** Nearest rank: the smallest value with at least this share of all at or below it. */
const quantile = (share: Ratio): Numeric => {
  return ({ facts }) => {
    if (facts.length === 0) return null;
    const sorted = facts.map(latency).sort((a, b) => a - b);
    const rank = Number((BigInt(sorted.length) * share.n + share.d - 1n) / share.d);
    return microseconds(sorted[rank - 1] as number);
  };
};

const scores = (facts: readonly Fact[]) =>
  facts.flatMap(({ sentiment }) =>
    sentiment === '' ? [] : [ratio(HALF_POINTS[sentiment] as number, 2)],
  );

/** The most frequent value among the members, '' if none has one; a tie goes to the one that occurred first. */
export function mainValue(members: readonly Fact[], value: (fact: Fact) => string): string {
  const votes = [...by(members, value)].filter(([name]) => name !== '');
  const most = Math.max(0, ...votes.map(([, own]) => own.length));
  const tied = votes.filter(([, own]) => own.length === most).map(([name]) => name);
  const winner = [...members].sort(inOrder).find((member) => tied.includes(value(member)));
  return winner ? value(winner) : '';
}

const mainValues = (value: (fact: Fact) => string): Numeric => {
  return ({ conversations }) =>
    count(distinct(conversations.map((members) => mainValue(members, value))));
};

const span = (members: readonly Fact[]) =>
  Math.max(...members.map(({ end }) => end)) - Math.min(...members.map(({ start }) => start));

function penetration({ facts, period }: View): Ratio | null {
  const own = [...users(facts)];
  return period.eligible.size === 0
    ? percent(own.length, period.users.size)
    : percent(own.filter((user) => period.active.has(user)).length, period.active.size);
}

function stickiness({ facts, period }: View): Ratio | null {
  const perDay = by(facts, period.dayOf);
  const daily = mean(period.days.map((day) => ratio(users(perDay.get(day) ?? []).size)));
  return daily && over(times(daily, ratio(100)), ratio(users(facts).size));
}

export const numeric: Readonly<Record<string, Numeric>> = {
  n_interactions: ({ facts }) => count(facts.length),
  n_users: ({ facts }) => count(users(facts).size),
  n_positive_implicit_user_feedback: signals(isType('positive_implicit')),
  n_negative_implicit_user_feedback: signals(isType('negative_implicit')),
  n_positive_explicit_user_feedback: signals(isType('positive_explicit')),
  n_negative_explicit_user_feedback: signals(isType('negative_explicit')),
  n_feedback: signals(() => true),
  n_interactions_negative: ({ facts }) => count(having(facts, isNegative).length),
  n_interactions_negative_implicit: ({ facts }) =>
    count(having(facts, isType('negative_implicit')).length),
  n_interactions_negative_explicit: ({ facts }) =>
    count(having(facts, isType('negative_explicit')).length),
  n_users_negative: ({ facts }) => count(users(having(facts, isNegative)).size),
  n_users_negative_implicit: ({ facts }) =>
    count(users(having(facts, isType('negative_implicit'))).size),
  n_users_negative_explicit: ({ facts }) =>
    count(users(having(facts, isType('negative_explicit'))).size),
  explicit_feedback_ratio: ({ facts }) =>
    over(ratio(having(facts, isExplicit).length), ratio(facts.length)),
  percentage_negative_feedback: ({ facts }) =>
    percent(having(facts, isNegative).length, facts.length),
  percentage_negative_feedback_explicit: ({ facts }) =>
    percent(having(facts, isType('negative_explicit')).length, facts.length),
  n_conversations_positive_explicit: (view) =>
    count(conversationsHaving(view, isType('positive_explicit'))),
  n_conversations_negative_explicit: (view) =>
    count(conversationsHaving(view, isType('negative_explicit'))),
  conversation_percentage_negative_feedback: (view) =>
    percent(conversationsHaving(view, isNegative), view.conversations.length),
  conversation_percentage_negative_feedback_explicit: (view) =>
    percent(conversationsHaving(view, isType('negative_explicit')), view.conversations.length),
  n_paste_output: ({ facts }) =>
    count(facts.reduce((n, fact) => n + standing(fact, 'paste').length, 0)),
  user_rating: ({ facts }) =>
    mean(
      facts.flatMap((fact) =>
        standing(fact, 'rating').flatMap(({ value }) => (value === null ? [] : [ratio(value)])),
      ),
    ),
  cost: ({ facts }) => sum(facts.map(({ cost }) => ratio(cost ?? 0, 1000))),
  latency_seconds: ({ facts }) => mean(facts.map((fact) => microseconds(latency(fact)))),
  n_intents: ({ facts }) => count(distinct(facts.map(({ userIntent }) => userIntent))),
  n_topics: ({ facts }) => count(distinct(facts.map(({ topic }) => topic))),
  n_user_actions: ({ facts }) => count(distinct(facts.map(({ userAction }) => userAction))),
  n_keywords: ({ facts }) => count(distinct(facts.flatMap(({ keywords }) => keywords))),
  n_emotions: ({ facts }) => count(distinct(facts.flatMap(({ emotions }) => emotions))),
  n_data_sources: ({ facts }) =>
    count(distinct(facts.flatMap(({ retrievals }) => retrievals.map(({ source }) => source)))),
  n_topics_conversations: mainValues(({ topic }) => topic),
  n_user_actions_conversations: mainValues(({ userAction }) => userAction),
  n_negative_intent: interactionsWith(({ negativeIntent }) => negativeIntent !== ''),
  sentiment_score: ({ facts }) => mean(scores(facts)),
  conversation_sentiment_score: ({ conversations }) =>
    mean(
      conversations.flatMap((members) => {
        const score = mean(scores(members));
        return score === null ? [] : [score];
      }),
    ),
  n_positive_messages: interactionsWith(
    ({ sentiment }) => sentiment !== '' && (HALF_POINTS[sentiment] as number) > 0,
  ),
  n_negative_messages: interactionsWith(
    ({ sentiment }) => sentiment !== '' && (HALF_POINTS[sentiment] as number) < 0,
  ),
  session_length: ({ conversations }) =>
    mean(conversations.map((members) => ratio(members.length))),
  session_time: ({ conversations }) =>
    mean(conversations.map((members) => microseconds(span(members)))),
  bounce_rate: ({ conversations }) =>
    percent(conversations.filter((members) => members.length === 1).length, conversations.length),
  retention: ({ facts, period }) => {
    const own = [...users(facts)];
    return percent(own.filter((user) => period.returning.has(user)).length, own.length);
  },
  penetration,
  stickiness,
  n_conversations: ({ conversations }) => count(conversations.length),
  n_new_users: ({ facts, period }) =>
    count([...users(facts)].filter((user) => period.fresh.has(user)).length),
  latency_p50_seconds: quantile(ratio(50, 100)),
  latency_p95_seconds: quantile(ratio(95, 100)),
  n_input_tokens: ({ facts }) => count(facts.reduce((n, fact) => n + fact.inputTokens, 0)),
  n_output_tokens: ({ facts }) => count(facts.reduce((n, fact) => n + fact.outputTokens, 0)),
  n_interactions_problem: interactionsWith(({ typeOfProblem }) => typeOfProblem !== ''),
  n_interactions_risk: interactionsWith(({ typeOfRisk }) => typeOfRisk !== ''),
  n_interactions_moderation: interactionsWith(({ moderationIssue }) => moderationIssue !== ''),
  n_interactions_business: interactionsWith(({ businessIssue }) => businessIssue !== ''),
  error_rate: ({ facts }) =>
    percent(
      facts.filter((fact) => fact.typeOfProblem !== '' || fact.signals.some(isNegative)).length,
      facts.length,
    ),
  n_empty_retrievals: ({ facts }) =>
    count(
      facts.reduce((n, { retrievals }) => n + retrievals.filter(({ empty }) => empty).length, 0),
    ),
};

/** A point in time in an answer: compared as an instant, whatever its text. */
export type InstantValue = { readonly instant: Instant };
/** An exact value just between two numbers of 12 digits: which of them is not said anywhere. */
export type EitherValue = { readonly either: readonly [number, number] };
export type Value =
  | number
  | EitherValue
  | null
  | string
  | InstantValue
  | readonly string[]
  | readonly { readonly tag_name: string; readonly n_tag_values: number }[];

const edge = (facts: readonly Fact[], pick: (...starts: number[]) => number) =>
  facts.length === 0 ? null : { instant: pick(...facts.map(({ start }) => start)) };

/** Variables that are no numbers; they have no previous period. */
export const others: Readonly<Record<string, (view: View) => Value>> = {
  topics: ({ facts }) =>
    [...by(facts, ({ topic }) => topic)]
      .filter(([topic]) => topic !== '')
      .sort(([a, own], [b, other]) => other.length - own.length || byBytes(a, b))
      .slice(0, 10)
      .map(([topic]) => topic),
  tags: ({ facts }) => {
    const pairs = facts.flatMap(({ tags }) => Object.entries(tags));
    return [
      ...by(
        pairs.filter(([, value]) => value !== ''),
        ([name]) => name,
      ),
    ]
      .sort(([a], [b]) => byBytes(a, b))
      .map(([tag_name, own]) => ({
        tag_name,
        n_tag_values: new Set(own.map(([, value]) => value)).size,
      }));
  },
  start_session: ({ facts }) => edge(facts, Math.min),
  end_session: ({ facts }) => edge(facts, Math.max),
};

export const VARIABLES: readonly string[] = [...Object.keys(numeric), ...Object.keys(others)];

const USER_FEEDBACK = [
  'n_feedback',
  'n_positive_implicit_user_feedback',
  'n_negative_implicit_user_feedback',
  'n_positive_explicit_user_feedback',
  'n_negative_explicit_user_feedback',
];

/** Names with bundles opened; none: all. */
export function requested(variables: readonly string[] | undefined): string[] {
  if (variables === undefined) return [...VARIABLES];
  return [
    ...new Set(variables.flatMap((name) => (name === 'user_feedback' ? USER_FEEDBACK : [name]))),
  ];
}

/** The requested variables and their `_prev`. */
export function valuesIn(
  variables: readonly string[],
  current: View,
  previous: View,
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const name of variables) {
    const number = numeric[name];
    if (number) {
      values[name] = rounded(number(current));
      values[`${name}_prev`] = rounded(number(previous));
    } else {
      values[name] = (others[name] as (view: View) => Value)(current);
    }
  }
  return values;
}

function rounded(value: Ratio | null): number | null | EitherValue {
  if (value === null) return null;
  const [number, other] = nearest(value);
  return other === undefined ? number : { either: [number, other] };
}

const positive: SignalTest = (signal) => !isNegative(signal);

/** What rows can be ordered by besides the numeric variables. */
const orderAliases: Readonly<Record<string, Numeric>> = {
  positive_feedback: signals(positive),
  negative_feedback: signals(isNegative),
  positive_implicit_feedback: signals(isType('positive_implicit')),
  negative_implicit_feedback: signals(isType('negative_implicit')),
  positive_explicit_feedback: signals(isType('positive_explicit')),
  negative_explicit_feedback: signals(isType('negative_explicit')),
  user_feedback: signals(() => true),
};

export const ORDERS: readonly string[] = [
  ...Object.keys(numeric),
  ...Object.keys(orderAliases),
  'trend',
];

export function orderValue(name: string, current: View, previous: View): number | null {
  if (name === 'trend') {
    return toNumber(add(count(current.facts.length), ratio(-previous.facts.length)));
  }
  const number = numeric[name] ?? orderAliases[name];
  if (!number) throw new Error(`the reference does not know the order ${name}`);
  const value = number(current);
  return value === null ? null : toNumber(value);
}
