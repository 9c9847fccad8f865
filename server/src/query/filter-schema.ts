import { z } from 'zod';
import { type Filter, filterKinds, filterNames } from './filters.ts';

const notYet = z.looseObject({ kind: z.literal('cohort') }).transform((_, context): Filter => {
  context.addIssue({
    code: 'custom',
    message: 'cohort filters come with cohorts; until then they are refused, never ignored',
    path: ['kind'],
  });
  return z.NEVER;
});

type Member = (typeof filterKinds)[string]['schema'];

/** One filter of a request: its fields are checked by its kind, unknown fields are ignored, unknown kinds refused. */
export const filterSchema: z.ZodType<Filter> = z.discriminatedUnion(
  'kind',
  [...Object.values(filterKinds).map(({ schema }) => schema), notYet] as unknown as [
    Member & z.core.$ZodTypeDiscriminable,
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `unknown filter kind; allowed: ${filterNames.join(', ')}`
        : undefined,
  },
);

export const filtersSchema = z.array(filterSchema).max(100).describe('all of them must match');
