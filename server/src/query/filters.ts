import { z } from 'zod';
import { hasId } from '../store/by-id.ts';
import { containsText } from '../store/contains-text.ts';
import { bind, raw, type Sql, sql } from '../store/sql.ts';
import {
  type Attribute,
  attributes,
  hasAnyValue,
  hasSomeValue,
  sentimentHalfPoints,
  signalColumns,
} from './attributes.ts';
import { ofProject, periodSql, type Scope, within } from './scope.ts';

/** A filter of a request, ready to compile. `wire`: as it was sent. */
export type Filter = {
  readonly kind: string;
  readonly isExclude: boolean;
  readonly wire: Readonly<Record<string, unknown>>;
  /** Reads texts: a second look at the same interactions costs more than waiting for the first one. */
  readonly isCostly?: boolean;
  /** 1 or 0 for every interaction, never NULL: so NOT keeps exactly what it drops. */
  readonly predicate: (scope: Scope) => Sql;
};

type FilterKind = {
  readonly doc: string;
  /** Names of the fields it takes beside `kind` and `is_exclude`. */
  readonly fields: readonly string[];
  readonly schema: z.ZodType<Filter> & { readonly _zod: { readonly propValues: unknown } };
};

type Complaint = readonly [field: string, message: string];
const NO_VALUES: Complaint = ['values', 'values must not be empty'];
const NO_VALUE = 'those without a value are found with has_value true and is_exclude true';

function kindOf<S extends z.ZodRawShape>(entry: {
  readonly kind: string;
  readonly doc: string;
  readonly shape: S;
  readonly isCostly?: boolean;
  /** The field and what is wrong with it, in a filter whose fields are each right. */
  readonly check?: (filter: z.output<z.ZodObject<S>>) => Complaint | undefined;
  readonly predicate: (filter: z.output<z.ZodObject<S>>, scope: Scope) => Sql;
}) {
  const shape = z.object(entry.shape);
  const schema = z
    .looseObject({
      kind: z.literal(entry.kind),
      is_exclude: z.boolean().nullish().describe('keep exactly what the filter would drop'),
      ...entry.shape,
    })
    .describe(entry.doc)
    .transform((wire, context): Filter => {
      const filter = wire as unknown as z.output<typeof shape>;
      const problem = entry.check?.(filter);
      if (problem) context.addIssue({ code: 'custom', path: [problem[0]], message: problem[1] });
      return {
        kind: entry.kind,
        isExclude: wire['is_exclude'] === true,
        isCostly: entry.isCostly === true,
        wire: wire as Readonly<Record<string, unknown>>,
        predicate: (scope) => entry.predicate(filter, scope),
      };
    });
  return { doc: entry.doc, fields: Object.keys(entry.shape), schema };
}

const nonEmpty = (values: z.ZodType<readonly unknown[]>) =>
  values.refine((list) => list.length > 0, 'values must not be empty');

const texts = z.array(z.string()).max(10_000);
const search = z.string().min(1, 'search must not be empty');
const optionField = (attribute: Attribute) => {
  const { option } = attribute;
  if (!option) return {};
  const name = option.allowed ? z.enum(option.allowed as [string, ...string[]]) : z.string();
  return { [option.name]: option.required ? name : name.nullish() };
};

/** Values of an attribute, or `has_value` for any of them. `also`: what else one of the values may stand for. */
function byValues(
  kind: string,
  attribute: Attribute,
  {
    allowed,
    one = allowed ? z.enum(allowed as [string, ...string[]]) : z.string(),
    also,
  }: {
    readonly allowed?: readonly string[];
    /** A value as it is sent; default: a text, one of `allowed`. */
    readonly one?: z.ZodType<string>;
    readonly also?: (values: readonly string[], scope: Scope) => Sql | undefined;
  } = {},
) {
  return kindOf({
    kind,
    doc: attribute.doc,
    shape: {
      values: z.array(one).max(10_000).nullish(),
      has_value: z
        .boolean()
        .nullish()
        .describe('instead of values: any value at all; with is_exclude: those of the group ""'),
      ...optionField(attribute),
    },
    check: ({ values, has_value }) => {
      if (values == null && has_value === false) return ['has_value', NO_VALUE];
      if (values == null && has_value !== true) return ['values', `${kind} needs values`];
      return values?.length === 0 ? NO_VALUES : undefined;
    },
    predicate: (filter, scope) => {
      const named = attribute.option && (filter as Record<string, unknown>)[attribute.option.name];
      const option = typeof named === 'string' ? named : (attribute.option?.default ?? '');
      if (filter.values == null) return hasSomeValue(attribute, option);
      const values = filter.values as string[];
      const has = hasAnyValue(attribute, option, values);
      const otherwise = also?.(values, scope);
      return otherwise === undefined ? has : sql`(${has} OR ${otherwise})`;
    },
  });
}

