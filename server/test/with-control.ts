import { type Control, openControl } from '../src/control/open-control.ts';
import { controlPaths } from '../src/control/paths.ts';
import { systemClock } from '../src/lib/clock.ts';

/** Works on the control store of a running server, as the command line does. */
export async function withControl<T>(
  dataDirectory: string,
  work: (control: Control) => Promise<T>,
): Promise<T> {
  const control = await openControl({ ...controlPaths(dataDirectory), clock: systemClock });
  try {
    return await work(control);
  } finally {
    await control.close();
  }
}
