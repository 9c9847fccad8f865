import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../lib/errors.ts';
import { systemReason } from '../lib/system-reason.ts';

const SECRET_BYTES = 32;
const SERVER = 'server';

/** The keys that hashes and derived ids depend on: one file each, beside the data directory. */
export type Secrets = {
  /** 32 bytes; throws AppError `configuration` if the file is missing or damaged: it is never made anew. */
  get(projectId: string): Buffer;
  /** Makes the project's secret unless there is one (a project whose creation was interrupted). */
  create(projectId: string): void;
  /** The pepper of API key hashes. */
  server(): Buffer;
  createServer(): void;
  hasServer(): boolean;
};

export function openSecrets(directory: string): Secrets {
  makeDirectory(directory);
  const cache = new Map<string, Buffer>();
  const fileOf = (name: string) => join(directory, `${name}.key`);

  const read = (name: string, whatDepends: string): Buffer => {
    const known = cache.get(name);
    if (known) return known;
    const secret = readSecret(fileOf(name), whatDepends);
    cache.set(name, secret);
    return secret;
  };
  const create = (name: string): void => {
    if (!existsSync(fileOf(name))) writeSecret(directory, name);
  };
  return {
    get: (projectId) => read(projectId, `the ids and hashes of project "${projectId}"`),
    create,
    server: () => read(SERVER, 'the hashes of all API keys'),
    createServer: () => create(SERVER),
    hasServer: () => existsSync(fileOf(SERVER)),
  };
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const why = `cannot be made: ${systemReason(cause)}; the secret keys belong there, beside the data directory`;
    throw new AppError('configuration', `${directory} ${why}`, { cause });
  }
}

function readSecret(file: string, whatDepends: string): Buffer {
  let secret: Buffer;
  try {
    secret = readFileSync(file);
  } catch (cause) {
    throw new AppError(
      'configuration',
      `the key file ${file} cannot be read; ${whatDepends} depend on it, so it is not made anew: restore it from a backup`,
      { cause },
    );
  }
  if (secret.length === SECRET_BYTES) return secret;
  throw new AppError(
    'configuration',
    `the key file ${file} has ${secret.length} bytes instead of ${SECRET_BYTES}: restore it from a backup`,
  );
}

/** All or nothing, also when power fails or two processes do it at once: a synced file is linked to its name. */
function writeSecret(directory: string, name: string): void {
  const temporary = join(directory, `.${name}.${process.pid}.${randomBytes(6).toString('hex')}`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(descriptor, randomBytes(SECRET_BYTES));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(temporary, join(directory, `${name}.key`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  syncDirectory(directory);
}

function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