/** Ids of ours that were replaced when conversations were joined: the interaction that began one knows where it is now. */
function inJoinedConversation(values: readonly string[], scope: Scope): Sql | undefined {
  const ids = values.filter((value) => DERIVED_ID.test(value));
  if (ids.length === 0) return undefined;
  return sql`conversation_id GLOBAL IN (
    SELECT conversation_id FROM interactions FINAL WHERE ${ofProject(scope)} AND ${hasId(ids)})`;
}

/** true, false or both, also as text. */
function byTruth(kind: string, doc: string, truth: Sql) {
  const value = z.union([z.boolean(), z.enum(['true', 'false']).transform((v) => v === 'true')]);
  return kindOf({
    kind,
    doc,
    shape: { values: nonEmpty(z.array(value)) as z.ZodType<boolean[]> },
    predicate: ({ values }) =>
      sql`${truth} IN (${raw([...new Set(values)].map(Number).join(', '))})`,
  });
}

/** A text that may be searched; without a search, those that have one. */
function bySearch(kind: string, doc: string, column: Sql) {
  return kindOf({
    kind,
    doc,
    shape: {
      search: search.nullish(),
      allow_nulls: z.boolean().nullish().describe('those without a text match too'),
    },
    predicate: (filter) =>
      orMissing(
        column,
        filter.search == null ? sql`${column} != ''` : contains(column, filter.search),
        filter.allow_nulls,
      ),
  });
}

function orMissing(column: Sql, found: Sql, allowNulls: boolean | null | undefined): Sql {
  return allowNulls ? sql`(${found} OR ${column} = '')` : found;
}

/** Case-insensitive substring. */
export function contains(column: Sql, needle: string): Sql {
  return sql`position(lowerUTF8(${column}), lowerUTF8(${bind('String', needle)})) > 0`;
}

const bounds = { min: z.number().nullish(), max: z.number().nullish() };

function boundsCheck(filter: {
  min?: number | null | undefined;
  max?: number | null | undefined;
}): Complaint | undefined {
  return filter.min == null && filter.max == null ? ['min', 'min or max is needed'] : undefined;
}

/** Both bounds are inclusive. Compared as the answered number, so that a number read back matches itself. */
function between(
  value: Sql,
  { min, max }: { min?: number | null | undefined; max?: number | null | undefined },
): Sql {
  const low = min == null ? raw('1') : sql`${value} >= ${bind('Float64', min)}`;
  const high = max == null ? raw('1') : sql`${value} <= ${bind('Float64', max)}`;
  return sql`(${low} AND ${high})`;
}

function byBounds(kind: string, doc: string, value: Sql) {
  return kindOf({
    kind,
    doc,
    shape: bounds,
    check: boundsCheck,
    predicate: (filter) => sql`ifNull(${between(value, filter)}, 0)`,
  });
}

const {
  user_feedback,
  sentiment,
  pii,
  positive_comment: _groupOnly,
  ...byPlainValues
} = attributes;

