import { z } from 'zod';
import type { Micros } from '../lib/time.ts';
import { parseInstant, toIso } from '../lib/time.ts';
import { granularityNames } from './buckets.ts';
import type { GroupBy } from './compile.ts';
import { type Dimension, dimensionNames, dimensions } from './dimensions.ts';
import { filtersSchema } from './filter-schema.ts';
import { bundles, type VariableName, variableNames } from './metrics.ts';
import { orderNames } from './order.ts';
import { EARLIEST, LATEST } from './scope.ts';
import { isTimeZone } from './zone.ts';

export const instantSchema = z.string().transform((text, context): Micros => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({
    code: 'custom',
    message: 'no ISO 8601 time such as 2024-05-30T09:27:52.420Z',
  });
  return z.NEVER;
});

export const rangeSchema = z
  .looseObject({ start: instantSchema, end: instantSchema })
  .describe('ISO 8601, start inclusive, end exclusive, on time_start; without offset: UTC')
  .superRefine(({ start, end }, context) => {
    if (start >= end) {
      context.addIssue({ code: 'custom', message: 'start must be before end', path: ['start'] });
    }
  })
  .transform(({ start, end }) => ({ start, end }));

export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, {
    error: () => 'no IANA time zone such as Europe/Berlin',
  })
  .nullish()
  .transform((zone) => zone ?? undefined)
  .describe("IANA name, for days and buckets; left out: the project's (settings), UTC by default");

type InAnyZone = { readonly time_zone: string | undefined };
/** A request whose days and buckets are those of a known zone: only such a one is run. */
export type Zoned<R> = R & { readonly time_zone: string };

/** `zone` counts where the request names none. */
export const inZone = <R extends InAnyZone>(request: R, zone: string): Zoned<R> => ({
  ...request,
  time_zone: request.time_zone ?? zone,
});

/** Of the examples in OpenAPI; a test sends every one of them. */
export const exampleRange = { start: '2026-06-01T00:00:00Z', end: '2026-07-01T00:00:00Z' };

const oneOf = (names: readonly string[]) => z.enum(names as [string, ...string[]]);

export const groupBySchema = z
  .looseObject({
    kind: oneOf(dimensionNames),
    tag: z.string().nullish().describe('the tag, where kind is tag'),
    field: z.string().nullish().describe('the part of a kind that has several'),
    include_empty: z.boolean().nullish().describe('interactions without a value form the group ""'),
  })
  .transform((wire, context): GroupBy => {
    const { option }: Dimension = dimensions[wire.kind] ?? neverGrouped(wire.kind);
    const given = option && wire[option.name];
    if (option?.required && given == null) {
      context.addIssue({
        code: 'custom',
        message: `${wire.kind} needs ${option.name}`,
        path: [option.name],
      });
    }
    if (given != null && option?.allowed && !option.allowed.includes(given)) {
      context.addIssue({
        code: 'custom',
        message: `unknown ${option.name}; allowed: ${option.allowed.join(', ')}`,
        path: [option.name],
      });
    }
    return {
      kind: wire.kind,
      option: given ?? option?.default ?? '',
      includeEmpty: wire.include_empty === true,
    };
  });

function neverGrouped(kind: string): never {
  throw new Error(`no dimension ${kind}`);
}

const variableInputs = [...variableNames, ...Object.keys(bundles)];

export const variablesSchema = z
  .array(oneOf(variableInputs))
  .max(1000)
  .nullish()
  .transform((wanted): readonly VariableName[] => {
    const names = wanted?.length ? wanted : variableNames;
    return [...new Set(names.flatMap((name) => bundles[name] ?? [name as VariableName]))];
  })
  .describe('names or bundles; left out: all');

export const orderSchema = z
  .looseObject({
    by: oneOf(orderNames),
    direction: z.enum(['asc', 'desc']).nullish(),
  })
  .nullish()
  .transform((order) => ({
    by: order?.by ?? 'n_interactions',
    direction: order?.direction ?? ('desc' as const),
  }))
  .describe('default n_interactions descending; nulls last, then by names');

const limitOr = (usual: number) =>
  z
    .number()
    .int()
    .min(1)
    .max(1000)
    .nullish()
    .transform((limit) => limit ?? usual);

