import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type {
  BatchAnswer,
  ChatInteractionEvent,
  ChatTraceInteractionEvent,
  EventType,
  FeedbackEvent,
  Granularity,
  GroupByKind,
  InteractionEvent,
  InteractionOrderName,
  InteractionRecord,
  NumericVariable,
  OrderName,
  OtherVariable,
  Settings,
  Status,
  TagsEvent,
  TraceConversationEvent,
  TraceInteractionEvent,
  ValuesFilterKind,
} from '../../sdk/src/index.ts';
import { countVariables, otherVariables, ratioVariables } from '../../sdk/src/index.ts';
import type { ProjectSettings } from '../src/control/settings-schema.ts';
import type { interactionAnswer } from '../src/http/routes/reading-answers.ts';
import type { ServerStatus } from '../src/http/routes/status.ts';
import { batchItemAnswer } from '../src/ingest/answers.ts';
import { type EventTypeName, eventTypes } from '../src/ingest/event-types.ts';
import type { EventOutcome } from '../src/ingest/ingestor.ts';
import type { PatchOutcome } from '../src/ingest/patch.ts';
import type { feedbackEvent } from '../src/ingest/wire/feedback-event.ts';
import type {
  interactionEventV1,
  interactionEventV2,
} from '../src/ingest/wire/interaction-event.ts';
import type { tagsEvent } from '../src/ingest/wire/tags-event.ts';
import type {
  traceConversationEvent,
  traceInteractionEventV1,
  traceInteractionEventV2,
} from '../src/ingest/wire/trace-event.ts';
import { AppError } from '../src/lib/errors.ts';
import type { Granularity as ServerGranularity } from '../src/query/buckets.ts';
import { dimensionNames } from '../src/query/dimensions.ts';
import { filterSchema } from '../src/query/filter-schema.ts';
import { filterNames } from '../src/query/filters.ts';
import type { interactionOrderNames } from '../src/query/interaction-order.ts';
import { metrics, type VariableName, variableNames } from '../src/query/metrics.ts';
import { orderNames } from '../src/query/order.ts';