const entries = {
  ...Object.fromEntries(
    Object.entries(byPlainValues).map(([kind, attribute]) => [kind, byValues(kind, attribute)]),
  ),
  user_feedback: byValues('user_feedback', user_feedback, { allowed: Object.keys(signalColumns) }),
  sentiment: byValues('sentiment', sentiment, { allowed: Object.keys(sentimentHalfPoints) }),
  tag: byValues('tag', attributes.tag, {
    // As ingestion stores them.
    one: z.union([z.string(), z.number(), z.boolean()]).transform(String),
  }),
  conversation_id: byValues('conversation_id', attributes.conversation_id, {
    also: inJoinedConversation,
  }),
  interaction_id: kindOf({
    kind: 'interaction_id',
    doc: 'the interaction with one of these ids',
    shape: { values: nonEmpty(texts) as z.ZodType<string[]> },
    predicate: ({ values }) => {
      const ids = values.filter((value) => UUID.test(value));
      return ids.length === 0 ? raw('0') : sql`id IN ${bind('Array(UUID)', ids)}`;
    },
  }),
  user_query: kindOf({
    kind: 'user_query',
    doc: 'what the user wants: one of `values`, or a text with `search` in it; without both: any',
    shape: {
      values: texts.nullish(),
      search: search.nullish(),
      allow_nulls: z.boolean().nullish().describe('those without a text match too'),
    },
    check: ({ values, search: needle }) =>
      values?.length === 0 && needle == null ? NO_VALUES : undefined,
    predicate: (filter) => {
      const wanted = (filter.values ?? []).filter((value) => value !== '');
      const found = [
        ...(wanted.length > 0 ? [sql`user_query IN ${bind('Array(String)', wanted)}`] : []),
        ...(filter.search == null ? [] : [contains(raw('user_query'), filter.search)]),
      ];
      const [first, second] = found;
      const any = filter.values == null ? raw("user_query != ''") : raw('0');
      const either = first === undefined ? any : second ? sql`(${first} OR ${second})` : first;
      return orMissing(raw('user_query'), either, filter.allow_nulls);
    },
  }),
  warning_message: bySearch(
    'warning_message',
    'what is wrong with the answer: a text with `search` in it; without: any',
    raw('warning_message'),
  ),
  negative_intent_message: bySearch(
    'negative_intent_message',
    'what annoys the user: a text with `search` in it; without: any',
    raw('negative_intent_message'),
  ),
  text: kindOf({
    kind: 'text',
    doc: 'input or output with `search` in it, without regard to case',
    shape: { search },
    isCostly: true,
    predicate: (filter) =>
      sql`(${containsText(raw('input'), filter.search)} OR ${containsText(raw('output'), filter.search)})`,
  }),
  pii: byTruth('pii', pii.doc, raw('toUInt8(notEmpty(pii_kinds))')),
  empty_retrieval: byTruth(
    'empty_retrieval',
    'whether a retrieval trace came back without results',
    raw('toUInt8(n_empty_retrievals > 0)'),
  ),
  cost: byBounds('cost', 'cost in microdollars; unknown never matches', raw('cost / 1000')),
  latency: byBounds(
    'latency',
    'time_end minus time_start in seconds',
    raw('(toUnixTimestamp64Micro(end_timestamp) - toUnixTimestamp64Micro(timestamp)) / 1000000'),
  ),
  conversation_length: kindOf({
    kind: 'conversation_length',
    doc: 'number of interactions of its conversation within the time range, whatever the other filters',
    shape: bounds,
    check: boundsCheck,
    predicate: (filter, scope) => {
      const period = periodSql(scope);
      return sql`(${period}, conversation_id) GLOBAL IN (
        SELECT ${period} AS conversation_period, conversation_id FROM interactions FINAL
        WHERE ${within(scope)} GROUP BY conversation_period, conversation_id
        HAVING ${between(raw('count()'), filter)})`;
    },
  }),
} as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DERIVED_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Every filter kind by its name. */
export const filterKinds: Readonly<Record<string, FilterKind>> = entries as never;

export const filterNames: readonly string[] = Object.keys(filterKinds);

/** The condition that one filter puts on an interaction. */
export function filterSql(filter: Filter, scope: Scope): Sql {
  const predicate = filter.predicate(scope);
  return filter.isExclude ? sql`NOT (${predicate})` : predicate;
}

/** Lets no interaction pass. */
export const filterNothing: Filter = {
  kind: 'nothing',
  isExclude: false,
  wire: {},
  predicate: () => raw('0'),
};
