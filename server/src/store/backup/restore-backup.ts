import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '../../lib/errors.ts';
import { createStore } from '../create-store.ts';
import { startEngine } from '../engine/start-engine.ts';
import { engineDirectory, unfinishedRestore } from '../open-store.ts';
import { restoreEngine } from './engine-copy.ts';
import { type Manifest, verifyBackup } from './manifest.ts';

/**
 * Makes a data directory and its keys of a backup, after comparing every file and row count with the manifest. It is
 * built in a directory inside (a mounted volume cannot be replaced as a whole) and moved up when complete. Throws AppError `conflict` if there is data already.
 */
export async function restoreBackup(options: {
  readonly source: string;
  readonly dataDirectory: string;
  readonly keysDirectory: string;
  /** For the engine, MiB. */
  readonly memoryMb: number;
}): Promise<Manifest> {
  const source = resolve(options.source);
  const data = resolve(options.dataDirectory);
  const keys = resolve(options.keysDirectory);
  for (const directory of [data, keys]) await refuseIfUsed(directory);
  const manifest = await verifyBackup(source);

  const draft = { data: unfinishedRestore(data), keys: unfinishedRestore(keys) };
  try {
    for (const directory of Object.values(draft)) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
    }
    await cp(join(source, 'control.db'), join(draft.data, 'control.db'));
    await cp(join(source, 'keys'), draft.keys, { recursive: true });
    await fillEngine(source, draft.data, options.memoryMb, manifest);
    // While the draft is there, a server refuses to start: killed in between, nothing is taken for complete.
    await moveUp(draft.keys, keys);
    await moveUp(draft.data, data);
    return manifest;
  } finally {
    for (const directory of Object.values(draft)) {
      await rm(directory, { recursive: true, force: true });
    }
  }
}

async function fillEngine(
  source: string,
  data: string,
  memoryMb: number,
  manifest: Manifest,
): Promise<void> {
  const engine = await startEngine({ directory: engineDirectory(data), memoryMb });
  const store = createStore({ connection: engine });
  try {
    const rows = await restoreEngine(store, source);
    for (const [table, expected] of Object.entries(manifest.rows)) {
      const found = rows[table] ?? 0;
      if (manifest.format === 'undertone-backup-1' ? found <= expected : found === expected)
        continue;
      throw new AppError(
        'configuration',
        `The backup ${source} says ${expected} rows of ${table}, but ${found} were restored.`,
      );
    }
  } finally {
    await store.close();
  }
}

async function refuseIfUsed(directory: string): Promise<void> {
  const entries = await readdir(directory).catch(() => []);
  if (entries.length === 0) return;
  throw new AppError(
    'conflict',
    `${directory} is not empty: restore to a new directory, or move this one away.`,
  );
}

async function moveUp(draft: string, directory: string): Promise<void> {
  for (const name of await readdir(draft)) await rename(join(draft, name), join(directory, name));
  await rmdir(draft);
}
