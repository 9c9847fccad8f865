import { z } from 'zod';
import { type Metric, metrics } from '../../query/metrics.ts';

const maybeText = z.string().nullable();
const maybeNumber = z.number().nullable();

const lists: Readonly<Record<string, z.ZodType>> = {
  topics: z.array(z.string()),
  tags: z.array(z.object({ tag_name: z.string(), n_tag_values: z.int() })),
};

/** Every variable as it is answered where it was asked for, numeric ones also with `_prev`. */
export const variableFields: z.ZodRawShape = Object.fromEntries(
  Object.entries<Metric>(metrics).flatMap(([name, { unit, doc, zero, numeric }]) => {
    if (!numeric) return [[name, (lists[name] ?? maybeText).optional().describe(doc)]];
    const value = (zero === null ? maybeNumber : z.number()).optional();
    return [
      [name, value.describe(`${unit}: ${doc}`)],
      [`${name}_prev`, value.describe('the same over the range before')],
    ];
  }),
);

/** The shape of a page of groups. Which variables a row has depends on the request. */
export function aggregatesAnswer<S extends z.ZodRawShape>(row: z.ZodObject<S>) {
  return z.object({
    total: z.int().describe('rows of the whole answer'),
    offset: z.int(),
    limit: z.int(),
    data: z.array(
      z
        .looseObject({
          group_name: z.string().nullable(),
          additional_groups: z.array(z.string()).optional(),
          ...row.shape,
          ...variableFields,
        })
        .describe('the requested variables, numeric ones also with `_prev`'),
    ),
  });
}

const texts = z.array(z.string());
const textToText = z.record(z.string(), z.string());

/** The Interaction of the API: every field is always present. */
export const interactionAnswer = z.object({
  id: z.string(),
  input_text: z.string(),
  output_text: z.string(),
  user_query: maybeText,
  end_user: z.string(),
  conversation_id: z.string(),
  timestamp: z.string(),
  end_timestamp: z.string(),
  warning_message_v2: maybeText,
  negative_intent_message_v2: maybeText,
  cost: maybeNumber.describe('microdollars; null: unknown model'),
  latency: z.number().describe('seconds'),
  text_language: maybeText,
  verbosity: z.int().describe('characters of the output'),
  pii_removed: z.boolean(),
  feedback_action_text: maybeText,
  feedback_action_rating: maybeNumber,
  feedback_actions: texts,
  sentiment: maybeText,
  emotions: texts,
  tags: textToText,
  custom_columns: textToText,
  custom_aggregates: z.record(z.string(), texts),
  rag_details: z.object({
    items: z.array(z.object({ source: z.string(), query: z.string(), results: texts })),
  }),
  warning_message: maybeText,
  negative_intent_message: maybeText,
  feedback_type: maybeText,
  topic: maybeText,
  user_intent: maybeText,
  user_action: maybeText,
  type_of_problem: maybeText,
  type_of_risk: maybeText,
  moderation_issue: maybeText,
  business_issue: maybeText,
  outcome: maybeText,
  keywords: texts,
  model: maybeText,
  input_tokens: maybeNumber,
  output_tokens: maybeNumber,
  tokens_estimated: z.boolean(),
  feature_flags: texts,
  feedback_signals: z.array(
    z.object({
      type: z.string(),
      reason: z.string(),
      detected: z.boolean(),
      confidence: z.number(),
      at: z.string(),
    }),
  ),
  actions: z.array(
    z.object({ slug: z.string(), text: maybeText, value: maybeNumber, at: z.string() }),
  ),
  confidence: z.record(z.string(), z.number()),
  enriched: z.record(z.string(), z.object({ by: z.string(), version: maybeText })),
});

export const notFoundAnswer = z
  .object({ detail: z.string() })
  .describe('The project has nothing with this id');
