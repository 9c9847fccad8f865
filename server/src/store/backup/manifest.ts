import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import { syncPath } from '../../lib/sync-path.ts';

const MANIFEST = 'manifest.json';

/** What a backup holds. Written last: a directory without it is not a backup. */
const manifestSchema = z.object({
  /** 1 counted all versions of a row. */
  format: z.enum(['undertone-backup-1', 'undertone-backup-2']),
  createdAt: z.string(),
  schemaVersion: z.number().int(),
  /** Rows of each engine table, the latest version of each. */
  rows: z.record(z.string(), z.number().int()),
  /** Every other file, by its path with `/`. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});

export type Manifest = Readonly<z.output<typeof manifestSchema>>;

export async function writeManifest(
  directory: string,
  facts: Pick<Manifest, 'createdAt' | 'schemaVersion' | 'rows'>,
): Promise<Manifest> {
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const path of await filesIn(directory)) {
    await syncPath(join(directory, path));
    files[path] = await digest(join(directory, path));
  }
  const manifest: Manifest = { format: 'undertone-backup-2', ...facts, files };
  const path = join(directory, MANIFEST);
  await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 });
  await syncPath(path);
  return manifest;
}

/** Reads the manifest and compares every file with it. Throws AppError `configuration` that names the first difference. */
export async function verifyBackup(directory: string): Promise<Manifest> {
  const manifest = await readManifest(directory);
  const found = new Set(await filesIn(directory));
  for (const [path, expected] of Object.entries(manifest.files)) {
    if (!found.delete(path)) throw damaged(directory, `${path} is missing`);
    const { bytes, sha256 } = await digest(join(directory, path));
    if (bytes !== expected.bytes || sha256 !== expected.sha256) {
      throw damaged(directory, `${path} differs from what was written`);
    }
  }
  const [extra] = found;
  if (extra !== undefined) throw damaged(directory, `${extra} does not belong to it`);
  return manifest;
}

async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, MANIFEST), 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'configuration',
      `${directory} is not a complete backup: it has no ${MANIFEST}.`,
      { cause },
    );
  });
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) throw damaged(directory, `${MANIFEST} cannot be read by this release`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(directory: string, what: string): AppError {
  return new AppError('configuration', `The backup ${directory} is damaged: ${what}.`);
}

/** Every file below the directory but the manifest, by its path with `/`, in order. */
async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== MANIFEST)
    .sort();
}

async function digest(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
