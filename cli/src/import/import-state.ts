import { createHash } from 'node:crypto';
import { appendFile, open, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import type { Position } from './read-rows.ts';
import { SeenIds } from './seen-ids.ts';

/**
 * Lines of a file: `read = stored + duplicate + rejected + deleted` always holds. `deleted`: on the server before, and not
 * stored again. `interactions`: distinct ones stored.
 */
export type ImportCounts = {
  readonly read: number;
  readonly stored: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly deleted: number;
  readonly interactions: number;
};

export const noCounts: ImportCounts = {
  read: 0,
  stored: 0,
  duplicate: 0,
  rejected: 0,
  deleted: 0,
  interactions: 0,
};

export type RejectedLine = { readonly line: number; readonly reason: string };

/** How far an import of one file to one server came; kept beside the file, so that a rerun goes on there. */
export type ImportState = {
  /** 1 had no count of deleted lines: another format begins anew. */
  readonly format: 2;
  /** Server, key and mapping, hashed: another target or mapping begins anew. */
  readonly target: string;
  readonly position: Position;
  readonly counts: ImportCounts;
  /** The first ones; a file of all of them is written by `--rejects`. */
  readonly rejected: readonly RejectedLine[];
  /** How many acknowledged ids are in the file beside. */
  readonly seenIds: number;
};

export const MAX_KEPT_REJECTS = 1000;
const BYTES_PER_ID = 8;

export function targetOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Reads the state of an earlier run; undefined if there is none, or it is of another target or format, or can't be read. */
export async function loadState(
  path: string,
  target: string,
): Promise<{ readonly state: ImportState; readonly seen: SeenIds } | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const state = parseState(text);
  if (state?.target !== target) return undefined;
  const seen = new SeenIds();
  const bytes = await readFile(idsPath(path)).catch(() => Buffer.alloc(0));
  if (bytes.length < state.seenIds * BYTES_PER_ID) return undefined;
  for (let at = 0; at < state.seenIds; at++) {
    seen.addBytes(bytes.subarray(at * BYTES_PER_ID, (at + 1) * BYTES_PER_ID));
  }
  // What a killed run wrote after its last state belongs to lines that are sent again.
  await truncate(idsPath(path), state.seenIds * BYTES_PER_ID).catch(() => undefined);
  return { state, seen };
}

function parseState(text: string): ImportState | undefined {
  try {
    const state = JSON.parse(text) as ImportState;
    return state.format === 2 && typeof state.position?.digest === 'string' ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Ids first, then the state that counts them: killed in between, the next run cuts the surplus off. */
export async function saveState(
  path: string,
  state: ImportState,
  newIds: readonly Buffer[],
): Promise<void> {
  if (newIds.length > 0) await appendFile(idsPath(path), Buffer.concat(newIds), { mode: 0o600 });
  const temporary = `${path}.tmp`;
  await writeFile(temporary, JSON.stringify(state), { mode: 0o600 });
  const file = await open(temporary, 'r+');
  await file.sync().finally(() => file.close());
  await rename(temporary, path);
}

export async function clearState(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(idsPath(path), { force: true });
}

function idsPath(path: string): string {
  return `${path}.ids`;
}
