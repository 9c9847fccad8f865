import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../lib/errors.ts';
import { systemReason } from '../../lib/system-reason.ts';
import {
  isAlive,
  type ProcessIdentity,
  processScope,
  processStartTime,
} from './process-identity.ts';

const LOCK_FILE = 'undertone.lock';
const HEARTBEAT_MS = 3_000;
/** A holder that cannot be asked (another host or container) is gone when its file was not touched for so long. */
const SILENCE_MS = 15_000;
const POLL_MS = 500;

export type LockHolder = ProcessIdentity & {
  readonly host: string;
  readonly scope: string;
  readonly since: string;
  /** The engine process, which may outlive its parent when it hangs. */
  readonly engine?: ProcessIdentity;
};

export type DirectoryLock = {
  /** Notes the engine process, so that the next holder can end it if it is left behind. */
  noteEngine(pid: number | undefined): void;
  release(): void;
};

/**
 * Makes this process the only one on the directory. Throws AppError `configuration` that names the holder, or says why the
 * directory can't be used. The lock of a dead process is taken over.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  try {
    return await lockOf(directory);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const why = `cannot be used as the data directory (UNDERTONE_DATA): ${systemReason(cause)}`;
    throw new AppError('configuration', `${directory} ${why}`, { cause });
  }
}

async function lockOf(directory: string): Promise<DirectoryLock> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, LOCK_FILE);
  const own: LockHolder = {
    pid: process.pid,
    startTime: processStartTime(process.pid) ?? 'unknown',
    host: hostname(),
    scope: processScope(),
    since: new Date().toISOString(),
  };
  while (!create(path, own)) {
    const holder = readHolder(path);
    if (holder && (await isHeld(path, holder, own.scope))) throw heldBy(directory, holder);
    if (holder) endEngine(holder, own);
    removeStale(path, holder);
  }
  const beat = setInterval(() => touch(path), HEARTBEAT_MS);
  beat.unref();
  return {
    noteEngine(pid) {
      const startTime = pid === undefined ? undefined : processStartTime(pid);
      const engine = pid === undefined || startTime === undefined ? undefined : { pid, startTime };
      replace(path, engine === undefined ? own : { ...own, engine });
    },
    release() {
      clearInterval(beat);
      if (readHolder(path)?.pid === own.pid) rmSync(path, { force: true });
    },
  };
}

/** Who holds the directory, as far as its file says; undefined: nobody. */
export function readLockHolder(directory: string): LockHolder | undefined {
  return readHolder(join(directory, LOCK_FILE));
}

/** The live process that holds the directory; undefined: it is free. */
export async function findLockHolder(directory: string): Promise<LockHolder | undefined> {
  const path = join(directory, LOCK_FILE);
  const holder = readHolder(path);
  return holder && (await isHeld(path, holder, processScope())) ? holder : undefined;
}

function heldBy(directory: string, holder: LockHolder): AppError {
  return new AppError(
    'configuration',
    `The data directory ${directory} is in use by process ${holder.pid} on host ${holder.host}, running since ${holder.since}. ` +
      'Only one process may use it: stop that one, or set UNDERTONE_DATA to another directory.',
  );
}

async function isHeld(path: string, holder: LockHolder, scope: string): Promise<boolean> {
  if (holder.scope === scope) return isAlive(holder);
  const seen = modified(path);
  const deadline = Date.now() + SILENCE_MS;
  if (seen !== undefined && Date.now() - seen > SILENCE_MS) return false;
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const now = modified(path);
    if (now === undefined) return false;
    if (now !== seen) return true;
  }
  return false;
}

/** An engine that hangs does not notice that its parent is gone. */
function endEngine(holder: LockHolder, own: LockHolder): void {
  if (holder.scope !== own.scope || !holder.engine || !isAlive(holder.engine)) return;
  process.kill(holder.engine.pid, 'SIGKILL');
}

/** Creates the file with its content in one step; false: there is one. */
function create(path: string, holder: LockHolder): boolean {
  const draft = `${path}.${holder.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return createWithoutLink(path, holder);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems that have no hard links. */
function createWithoutLink(path: string, holder: LockHolder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function replace(path: string, holder: LockHolder): void {
  const draft = `${path}.${holder.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  renameSync(draft, path);
}

/** Removes exactly the lock that was found dead: if another process took over meanwhile, its lock is put back. */
function removeStale(path: string, stale: LockHolder | undefined): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (JSON.stringify(readHolder(aside)) !== JSON.stringify(stale)) {
    try {
      linkSync(aside, path);
    } catch {
      // Somebody else holds it by now.
    }
  }
  rmSync(aside, { force: true });
}

function readHolder(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

function modified(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Removed from outside: nothing to keep alive.
  }
}
