import type { z } from 'zod';
import type { Problem } from './errors.ts';
import { parseJson } from './parse-json.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

const MAX_PROBLEMS = 100;
const MAX_SHOWN = 80;

/** Fields that bear what people wrote: their values are never repeated in an error, which may end in a log. */
const textFields = new Set([
  'input',
  'output',
  'outputs',
  'messages',
  'content',
  'history',
  'text',
  'refusal',
  'system_prompt',
]);

/**
 * What is wrong with `value`, in the documented shape; every `msg` names the bad value and what is allowed.
 * `prefix`: where the value stood, such as `['body']`. At most 100 problems.
 */
export function zodProblems(error: z.core.$ZodError, value: unknown, prefix: Path): Problem[] {
  return error.issues
    .flatMap((issue) => problemsOf(issue, value, []))
    .slice(0, MAX_PROBLEMS)
    .map((problem) => ({ ...problem, loc: [...prefix, ...problem.loc] }));
}

function problemsOf(issue: Issue, value: unknown, parent: Path): Problem[] {
  const path = [...parent, ...issue.path.map(pathStep)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = closestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOf(inner, value, path));
    return [problem(path, value, `expected ${expectedOfAll(issue.errors)}`, 'invalid_type')];
  }
  if (issue.code === 'invalid_key') {
    const reason = issue.issues.map(allowed).join('; ');
    return [
      {
        loc: path,
        msg: `the name ${JSON.stringify(shorten(String(path.at(-1))))} is not possible: ${reason}`,
        type: issue.code,
      },
    ];
  }
  const missing = issue.code === 'invalid_type' && at(value, path) === undefined;
  return [problem(path, value, allowed(issue), missing ? 'missing' : issue.code)];
}

/** The branch that was meant: the one whose complaints lie deeper than the value itself, with the fewest of them. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches
    .filter((issues) => issues.every((issue) => issue.path.length > 0 || !isKindOfType(issue)))
    .toSorted((a, b) => a.length - b.length)[0];
}

function isKindOfType(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function expectedOfAll(branches: readonly (readonly Issue[])[]): string {
  return [
    ...new Set(branches.flat().map((issue) => allowed(issue).replace(/^expected /, ''))),
  ].join(' or ');
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** What would have been right. */
function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      // A schema's own words say more, such as how a time is written.
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      return `expected ${nouns[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `allowed: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.exact ? 'exactly' : issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `${issue.exact ? 'exactly' : issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? `allowed: ${issue.options.map(String).join(', ')}`
        : issue.message;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' || origin === 'set' ? ' entries' : '';
}

function problem(path: Path, root: unknown, expectation: string, type: string): Problem {
  const value = at(root, path);
  if (type === 'missing') return { loc: path, msg: `missing: ${expectation}`, type };
  return { loc: path, msg: `${describe(value, path)}: ${expectation}`, type };
}

function describe(value: unknown, path: Path): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null) return 'null';
  if (typeof value === 'object') return 'an object';
  if (value === undefined) return 'nothing';
  const field = path.findLast((step) => typeof step === 'string');
  if (textFields.has(String(field))) return `this ${typeof value}`;
  // 1e400 is read as Infinity, which JSON has no word for.
  return typeof value === 'number' ? String(value) : shorten(JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}

function at(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    value = parsed(value);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A text that has something inside is JSON that came as a parameter. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return undefined;
  }
}

function pathStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}
