import { type Granularity, type Instant, periodName } from './calendar.ts';
import { type Fact, isNegative, standing } from './fact.ts';

export type Part = {
  readonly kind: string;
  readonly tag?: string;
  readonly field?: string;
};

export type GroupBy = Part & { readonly include_empty?: boolean };

type Values = (fact: Fact, part: Part) => readonly string[];

/** Texts of comments whose text is positive: those that gave a positive signal at their instant. */
function positiveComments(fact: Fact): string[] {
  const positive = fact.signals.filter(
    ({ reason, type, detected }) =>
      reason === 'comment' && type === 'positive_explicit' && !detected,
  );
  return standing(fact, 'comment')
    .filter(({ at }) => positive.some((signal) => signal.at === at))
    .map(({ text }) => text);
}

const dataSource: Values = ({ retrievals }, { field = 'source' }) => {
  if (field === 'source') return retrievals.map(({ source }) => source);
  if (field === 'query') return retrievals.map(({ query }) => query);
  return retrievals.flatMap(({ results }) => results);
};

/** Values by which interactions are filtered and grouped, as names; '' is no value. */
const dimensions: Readonly<Record<string, Values>> = {
  user_intent: ({ userIntent }) => [userIntent],
  negative_user_intent: ({ userIntent, signals }) => (signals.some(isNegative) ? [userIntent] : []),
  keyword: ({ keywords }) => keywords,
  user_feedback: ({ signals }) => signals.map(({ type }) => type),
  tag: ({ tags }, { tag = '' }) => [tags[tag] ?? ''],
  type_of_problem: ({ typeOfProblem }) => [typeOfProblem],
  topic: ({ topic }) => [topic],
  user: ({ endUser }) => [endUser],
  user_query: ({ userQuery }) => [userQuery],
  data_source: dataSource,
  language: ({ language }) => [language],
  pii: ({ pii }) => [String(pii)],
  positive_comment: positiveComments,
  conversation_id: ({ conversationId }) => [conversationId],
  interaction_id: ({ id }) => [id],
  sentiment: ({ sentiment }) => [sentiment],
  emotion: ({ emotions }) => emotions,
  type_of_risk: ({ typeOfRisk }) => [typeOfRisk],
  moderation_issue: ({ moderationIssue }) => [moderationIssue],
  business_issue: ({ businessIssue }) => [businessIssue],
  user_action: ({ userAction }) => [userAction],
  feedback_action: ({ actions }) =>
    actions.filter(({ retracted }) => !retracted).map(({ slug }) => slug),
  feedback_reason: ({ signals }) => signals.map(({ reason }) => reason),
  custom_column: ({ customColumns }, { field = '' }) => [customColumns[field] ?? ''],
  custom_aggregate: ({ customAggregates }, { field }) =>
    field === undefined ? Object.values(customAggregates).flat() : (customAggregates[field] ?? []),
  model: ({ model }) => [model],
  feature_flag: ({ featureFlags }) => featureFlags,
  outcome: ({ outcome }) => [outcome],
  empty_retrieval: ({ retrievals }) => [String(retrievals.some(({ empty }) => empty))],
};

export const TIME_KINDS: readonly Granularity[] = ['hour', 'day', 'week', 'month'];

export const GROUP_KINDS: readonly string[] = [
  ...Object.keys(dimensions).filter(
    (kind) =>
      !['user_query', 'interaction_id', 'feedback_reason', 'empty_retrieval'].includes(kind),
  ),
  ...TIME_KINDS,
];

export const VALUE_FILTER_KINDS: readonly string[] = Object.keys(dimensions).filter(
  (kind) => kind !== 'positive_comment',
);

export function valuesOf(fact: Fact, part: Part): string[] {
  const dimension = dimensions[part.kind];
  if (!dimension) throw new Error(`the reference does not know the kind ${part.kind}`);
  return [...new Set(dimension(fact, part))].filter((value) => value !== '');
}

/** Names of the groups the interaction belongs to; `at` is its start, moved on for the previous period. */
export function groupsOf(fact: Fact, groupBy: GroupBy, zone: string, at: Instant): string[] {
  const granularity = TIME_KINDS.find((kind) => kind === groupBy.kind);
  const names = granularity ? [periodName(granularity, zone, at)] : valuesOf(fact, groupBy);
  return names.length === 0 && groupBy.include_empty ? [''] : names;
}
