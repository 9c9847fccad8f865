import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDetail } from '@undertone/sdk';
import { openControl } from '../../../server/src/control/open-control.ts';
import { controlPaths } from '../../../server/src/control/paths.ts';
import { systemClock } from '../../../server/src/lib/clock.ts';
import { createBackup } from '../../../server/src/store/backup/create-backup.ts';
import type { Manifest } from '../../../server/src/store/backup/manifest.ts';
import { findLockHolder } from '../../../server/src/store/engine/lock.ts';
import { openStore } from '../../../server/src/store/open-store.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { connectionOf } from '../connection.ts';

/** For the engine when no server runs, MiB. */
const MEMORY_MB = 750;

export const backupCommand: Command = {
  name: 'backup',
  summary: 'copy everything to a directory, beside a running server too',
  usage: `undertone backup DIRECTORY [options]

Copies interactions, settings and the secret keys to a directory that is missing or empty, with checksums.
Whoever has the copy can read everything: keep it as safe as the server. If a server is using the data,
it makes the copy itself (and so needs an admin key); it goes on working meanwhile.

  --data DIR   the server's data directory (default: UNDERTONE_DATA, else ./data)
  --url URL    the running server (UNDERTONE_URL; default http://127.0.0.1:4700)
  --key KEY    an API key of scope admin (UNDERTONE_API_KEY)
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, url: { type: 'string' }, key: { type: 'string' } },
    allowPositionals: true,
  });
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) {
    throw new UsageError('give one directory to back up to');
  }
  const target = resolve(directory);
  const data = resolve(values.data ?? (io.env['UNDERTONE_DATA'] || './data'));
  const holder = values.url === undefined ? await findLockHolder(data) : undefined;
  const asksServer = values.url !== undefined || holder !== undefined;
  const rows = asksServer
    ? await backUpByServer(target, connectionOf(values, io.env))
    : await backUpDirectly(target, data);
  for (const [table, count] of Object.entries(rows)) io.stdout.write(`${table} ${count}\n`);
  io.stderr.write(`${target} holds a complete backup\n`);
  return 0;
}

async function backUpDirectly(target: string, data: string): Promise<Manifest['rows']> {
  const paths = controlPaths(data);
  if (!existsSync(paths.databasePath)) {
    throw new Error(
      `${data} holds no Undertone data; set UNDERTONE_DATA or --data to the server's data directory`,
    );
  }
  const opened = await openStore({ dataDirectory: data, memoryMb: MEMORY_MB });
  try {
    const control = await openControl({ ...paths, clock: systemClock });
    try {
      const source = {
        opened,
        dataDirectory: data,
        keysDirectory: paths.keysDirectory,
        copyControl: control.backup,
      };
      return (await createBackup(source, target)).rows;
    } finally {
      await control.close();
    }
  } finally {
    await opened.close();
  }
}

/** The server writes the directory, an absolute path: it must be one of its own host. */
async function backUpByServer(
  directory: string,
  connection: { readonly url: string; readonly apiKey: string },
): Promise<Manifest['rows']> {
  const response = await fetch(`${connection.url.replace(/\/+$/, '')}/api/v1/backup`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${connection.apiKey}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ directory }),
  }).catch((cause: unknown) => {
    throw new Error(`${connection.url} does not answer`, { cause });
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the server answered ${response.status}: ${messageOf(text)}`);
  return (JSON.parse(text) as { readonly rows: Manifest['rows'] }).rows;
}

/** The reason in an answer of the API, whatever it is. */
function messageOf(text: string): string {
  try {
    const body = JSON.parse(text) as Record<string, unknown>;
    const reason = body['detail'] ?? body['message'] ?? body['error'] ?? text;
    return describeDetail(reason as Parameters<typeof describeDetail>[0]);
  } catch {
    return text.slice(0, 300);
  }
}
