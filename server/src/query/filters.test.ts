import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { filterSchema } from './filter-schema.ts';
import { filterKinds, filterNames } from './filters.ts';
import { compileCount } from './interaction-keys.ts';
import { scopeOf } from './scope.ts';
import { idOf, micros, PROJECT, rowOf } from './test-world.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;

const AT = '2024-04-02T10:00:00Z';
const range = { start: micros('2024-04-01'), end: micros('2024-05-01') };

beforeAll(async () => {
  opened = await openTestStore();
  await opened.store.insert(interactions, [
    rowOf({
      n: 1,
      at: AT,
      seconds: 2.5,
      conversation_id: 'x',
      input: 'Wo liegt KÖLN?',
      user_query: 'Where is Cologne',
      topic: 'cities',
      user_intent: 'find',
      user_action: 'asks',
      keywords: ['köln'],
      tags: { country: 'de', seats: '5', beta: 'true' },
      text_language: 'de',
      pii_kinds: ['EMAIL'],
      sentiment: 1,
      emotions: ['joy'],
      type_of_problem: 'refusal',
      type_of_risk: 'jailbreak',
      moderation_issue: 'profanity',
      business_issue: 'delivery',
      warning_message: 'refuses',
      negative_intent_message: 'repeats',
      custom_columns: { segment: 'b2b' },
      custom_aggregates: { kind: ['a', 'b'] },
      model: 'gpt',
      feature_flags: ['new'],
      outcome: 'resolved',
      rag_sources: ['docs'],
      n_empty_retrievals: 1,
      cost: 1_500,
      actions: [
        { slug: 'thumbs_down' },
        { slug: 'thumbs_up' },
        { slug: 'retract', text: 'thumbs_up' },
      ],
    }),
    rowOf({ n: 2, at: AT, conversation_id: 'x' }),
    rowOf({ n: 3, at: AT, conversation_id: 'y', end_user: 'bob' }),
  ]);
});
afterAll(() => opened.close());

async function count(filter: object): Promise<number> {
  const scope = scopeOf({ projectId: PROJECT, range, timeZone: 'UTC', compare: false });
  const [row] = await opened.store.query(compileCount(scope, [filterSchema.parse(filter)]));
  return Number(row?.['total']);
}

/** A filter of every kind and how many of the three it keeps. */
const examples: Readonly<Record<string, readonly [object, number][]>> = {
  user_intent: [[{ values: ['find', 'other'] }, 1]],
  negative_user_intent: [[{ values: ['find'] }, 1]],
  keyword: [[{ values: ['köln'] }, 1]],
  tag: [
    [{ tag: 'country', values: ['de'] }, 1],
    [{ tag: 'none', values: ['de'] }, 0],
    // A number and a truth are stored as their text.
    [{ tag: 'seats', values: [5] }, 1],
    [{ tag: 'beta', values: [true, 7] }, 1],
    [{ tag: 'country', values: [''] }, 0],
  ],
  type_of_problem: [
    [{ values: ['refusal'] }, 1],
    [{ has_value: true }, 1],
  ],
  topic: [[{ values: ['cities'] }, 1]],
  user: [[{ values: ['ann'] }, 2]],
  data_source: [
    [{ values: ['docs'] }, 1],
    [{ field: 'query', values: ['docs'] }, 0],
  ],
  language: [[{ values: ['de'] }, 1]],
  conversation_id: [
    [{ values: ['x'] }, 2],
    // Ids that name no conversation any more: the interaction that began it is in another now.
    [{ values: [idOf(2, AT)] }, 2],
    [{ values: [idOf(3, AT).toUpperCase(), 'x'] }, 3],
    [{ values: [idOf(9, AT)] }, 0],
  ],
  emotion: [[{ values: ['joy', 'fear'] }, 1]],
  type_of_risk: [[{ values: ['jailbreak'] }, 1]],
  moderation_issue: [[{ values: ['profanity'] }, 1]],
  business_issue: [[{ values: ['delivery'] }, 1]],
  user_action: [[{ values: ['asks'] }, 1]],
  feedback_action: [
    [{ values: ['thumbs_down'] }, 1],
    [{ values: ['thumbs_up'] }, 0],
    [{ values: ['retract'] }, 1],
  ],
  feedback_reason: [
    [{ values: ['thumbs_down'] }, 1],
    [{ values: ['thumbs_up'] }, 0],
  ],
  custom_column: [[{ field: 'segment', values: ['b2b'] }, 1]],
  custom_aggregate: [
    [{ values: ['b'] }, 1],
    [{ field: 'kind', values: ['b'] }, 1],
    [{ field: 'none', values: ['b'] }, 0],
  ],
  model: [[{ values: ['gpt'] }, 1]],
  feature_flag: [[{ values: ['new'] }, 1]],
  outcome: [[{ values: ['resolved'] }, 1]],
  user_feedback: [
    [{ values: ['negative_explicit'] }, 1],
    [{ values: ['positive_explicit'] }, 0],
  ],
  sentiment: [[{ values: ['positive'] }, 1]],
  interaction_id: [
    [{ values: [idOf(2, AT), 'no id'] }, 1],
    [{ values: ['no id'] }, 0],
  ],
  user_query: [
    [{ values: ['Where is Cologne'] }, 1],
    [{ search: 'COLOGNE' }, 1],
    [{ search: 'paris', allow_nulls: true }, 2],
    [{}, 1],
  ],
  warning_message: [
    [{ search: 'REF' }, 1],
    [{ search: 'none', allow_nulls: true }, 2],
    [{}, 1],
  ],
  negative_intent_message: [[{ search: 'peat' }, 1]],
  text: [
    [{ search: 'köln' }, 1],
    [{ search: '%' }, 0],
  ],
  pii: [
    [{ values: [true] }, 1],
    [{ values: ['false'] }, 2],
    [{ values: [true, false] }, 3],
  ],
  empty_retrieval: [[{ values: [true] }, 1]],
  cost: [
    [{ min: 1.5, max: 1.5 }, 1],
    [{ min: 0 }, 1],
  ],
  latency: [
    [{ min: 2.5 }, 1],
    [{ max: 1 }, 2],
  ],
  conversation_length: [
    [{ min: 2 }, 2],
    [{ max: 1 }, 1],
  ],
};

test('there is an example of every kind', () => {
  expect(Object.keys(examples).sort()).toEqual([...filterNames].sort());
});

test.each(filterNames)(
  '%s keeps what it says, and its exclusion exactly the rest',
  async (kind) => {
    for (const [filter, expected] of examples[kind] ?? []) {
      expect([filter, await count({ kind, ...filter })]).toEqual([filter, expected]);
      const rest = await count({ kind, ...filter, is_exclude: true });
      expect([filter, rest]).toEqual([filter, 3 - expected]);
    }
  },
);

test('no value at all is asked for by exclusion, and a filter that means it otherwise says so', async () => {
  expect(await count({ kind: 'topic', has_value: true, is_exclude: true })).toBe(2);
  const refused = filterSchema.safeParse({ kind: 'topic', has_value: false });
  expect(refused.error?.issues).toMatchObject([
    {
      path: ['has_value'],
      message: 'those without a value are found with has_value true and is_exclude true',
    },
  ]);
});

test('every kind is documented', () => {
  for (const { doc, fields } of Object.values(filterKinds)) {
    expect(doc.length).toBeGreaterThan(10);
    expect(fields.length).toBeGreaterThan(0);
  }
});
