import { type Instant, instantOf, SECOND } from './calendar.ts';
import { ratio, toNumber } from './exact.ts';
import type { Action, Fact, Retrieval, Signal, SignalType } from './fact.ts';
import { ITEM_FIELDS, type Item } from './item.ts';
import type { Model, StoredAction, StoredState } from './model.ts';

/** What each action says by itself; comments need the sentiment of their text, which is the server's. */
const SIGNALS: Readonly<Record<string, (value: number | null) => SignalType | undefined>> = {
  thumbs_up: () => 'positive_explicit',
  thumbs_down: () => 'negative_explicit',
  copy_output: () => 'positive_implicit',
  regenerate: () => 'negative_implicit',
  edit: () => 'negative_implicit',
  rating: (value) => {
    if (value === null || value === 3) return undefined;
    return value > 3 ? 'positive_explicit' : 'negative_explicit';
  },
};

export type Compared = { readonly facts: readonly Fact[]; readonly problems: readonly string[] };

/**
 * Joins what was sent with what only the server's analyzers can know, read from its own list. Everything else of the
 * list is checked against the model; what differs is told in `problems`.
 */
export function factsOf(
  model: Model,
  items: readonly Item[],
  /** In which personal data was found, removed or not: the list tells only of what was removed. */
  withPersonalData: ReadonlySet<string>,
): Compared {
  const problems = [...model.problems];
  const byId = new Map(items.map((item) => [item.id, item]));
  if (byId.size !== items.length) problems.push('the list names an interaction twice');
  const expected = new Set(model.interactions.map(({ id }) => id));
  for (const { id } of items) if (!expected.has(id)) problems.push(`${id} should not exist`);
  const facts = model.interactions.flatMap((state) => {
    const item = byId.get(state.id);
    if (!item) {
      problems.push(`${state.id} is missing from the list`);
      return [];
    }
    const fact = factOf(state, item, withPersonalData.has(state.id));
    problems.push(...differences(state, item, fact).map((text) => `${state.id}: ${text}`));
    return [fact];
  });
  return { facts, problems };
}

function signalsOf(actions: readonly StoredAction[], item: Item): Signal[] {
  const told = item.feedback_signals.map((signal) => ({
    type: signal.type as SignalType,
    reason: signal.reason,
    detected: signal.detected,
    at: instantOf(signal.at),
  }));
  const derived = actions.flatMap(({ slug, value, at, retracted }): Signal[] => {
    if (retracted) return [];
    if (slug === 'comment') {
      const own = told.find(
        (signal) => signal.reason === 'comment' && !signal.detected && signal.at === at,
      );
      return own ? [own] : [];
    }
    const type = SIGNALS[slug]?.(value);
    return type ? [{ type, reason: slug, detected: false, at }] : [];
  });
  return [...derived, ...told.filter(({ detected }) => detected)];
}

function actionsOf(state: StoredState, item: Item): Action[] {
  return state.actions.map(({ anonymize, ...action }) => {
    const told = item.actions.find(
      ({ slug, at }) => slug === action.slug && instantOf(at) === action.at,
    );
    if (state.hideContent && action.slug !== 'retract') return { ...action, text: '' };
    return anonymize ? { ...action, text: told?.text ?? action.text } : action;
  });
}

/** Sources of which only the name was sent. */
function mere({ traces, ragSources }: StoredState): string[] {
  const traced = traces.flatMap((trace) => ('source' in trace ? [trace.source] : []));
  return [...new Set(ragSources)].filter((source) => !traced.includes(source));
}

/** Sources, queries and results in the order of the server's list; emptiness as it was sent. */
function retrievalsOf(state: StoredState, item: Item): Retrieval[] {
  const traces = state.traces.flatMap((trace) => ('source' in trace ? [trace] : []));
  const open = [
    ...traces.map(({ source, input, outputs }) => ({ source, query: input, results: outputs })),
    ...mere(state).map((source) => ({ source, query: '', results: undefined })),
  ];
  return item.rag_details.items.flatMap(({ source, query, results }) => {
    const at = open.findIndex(
      (sent) => sent.source === source && (sent.results?.length ?? 0) === results.length,
    );
    const sent = open[at];
    if (!sent) return [];
    open.splice(at, 1);
    const plain = !state.anonymize && !state.hideContent;
    return [
      {
        source,
        query: plain ? sent.query : query,
        results: plain ? (sent.results ?? []) : results,
        empty: sent.results?.length === 0,
      },
    ];
  });
}

