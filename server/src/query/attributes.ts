import { bind, raw, type Sql, sql } from '../store/sql.ts';

/**
 * A property by which interactions are filtered and grouped. `value` is one text ('' where there is none), `values` a
 * list of them. `option`: the tag, the key or the part that the request names.
 */
export type Attribute = {
  readonly doc: string;
  readonly option?: AttributeOption;
} & ({ readonly value: (option: string) => Sql } | { readonly values: (option: string) => Sql });

type AttributeOption = {
  /** The field of the request that carries it. */
  readonly name: 'tag' | 'field';
  readonly required?: boolean;
  readonly allowed?: readonly string[];
  /** What it is where the request says nothing. */
  readonly default?: string;
};

const column = (name: string, doc: string): Attribute => ({ doc, value: () => raw(name) });
const list = (name: string, doc: string): Attribute => ({ doc, values: () => raw(name) });

export const hasNegativeSignal = raw('(n_negative_implicit + n_negative_explicit > 0)');

export const signalColumns = {
  positive_implicit: 'n_positive_implicit',
  negative_implicit: 'n_negative_implicit',
  positive_explicit: 'n_positive_explicit',
  negative_explicit: 'n_negative_explicit',
} as const;

export const sentimentHalfPoints = {
  very_negative: -2,
  negative: -1,
  neutral: 0,
  positive: 1,
  very_positive: 2,
} as const;

/** Names of what the taxonomy will hold: the one place where a stored class becomes its canonical name. */
export const named = {
  topic: raw('topic'),
  user_intent: raw('user_intent'),
  user_action: raw('user_action'),
} as const;

const ragColumns: Readonly<Record<string, Sql>> = {
  source: raw('rag_sources'),
  query: raw('rag_queries'),
  result: raw('arrayFlatten(rag_results)'),
};

const signalTypes = sql`arrayConcat(${raw(
  Object.entries(signalColumns)
    .map(([type, name]) => `if(${name} > 0, ['${type}'], emptyArrayString())`)
    .join(', '),
)})`;

const sentimentName = raw(
  `transform(ifNull(toInt16(sentiment), 99), [${Object.values(sentimentHalfPoints).join(', ')}], [${Object.keys(
    sentimentHalfPoints,
  )
    .map((name) => `'${name}'`)
    .join(', ')}], '')`,
);

/**
 * Slugs of actions that stand. Only where something was retracted the actions are replayed by (at, retracts last, id):
 * a slug stands if its balance, which never falls below zero, ends above it.
 */
const standingSlugs = raw(`if(has(action_slugs, 'retract'), arrayFilter(
  slug -> slug = 'retract' OR (arrayCumSum(arrayMap(
      (s, t) -> multiIf(s = slug, 1, s = 'retract' AND t = slug, -1, 0), ordered.1, ordered.2)) AS balance)[-1]
    > least(0, arrayMin(balance)),
  arrayDistinct((arraySort(action -> (action.3, action.1 = 'retract', action.4),
    arrayZip(action_slugs, action_texts, action_ats, arrayMap(id -> toString(id), action_ids))) AS ordered).1)),
  action_slugs)`);

export const attributes = {
  user_intent: { doc: 'what the user wants', value: () => named.user_intent },
  negative_user_intent: {
    doc: 'the intent of interactions that carry a negative signal',
    value: () => sql`if(${hasNegativeSignal}, ${named.user_intent}, '')`,
  },
  keyword: list('keywords', 'keywords of the interaction'),
  user_feedback: {
    doc: 'types of its feedback signals: positive_implicit, negative_implicit, positive_explicit, negative_explicit',
    values: () => signalTypes,
  },
  tag: {
    doc: 'value of one tag, named by `tag`; an empty value counts as none',
    option: { name: 'tag', required: true },
    value: (tag) => sql`tags[${bind('String', tag)}]`,
  },
  type_of_problem: column('type_of_problem', 'what is wrong with the answer'),
  topic: { doc: 'what it is about', value: () => named.topic },
  user: column('end_user', 'the end_user as sent'),
  data_source: {
    doc: 'retrieval traces: `field` is source (default), query or result',
    option: { name: 'field', allowed: Object.keys(ragColumns), default: 'source' },
    values: (field) => ragColumns[field] ?? raw('rag_sources'),
  },
  language: column('text_language', 'language of the input, ISO 639-1'),
  pii: {
    doc: 'whether personal data was found: true or false',
    value: () => raw("if(notEmpty(pii_kinds), 'true', 'false')"),
  },
  positive_comment: list('positive_comments', 'text of comments that are positive'),
  conversation_id: column('conversation_id', 'the conversation'),
  sentiment: {
    doc: `sentiment of the user's message: ${Object.keys(sentimentHalfPoints).join(', ')}`,
    value: () => sentimentName,
  },
  emotion: list('emotions', "emotions in the user's message"),
  type_of_risk: column('type_of_risk', 'risks such as prompt_injection'),
  moderation_issue: column('moderation_issue', 'what moderation would object to'),
  business_issue: column('business_issue', 'complaints about the company'),
  user_action: {
    doc: 'what the user does, one level below the topic',
    value: () => named.user_action,
  },
  feedback_action: {
    doc: 'slugs of its feedback actions that were not retracted',
    values: () => standingSlugs,
  },
  feedback_reason: list('feedback_reasons', 'reasons of its feedback signals'),
  custom_column: {
    doc: 'value of one custom column, named by `field`',
    option: { name: 'field', required: true },
    value: (field) => sql`custom_columns[${bind('String', field)}]`,
  },
  custom_aggregate: {
    doc: 'classes of the custom aggregate named by `field`; of all of them without it',
    option: { name: 'field', default: '' },
    values: (field) =>
      field === ''
        ? raw('arrayFlatten(mapValues(custom_aggregates))')
        : sql`custom_aggregates[${bind('String', field)}]`,
  },
  model: column('model', 'the model that answered'),
  feature_flag: list('feature_flags', 'feature flags as sent'),
  outcome: column('outcome', 'outcome of its conversation'),
} as const satisfies Readonly<Record<string, Attribute>>;

export type AttributeKind = keyof typeof attributes;

/** The attribute's values of an interaction as a list without doubles and without the empty text. */
export function valueList(attribute: Attribute, option: string): Sql {
  return 'values' in attribute
    ? sql`arrayDistinct(arrayFilter(v -> v != '', ${attribute.values(option)}))`
    : sql`arrayFilter(v -> v != '', [${attribute.value(option)}])`;
}

/** 1 where the interaction has one of these values, else 0; the empty text is no value. */
export function hasAnyValue(attribute: Attribute, option: string, values: readonly string[]): Sql {
  const wanted = values.filter((value) => value !== '');
  if (wanted.length === 0) return raw('0');
  const bound = bind('Array(String)', wanted);
  return 'values' in attribute
    ? sql`hasAny(${attribute.values(option)}, ${bound})`
    : sql`${attribute.value(option)} IN ${bound}`;
}

/** 1 where the interaction has any value at all, else 0. */
export function hasSomeValue(attribute: Attribute, option: string): Sql {
  return 'values' in attribute
    ? sql`arrayExists(v -> v != '', ${attribute.values(option)})`
    : sql`${attribute.value(option)} != ''`;
}
