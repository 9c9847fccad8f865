import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { controlPaths } from '../../../server/src/control/paths.ts';
import { restoreBackup } from '../../../server/src/store/backup/restore-backup.ts';
import { type Command, type Io, UsageError } from '../command.ts';

/** For the engine that takes the tables in, MiB. */
const MEMORY_MB = 750;

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'make a data directory of a backup',
  usage: `undertone restore DIRECTORY [--data DIR]

Checks every file of the backup and builds the data directory and its keys from it. Both must be missing
or empty: nothing is overwritten.

  --data DIR   the data directory to make (default: UNDERTONE_DATA, else ./data)
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) {
    throw new UsageError('give the one directory that holds the backup');
  }
  const data = resolve(values.data ?? (io.env['UNDERTONE_DATA'] || './data'));
  const { keysDirectory } = controlPaths(data);
  const manifest = await restoreBackup({
    source: directory,
    dataDirectory: data,
    keysDirectory,
    memoryMb: MEMORY_MB,
  });
  for (const [table, count] of Object.entries(manifest.rows)) {
    io.stdout.write(`${table} ${count}\n`);
  }
  io.stderr.write(`${data} holds the backup of ${manifest.createdAt}; the server can start\n`);
  return 0;
}
