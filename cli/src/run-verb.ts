import { type Io, UsageError } from './command.ts';

export type Verb = (args: readonly string[], io: Io) => Promise<number>;

/** For commands with verbs of their own, such as `keys create`: runs the one that comes first in `args`. */
export function runVerb(
  verbs: Readonly<Record<string, Verb>>,
  [verb, ...rest]: readonly string[],
  io: Io,
): Promise<number> {
  const run = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (run) return run(rest, io);
  const wrong = verb === undefined ? 'what to do is missing' : `unknown ${JSON.stringify(verb)}`;
  throw new UsageError(`${wrong}; allowed are ${Object.keys(verbs).join(', ')}`);
}
