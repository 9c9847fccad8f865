import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../lib/errors.ts';
import { shownUrl } from '../lib/shown-url.ts';
import { systemReason } from '../lib/system-reason.ts';
import { dropForgottenCopies } from './backup/engine-copy.ts';
import { createStore } from './create-store.ts';
import type { Cluster } from './ddl.ts';
import { connectServer } from './engine/engine-connection.ts';
import { lockDirectory } from './engine/lock.ts';
import { type Engine, type EngineEvent, startEngine } from './engine/start-engine.ts';
import { migrate } from './migrate.ts';
import { sql } from './sql.ts';
import type { Store } from './store.ts';

export type OpenedStore = {
  readonly store: Store;
  /** The embedded engine; undefined when the data lies on a ClickHouse server. */
  readonly engine: Engine | undefined;
  close(): Promise<void>;
};

/**
 * Locks the data directory, starts the embedded engine in it (or connects to `serverUrl`) and migrates. Throws AppError
 * `configuration` when another process holds the directory or its data is newer than the code.
 */
export async function openStore(options: {
  readonly dataDirectory: string;
  /** For the embedded engine, MiB. */
  readonly memoryMb: number;
  readonly serverUrl?: string | undefined;
  readonly cluster?: Cluster | undefined;
  readonly log?: (event: EngineEvent) => void;
}): Promise<OpenedStore> {
  const { dataDirectory, memoryMb, serverUrl, cluster, log } = options;
  if (existsSync(unfinishedRestore(dataDirectory))) {
    throw new AppError(
      'configuration',
      `A restore to ${dataDirectory} was interrupted: empty the directory and restore again.`,
    );
  }
  const lock = await lockDirectory(dataDirectory);
  let store: Store | undefined;
  try {
    const engine =
      serverUrl === undefined
        ? await startEngine({
            directory: engineDirectory(dataDirectory),
            memoryMb,
            onProcess: lock.noteEngine,
            ...(log && { log }),
          })
        : undefined;
    const opened = createStore({ connection: engine ?? connectServer(serverUrl ?? ''), cluster });
    store = opened;
    if (serverUrl !== undefined) await checkServer(opened, serverUrl);
    await migrate(opened, { cluster });
    if (engine) await dropForgottenCopies(opened);
    return {
      store: opened,
      engine,
      async close() {
        await opened.close();
        lock.release();
      },
    };
  } catch (error) {
    await store?.close();
    lock.release();
    throw error;
  }
}

/** Throws AppError `configuration` that says which server gives no answer, and why. */
async function checkServer(store: Store, serverUrl: string): Promise<void> {
  try {
    await store.query(sql`SELECT 1`, { timeoutSeconds: 10 });
  } catch (error) {
    const cause = (error as { cause?: unknown }).cause ?? error;
    throw new AppError(
      'configuration',
      `the ClickHouse server at ${shownUrl(serverUrl)} (UNDERTONE_CLICKHOUSE_URL) does not answer a query: ${refusalOf(cause)}`,
      { cause: error },
    );
  }
}

/** The server's own words may name the user. */
function refusalOf(cause: unknown): string {
  const { code, errno, message } = cause as NodeJS.ErrnoException;
  if (errno !== undefined) return systemReason(cause);
  if (code === AUTHENTICATION_FAILED) return 'it refuses this user or password';
  if (code === undefined) return message;
  return /^\d+$/.test(code) ? `it answers with exception ${code}` : code;
}

/** The exception code of ClickHouse. */
const AUTHENTICATION_FAILED = '516';

export function engineDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'engine');
}

/** Where a restore builds what it moves up at its end. */
export function unfinishedRestore(directory: string): string {
  return join(directory, '.restoring');
}
