import { open } from 'node:fs/promises';

/** Resolves once a file, or what stands in a directory, survives a power cut. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