/** The SDK's data is read-only, the schemas' is not: that is the only difference allowed. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

test('answers have the same types on both sides', () => {
  expectTypeOf<Frozen<z.output<typeof interactionAnswer>>>().toEqualTypeOf<
    Frozen<InteractionRecord>
  >();
  expectTypeOf<Frozen<ServerStatus>>().toEqualTypeOf<Frozen<Status>>();
  expectTypeOf<Frozen<ProjectSettings>>().toEqualTypeOf<Frozen<Settings>>();
});

test('whatever becomes of an item of a batch, the SDK has a type for the answer', () => {
  type Item = BatchAnswer['items'][number];
  expectTypeOf<NonNullable<Item['state']>>().toEqualTypeOf<PatchOutcome['state']>();
  const interaction = { interactionId: 'i', conversationId: 'c', deleted: false };
  const gone = { ...interaction, deleted: true };
  const patch = { patchId: 'p', interactionId: 'i' };
  const problem = { loc: ['body'], msg: 'is bad', type: 'custom' };
  const answers: readonly (readonly [EventOutcome, Item])[] = [
    [
      { id: 'own', type: 'interaction', committed: [interaction] },
      { index: 0, id: 'own', status: 202, interaction_id: 'i', conversation_id: 'c' },
    ],
    [
      { type: 'trace_conversation', committed: [interaction, gone] },
      { index: 1, status: 202, interaction_id: ['i', 'i'], conversation_id: ['c', 'c'] },
    ],
    [
      { type: 'interaction', committed: [gone] },
      { index: 2, status: 202, state: 'deleted' },
    ],
    [
      { type: 'feedback', written: { ...patch, state: 'attached' } },
      { index: 3, status: 202, feedback_id: 'p', interaction_id: 'i', state: 'attached' },
    ],
    [
      { type: 'tags', written: { ...patch, interactionId: null, state: 'waiting' } },
      { index: 4, status: 202, tags_id: 'p', interaction_id: null, state: 'waiting' },
    ],
    [
      { type: 'feedback', written: { ...patch, state: 'deleted' } },
      { index: 5, status: 202, state: 'deleted' },
    ],
    [{ problems: [problem] }, { index: 6, status: 422, detail: [problem] }],
    [
      { error: new AppError('internal', 'broken') },
      { index: 7, status: 500, detail: 'Internal Server Error' },
    ],
    [{ error: new AppError('overloaded', 'later') }, { index: 8, status: 503, detail: 'later' }],
  ];
  const expected = answers.map(([, answer]) => answer);
  expect(answers.map(([outcome], index) => batchItemAnswer(outcome, index))).toEqual(expected);
});

test('every event the SDK can write is one the server reads', () => {
  expectTypeOf<EventType>().toEqualTypeOf<EventTypeName>();
  expectTypeOf<InteractionEvent>().toExtend<Frozen<z.input<typeof interactionEventV1>>>();
  expectTypeOf<TraceInteractionEvent>().toExtend<Frozen<z.input<typeof traceInteractionEventV1>>>();
  expectTypeOf<TraceConversationEvent>().toExtend<Frozen<z.input<typeof traceConversationEvent>>>();
  expectTypeOf<FeedbackEvent>().toExtend<Frozen<z.input<typeof feedbackEvent>>>();
  expectTypeOf<TagsEvent>().toExtend<Frozen<z.input<typeof tagsEvent>>>();
  expectTypeOf<ChatInteractionEvent>().toExtend<Frozen<z.input<typeof interactionEventV2>>>();
  expectTypeOf<ChatTraceInteractionEvent>().toExtend<
    Frozen<z.input<typeof traceInteractionEventV2>>
  >();
});

const sorted = (names: Iterable<string>) => [...names].sort();

test('variables are the same, and of the same kind: counts are never null, ratios may be', () => {
  expectTypeOf<NumericVariable | OtherVariable>().toEqualTypeOf<VariableName>();
  expect(sorted([...countVariables, ...ratioVariables, ...otherVariables])).toEqual(
    sorted(variableNames),
  );
  const never = countVariables.filter((name) => metrics[name].zero !== 0);
  const maybe = ratioVariables.filter((name) => metrics[name].zero === 0);
  expect([...never, ...maybe]).toEqual([]);
});

const groupByKinds: Readonly<Record<GroupByKind, true>> = {
  user_intent: true,
  negative_user_intent: true,
  keyword: true,
  user_feedback: true,
  tag: true,
  type_of_problem: true,
  topic: true,
  user: true,
  data_source: true,
  language: true,
  pii: true,
  day: true,
  positive_comment: true,
  conversation_id: true,
  hour: true,
  week: true,
  month: true,
  sentiment: true,
  emotion: true,
  type_of_risk: true,
  moderation_issue: true,
  business_issue: true,
  user_action: true,
  feedback_action: true,
  custom_column: true,
  custom_aggregate: true,
  model: true,
  feature_flag: true,
  outcome: true,
};

const valuesFilters: Readonly<Record<ValuesFilterKind, true>> = {
  user_intent: true,
  negative_user_intent: true,
  keyword: true,
  type_of_problem: true,
  topic: true,
  user: true,
  language: true,
  conversation_id: true,
  emotion: true,
  type_of_risk: true,
  moderation_issue: true,
  business_issue: true,
  user_action: true,
  custom_aggregate: true,
  feedback_action: true,
  feedback_reason: true,
  model: true,
  feature_flag: true,
  outcome: true,
};

const otherFilters = [
  { kind: 'user_feedback', values: ['negative_implicit'] },
  { kind: 'sentiment', values: ['very_negative'] },
  { kind: 'tag', tag: 'plan', has_value: true },
  { kind: 'data_source', field: 'query', values: ['a'] },
  { kind: 'custom_column', field: 'a', values: ['b'] },
  { kind: 'interaction_id', values: ['a'] },
  { kind: 'user_query', search: 'a', allow_nulls: true },
  { kind: 'warning_message', search: 'a' },
  { kind: 'negative_intent_message', search: 'a' },
  { kind: 'pii', values: [true] },
  { kind: 'empty_retrieval', values: [false] },
  { kind: 'text', search: 'a' },
  { kind: 'conversation_length', min: 2 },
  { kind: 'cost', max: 2 },
  { kind: 'latency', min: 1, max: 2 },
] as const;

test('groups, filters, orders and granularities are the same', () => {
  expect(sorted(Object.keys(groupByKinds))).toEqual(sorted(dimensionNames));
  const filters = [
    ...Object.keys(valuesFilters).map((kind) => ({ kind, values: ['a'] })),
    ...otherFilters,
  ];
  expect(sorted(filters.map(({ kind }) => kind))).toEqual(sorted(filterNames));
  const refused = filters.filter((filter) => !filterSchema.safeParse(filter).success);
  expect(refused).toEqual([]);
  expectTypeOf<Granularity>().toEqualTypeOf<ServerGranularity>();
  expectTypeOf<InteractionOrderName>().toEqualTypeOf<(typeof interactionOrderNames)[number]>();
  const orders: readonly OrderName[] = [...countVariables, ...ratioVariables];
  const missing = orders.filter((name) => !orderNames.includes(name));
  expect(missing).toEqual([]);
});

test('the SDK posts events where the server takes them', async () => {
  const { eventCalls } = await import('../../sdk/src/events.ts');
  const asked: string[] = [];
  const record = <T>({ path }: { readonly path: string }) => {
    asked.push(path);
    return Promise.resolve({} as T);
  };
  const calls = eventCalls({ json: record, stream: record });
  for (const call of Object.values(calls)) await call([] as never);
  const expected = Object.values(eventTypes).map(({ path }) => `/event-ingestion/api${path}`);
  expect(sorted(new Set(asked))).toEqual(
    sorted([...expected, '/event-ingestion/api/v1/events/batch']),
  );
});
