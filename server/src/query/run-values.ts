import { z } from 'zod';
import type { Micros } from '../lib/time.ts';
import { bind, raw, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type Attribute, attributes, valueList } from './attributes.ts';
import { contains } from './filters.ts';
import { instantSchema } from './request.ts';
import { scopeOf, within } from './scope.ts';

const known: Readonly<Record<string, Attribute>> = attributes;
const kinds = Object.keys(attributes);

export const valuesSchema = z
  .looseObject({
    kind: z.string().refine((kind) => kinds.includes(kind), {
      error: () => `unknown kind; allowed: ${kinds.join(', ')}`,
    }),
    tag: z.string().optional().describe('where kind is tag; left out: the names of the tags'),
    field: z.string().optional().describe('the part of a kind that has several'),
    q: z.string().max(1000).optional().describe('only values with this in them, without case'),
    start: instantSchema.optional().describe('only interactions from this time on'),
    end: instantSchema.optional().describe('only interactions before this time'),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
  })
  .superRefine(({ kind, field }, context) => {
    const allowed = known[kind]?.option?.allowed;
    if (field !== undefined && allowed && !allowed.includes(field)) {
      context.addIssue({
        code: 'custom',
        message: `unknown field; allowed: ${allowed.join(', ')}`,
        path: ['field'],
      });
    }
  });
export type ValuesRequest = z.output<typeof valuesSchema>;

export type ValuesAnswer = {
  readonly kind: string;
  readonly data: { readonly value: string; readonly count: number }[];
};

/** Where a name has to be chosen first: the names that have a value. */
const namesOf: Readonly<Record<string, Sql>> = {
  tag: raw("mapKeys(mapFilter((k, v) -> v != '', tags))"),
  custom_column: raw("mapKeys(mapFilter((k, v) -> v != '', custom_columns))"),
};

function listed({ kind, tag, field }: ValuesRequest): Sql {
  const attribute = known[kind];
  if (!attribute) throw new Error(`no attribute ${kind}`);
  const { option } = attribute;
  const given = option?.name === 'tag' ? tag : field;
  const names = namesOf[kind];
  return option?.required && given === undefined && names
    ? names
    : valueList(attribute, given ?? option?.default ?? '');
}

const ALL: { readonly start: Micros; readonly end: Micros } = {
  start: 0,
  end: Date.UTC(2200, 0, 1) * 1000,
};

/** Values that occur, with the number of interactions that have them; the most frequent first. */
export async function runValues(
  store: Store,
  projectId: string,
  request: ValuesRequest,
): Promise<ValuesAnswer> {
  const { start = ALL.start, end = ALL.end } = request;
  const range = { start, end };
  const scope = scopeOf({ projectId, range, timeZone: 'UTC', compare: false });
  const having = request.q ? sql`HAVING ${contains(raw('value'), request.q)}` : raw('');
  const rows =
    await store.query(sql`SELECT toString(arrayJoin(${listed(request)})) AS value, count() AS interactions
FROM interactions FINAL WHERE ${within(scope)} GROUP BY value ${having}
ORDER BY interactions DESC, value LIMIT ${bind('UInt64', request.limit)}`);
  return {
    kind: request.kind,
    data: rows.map((row) => ({ value: String(row['value']), count: Number(row['interactions']) })),
  };
}
