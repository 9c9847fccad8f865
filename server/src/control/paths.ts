import { resolve } from 'node:path';

/** Where a data directory's control store lies. The keys lie beside it: a copy of the data alone reveals nobody. */
export function controlPaths(dataDirectory: string): {
  readonly databasePath: string;
  readonly keysDirectory: string;
} {
  const directory = resolve(dataDirectory);
  return { databasePath: `${directory}/control.db`, keysDirectory: `${directory}.keys` };
}
