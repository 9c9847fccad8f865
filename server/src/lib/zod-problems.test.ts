import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { zodProblems } from './zod-problems.ts';

function problems(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value);
  return result.success ? [] : zodProblems(result.error, value, ['body']);
}
const messages = (schema: z.ZodType, value: unknown) => problems(schema, value).map((p) => p.msg);

test('each kind of complaint names the value and what is allowed', () => {
  expect(messages(z.enum(['a', 'b']), 'c')).toEqual(['"c": allowed: a, b']);
  expect(messages(z.literal(3), 4)).toEqual(['4: allowed: 3']);
  expect(messages(z.number().gt(0), 0)).toEqual(['0: more than 0']);
  expect(messages(z.number(), JSON.parse('1e400'))).toEqual(['Infinity: expected a number']);
  expect(messages(z.array(z.int()).max(1), [1, 2])).toEqual(['a list of 2: at most 1 entries']);
  expect(messages(z.string().length(2), 'abc')).toEqual(['"abc": exactly 2 characters']);
  expect(messages(z.boolean(), null)).toEqual(['null: expected true or false']);
  expect(messages(z.object({ a: z.string() }), {})).toEqual(['missing: expected a text']);
  expect(messages(z.number().multipleOf(5), 7)).toEqual(['7: a multiple of 5']);
  expect(messages(z.string().regex(/^x$/, 'an x is needed'), 'y')).toEqual(['"y": an x is needed']);
});

test('of a union the branch that was meant is explained, else all are named', () => {
  const either = z.union([z.string(), z.object({ kind: z.string(), n: z.int() })]);
  expect(problems(either, { kind: 'x', n: 'y' })).toEqual([
    { loc: ['body', 'n'], msg: '"y": expected a number', type: 'invalid_type' },
  ]);
  expect(messages(either, 5)).toEqual(['5: expected a text or an object']);
  expect(messages(z.union([z.literal('*'), z.int().min(1)]), 0)).toEqual(['0: at least 1']);
});

test('a bad name of a map is told as such', () => {
  const map = z.record(z.string().regex(/^[A-Z]+$/, 'capitals only'), z.string());
  expect(problems(map, { low: 'x' })).toEqual([
    {
      loc: ['body', 'low'],
      msg: 'the name "low" is not possible: capitals only',
      type: 'invalid_key',
    },
  ]);
  expect(messages(z.record(z.string().min(1), z.string()), { '': 'x' })).toEqual([
    'the name "" is not possible: at least 1 characters',
  ]);
});

test('a text of a conversation is never repeated, however deep it lies', () => {
  const schema = z.object({ messages: z.array(z.object({ content: z.enum(['x']) })) });
  expect(messages(schema, { messages: [{ content: 'private' }] })).toEqual([
    'this string: allowed: x',
  ]);
  const roles = z.object({ messages: z.array(z.object({ role: z.enum(['user']) })) });
  expect(messages(roles, { messages: [{ role: 'robot' }] })).toEqual(['"robot": allowed: user']);
  const needed = z.object({ text: z.string().optional() }).superRefine((_, context) => {
    context.addIssue({ code: 'custom', path: ['text'], message: 'a text is needed' });
  });
  expect(messages(needed, {})).toEqual(['nothing: a text is needed']);
});

test("a schema's own words for a value of another type are kept, but not for a missing one", () => {
  const words = ({ input }: { readonly input?: unknown }) =>
    input === undefined ? undefined : 'a day such as Monday is needed';
  const schema = z.object({ day: z.string({ error: words }) });
  expect(messages(schema, { day: 5 })).toEqual(['5: a day such as Monday is needed']);
  expect(messages(schema, {})).toEqual(['missing: expected a text']);
});

test('a thousand complaints are cut to a hundred', () => {
  expect(problems(z.array(z.string()), Array(1_000).fill(1))).toHaveLength(100);
});

test('whatever JSON is sent, the problems have the documented shape', () => {
  const schema = z.object({
    a: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('x'), values: z.array(z.string()) }),
      z.object({ kind: z.literal('y'), search: z.string().min(1) }),
    ]),
    b: z.union([z.string(), z.array(z.tuple([z.string(), z.int()]))]),
    c: z.record(z.string().max(3), z.union([z.string(), z.number(), z.boolean()])),
  });
  const near = fc.record(
    {
      a: fc.oneof(
        fc.jsonValue(),
        fc.record({ kind: fc.constantFrom('x', 'y', 'z'), values: fc.jsonValue() }),
      ),
      b: fc.jsonValue(),
      c: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), near), (value) => {
      for (const problem of problems(schema, value)) {
        expect(problem.loc[0]).toBe('body');
        expect(problem.msg.length).toBeGreaterThan(3);
        expect(problem.msg.length).toBeLessThan(400);
        expect(problem.type).toMatch(/^[a-z_]+$/);
      }
    }),
    { numRuns: 500 },
  );
});
