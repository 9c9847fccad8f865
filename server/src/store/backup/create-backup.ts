import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { AppError } from '../../lib/errors.ts';
import type { OpenedStore } from '../open-store.ts';
import { copyEngine } from './engine-copy.ts';
import { type Manifest, writeManifest } from './manifest.ts';

export type BackupSource = {
  readonly opened: OpenedStore;
  readonly dataDirectory: string;
  readonly keysDirectory: string;
  /** Copies the control database, consistent, to a file that does not exist. */
  readonly copyControl: (path: string) => Promise<void>;
};

/**
 * Copies everything to `target` (absolute; missing or empty) while the server goes on. Control data comes first: work
 * it knows as unfinished is done again, while work it knows as done is in the tables. Throws AppError `conflict` or
 * `invalid_request` for a target that will not do; whatever fails, nothing is left behind.
 */
export async function createBackup(source: BackupSource, target: string): Promise<Manifest> {
  if (source.opened.engine === undefined) {
    throw new AppError(
      'conflict',
      'The interactions lie on a ClickHouse server: back them up there, with its BACKUP statement.',
    );
  }
  await prepareTarget(target, source.dataDirectory);
  try {
    const createdAt = new Date().toISOString();
    await source.copyControl(join(target, 'control.db'));
    await chmod(join(target, 'control.db'), 0o600);
    await cp(source.keysDirectory, join(target, 'keys'), { recursive: true });
    const facts = await copyEngine(source.opened.store, target);
    return await writeManifest(target, { createdAt, ...facts });
  } catch (error) {
    for (const name of await readdir(target)) {
      await rm(join(target, name), { recursive: true, force: true });
    }
    throw error;
  }
}

async function prepareTarget(target: string, dataDirectory: string): Promise<void> {
  if (!isAbsolute(target)) {
    throw new AppError('invalid_request', `The directory ${target} must be an absolute path.`);
  }
  if (`${resolve(target)}${sep}`.startsWith(`${resolve(dataDirectory)}${sep}`)) {
    throw new AppError('invalid_request', `${target} lies in the data directory itself.`);
  }
  try {
    await makeDirectories(target);
    if ((await readdir(target)).length === 0) return;
  } catch (cause) {
    throw new AppError('invalid_request', `The directory ${target} cannot be written.`, { cause });
  }
  throw new AppError('conflict', `The directory ${target} is not empty.`);
}

/** One after the other: Node's `recursive` never ends where one cannot be made, as in `/proc`. */
async function makeDirectories(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeDirectories(dirname(path));
  await mkdir(path, { mode: 0o700 });
}