function factOf(state: StoredState, item: Item, pii: boolean): Fact {
  const plain = !state.anonymize;
  const text = (sent: string, told: string) => (state.hideContent ? '' : plain ? sent : told);
  return {
    id: state.id,
    start: state.start,
    end: state.end,
    endUser: state.endUser,
    conversationId: state.conversation,
    input: text(state.input, item.input_text),
    output: text(state.output, item.output_text),
    userQuery: item.user_query ?? '',
    warning: item.warning_message_v2 ?? '',
    negativeIntent: item.negative_intent_message_v2 ?? '',
    cost: item.cost === null ? null : Math.round(item.cost * 1000),
    language: item.text_language ?? '',
    pii,
    sentiment: item.sentiment ?? '',
    emotions: item.emotions,
    tags: state.currentTags,
    customColumns: item.custom_columns,
    customAggregates: item.custom_aggregates,
    retrievals: retrievalsOf(state, item),
    topic: item.topic ?? '',
    userIntent: item.user_intent ?? '',
    userAction: item.user_action ?? '',
    typeOfProblem: item.type_of_problem ?? '',
    typeOfRisk: item.type_of_risk ?? '',
    moderationIssue: item.moderation_issue ?? '',
    businessIssue: item.business_issue ?? '',
    outcome: item.outcome ?? '',
    keywords: item.keywords,
    model: item.model ?? '',
    inputTokens: item.input_tokens ?? 0,
    outputTokens: item.output_tokens ?? 0,
    featureFlags: state.featureFlags,
    actions: actionsOf(state, item),
    signals: signalsOf(state.actions, item),
  };
}

function differences(state: StoredState, item: Item, fact: Fact): string[] {
  const found: string[] = [];
  const same = (field: string, expected: unknown, got: unknown) => {
    const [a, b] = [JSON.stringify(expected), JSON.stringify(got)];
    if (a !== b) found.push(`${field}: expected ${short(a)}, got ${short(b)}`);
  };
  for (const field of ITEM_FIELDS) if (!(field in item)) found.push(`${field} is absent`);
  same('input_text', fact.input, item.input_text);
  same('output_text', fact.output, item.output_text);
  same('end_user', fact.endUser, item.end_user);
  same('conversation_id', fact.conversationId, item.conversation_id);
  same('timestamp', fact.start, instantOf(item.timestamp));
  same('end_timestamp', fact.end, instantOf(item.end_timestamp));
  same('latency', toNumber(ratio(fact.end - fact.start, SECOND)), item.latency);
  same('tags', sortedPairs(fact.tags), sortedPairs(item.tags));
  same('feature_flags', [...state.featureFlags].sort(), [...item.feature_flags].sort());
  same('actions', namesOf(fact.actions), namesOf(item.actions.map(timed)));
  const standing = fact.actions.filter(({ retracted }) => !retracted);
  const ratings = standing.filter(({ slug }) => slug === 'rating').sort((a, b) => a.at - b.at);
  same('feedback_action_rating', ratings.at(-1)?.value ?? null, item.feedback_action_rating);
  const signals = (all: readonly Omit<Signal, 'detected'>[]) =>
    all.map(({ type, reason, at }) => `${at} ${reason} ${type}`).sort();
  same(
    'feedback_signals',
    signals(fact.signals),
    signals(
      item.feedback_signals.map((signal) => ({
        ...timed(signal),
        type: signal.type as SignalType,
      })),
    ),
  );
  same(
    'rag_details sources',
    [
      ...state.traces.flatMap((trace) => ('source' in trace ? [trace.source] : [])),
      ...mere(state),
    ].sort(),
    item.rag_details.items.map(({ source }) => source).sort(),
  );
  if (fact.retrievals.length !== item.rag_details.items.length) {
    found.push(`rag_details: results differ: ${short(JSON.stringify(item.rag_details))}`);
  }
  const shown = new Set(item.feedback_actions);
  same(
    'feedback_actions',
    [...new Set(standing.map(({ slug }) => slug))].sort(),
    [...shown].sort(),
  );
  same('pii_removed', fact.pii && state.anonymize, item.pii_removed);
  if (!fact.pii && [state.input, state.output].some((text) => text.includes('jane.doe@'))) {
    found.push('the mail address was not found');
  }
  if (state.hideContent) {
    same('hidden user_query', null, item.user_query);
    same('hidden keywords', [], item.keywords);
  }
  if (state.model !== undefined && state.traces.length === 0)
    same('model', state.model, item.model);
  if (!state.anonymize && !state.hideContent) {
    same('verbosity', [...state.output].length, item.verbosity);
  }
  return found;
}

const timed = <T extends { readonly at: string }>(one: T): Omit<T, 'at'> & { at: Instant } => ({
  ...one,
  at: instantOf(one.at),
});

function namesOf(
  actions: readonly {
    readonly slug: string;
    readonly text: string | null;
    readonly value: number | null;
    readonly at: Instant;
  }[],
): string[] {
  return actions
    .map(({ slug, text, value, at }) => JSON.stringify([at, slug, text ?? '', value]))
    .sort();
}

function sortedPairs(record: Readonly<Record<string, string>>) {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function short(text: string | undefined): string {
  return String(text).slice(0, 300);
}