const page = {
  limit: limitOr(10),
  offset: z
    .number()
    .int()
    .min(0)
    .nullish()
    .transform((offset) => offset ?? 0),
};

/** The page of a list: by offset, or after the page before it. */
export const listPage = {
  ...page,
  cursor: z
    .string()
    .max(1000)
    .nullish()
    .describe('next_cursor of the answer before, to the same request; instead of offset'),
};

const common = {
  time_range: rangeSchema,
  filters: filtersSchema,
  variables: variablesSchema,
  time_zone: timeZoneSchema,
  conversation_scope: z
    .enum(['matched', 'whole'])
    .nullish()
    .transform((scope) => scope === 'whole')
    .describe(
      'conversation variables look at the matching interactions (default) or at all of them',
    ),
};

const paged = { order_by: orderSchema, ...page };

/** The same kind twice would only count a group against itself. */
function refuseTwice(
  groupBys: readonly GroupBy[],
  context: z.RefinementCtx,
  path: readonly (string | number)[],
): void {
  const seen = new Set<string>();
  for (const { kind, option } of groupBys) {
    const key = JSON.stringify([kind, option]);
    if (seen.has(key)) {
      const message = `${kind} is grouped by twice`;
      context.addIssue({ code: 'custom', message, path: [...path] });
    }
    seen.add(key);
  }
}

export const aggregatesSchema = z
  .looseObject({
    ...common,
    ...paged,
    group_by: groupBySchema.nullish(),
    additional_group_bys: z.array(groupBySchema).max(3).nullish(),
  })
  .superRefine((request, context) => {
    const more = request.additional_group_bys ?? [];
    if (more.length > 0 && !request.group_by) {
      context.addIssue({
        code: 'custom',
        message: 'additional_group_bys need a group_by',
        path: ['additional_group_bys'],
      });
    }
    const all = [...(request.group_by ? [request.group_by] : []), ...more];
    refuseTwice(all, context, ['additional_group_bys']);
  })
  .meta({
    examples: [
      {
        time_range: exampleRange,
        filters: [{ kind: 'language', values: ['en'] }],
        group_by: { kind: 'topic' },
        variables: ['n_interactions', 'percentage_negative_feedback'],
        order_by: { by: 'percentage_negative_feedback', direction: 'desc' },
        limit: 20,
        offset: 0,
      },
    ],
  });
export type AggregatesRequest = z.output<typeof aggregatesSchema>;

export const multiAggregatesSchema = z
  .looseObject({
    ...common,
    ...paged,
    group_by_groups: z.array(z.array(groupBySchema).min(1).max(4)).min(1).max(5),
  })
  .superRefine(({ group_by_groups }, context) => {
    const seen = new Set<string>();
    for (const [i, groupBys] of group_by_groups.entries()) {
      const path = ['group_by_groups', i];
      refuseTwice(groupBys, context, path);
      const key = JSON.stringify(groupBys);
      if (seen.has(key)) {
        context.addIssue({ code: 'custom', message: 'this grouping is there twice', path });
      }
      seen.add(key);
    }
  })
  .meta({
    examples: [
      {
        time_range: exampleRange,
        filters: [],
        group_by_groups: [[{ kind: 'topic' }], [{ kind: 'tag', tag: 'plan' }, { kind: 'model' }]],
        variables: ['n_interactions', 'cost'],
      },
    ],
  });
export type MultiAggregatesRequest = z.output<typeof multiAggregatesSchema>;

export const timeSeriesSchema = z
  .looseObject({
    ...common,
    granularity: oneOf(granularityNames),
    group_by: groupBySchema.nullish(),
    limit: limitOr(20).describe('groups, largest first; default 20'),
  })
  .superRefine(({ time_range: { start, end } }, context) => {
    if (start >= EARLIEST && end <= LATEST) return;
    const message = `curves lie between ${toIso(EARLIEST).slice(0, 10)} and ${toIso(LATEST).slice(0, 10)}`;
    context.addIssue({ code: 'custom', message, path: ['time_range'] });
  })
  .meta({
    examples: [
      {
        time_range: exampleRange,
        filters: [],
        granularity: 'day',
        time_zone: 'Europe/Rome',
        group_by: { kind: 'topic' },
        limit: 5,
        variables: ['n_interactions', 'retention'],
      },
    ],
  });
export type TimeSeriesRequest = z.output<typeof timeSeriesSchema>;
