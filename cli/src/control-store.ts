import { existsSync } from 'node:fs';
import { type Control, openControl } from '../../server/src/control/open-control.ts';
import { controlPaths } from '../../server/src/control/paths.ts';
import { systemClock } from '../../server/src/lib/clock.ts';
import type { Io } from './command.ts';

/**
 * Works on the control store of `--data`, else `UNDERTONE_DATA`, else `./data`; beside a running server too. Throws
 * if there is none: a mistyped directory should not become a second, empty store.
 */
export async function withControl<T>(
  data: string | undefined,
  env: Io['env'],
  work: (control: Control) => Promise<T>,
): Promise<T> {
  const directory = data ?? (env['UNDERTONE_DATA'] || './data');
  const paths = controlPaths(directory);
  if (!existsSync(paths.databasePath)) {
    throw new Error(
      `${directory} holds no Undertone data; set UNDERTONE_DATA or --data to the server's data directory, or start the server once`,
    );
  }
  const control = await openControl({ ...paths, clock: systemClock });
  try {
    return await work(control);
  } finally {
    await control.close();
  }
}
