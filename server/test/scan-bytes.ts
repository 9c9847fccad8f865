import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export type Found = { readonly file: string; readonly needle: string };

/** Every file under the directory that holds one of the texts, byte by byte (UTF-8, and UTF-16 little endian). */
export async function scanBytes(directory: string, needles: readonly string[]): Promise<Found[]> {
  const wanted = needles.map((needle) => ({
    needle,
    encodings: [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'utf16le')],
  }));
  const entries = await entriesUnder(directory);
  const found: Found[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // The engine drops parts while we look.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const file = relative(directory, path);
    for (const { needle, encodings } of wanted) {
      if (file.includes(needle) || encodings.some((encoding) => bytes.includes(encoding))) {
        found.push({ file, needle });
      }
    }
  }
  return found;
}

/** The engine removes directories while they are listed: then they are listed once more. */
async function entriesUnder(directory: string) {
  for (;;) {
    try {
      return await readdir(directory, { recursive: true, withFileTypes: true });
    } catch (error) {
      const vanished = (error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync(directory);
      if (!vanished) throw error;
    }
  }
}
