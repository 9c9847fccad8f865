import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from '../lib/clock.ts';
import { type Control, type ControlOptions, openControl } from './open-control.ts';
import { controlPaths } from './paths.ts';

/** For tests: a real control store in a directory of its own. `open` opens the same files once more, as a second process would. */
export type TemporaryControl = {
  readonly control: Control;
  readonly dataDirectory: string;
  readonly open: (options?: Partial<ControlOptions>) => Promise<Control>;
  /** Closes every store that was opened and removes the files. */
  readonly remove: () => Promise<void>;
};

export async function temporaryControl(clock: Clock = systemClock): Promise<TemporaryControl> {
  const directory = await mkdtemp(join(tmpdir(), 'undertone-control-'));
  const dataDirectory = join(directory, 'data');
  const opened: Control[] = [];
  const open = async (options: Partial<ControlOptions> = {}): Promise<Control> => {
    const control = await openControl({ ...controlPaths(dataDirectory), clock, ...options });
    opened.push(control);
    return control;
  };
  return {
    control: await open(),
    dataDirectory,
    open,
    async remove() {
      // One after the other: two connections of one process would wait for each other.
      for (const control of opened) await control.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
