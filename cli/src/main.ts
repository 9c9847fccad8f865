import { systemReason } from '../../server/src/lib/system-reason.ts';
import type { Command, Io } from './command.ts';
import { UsageError } from './command.ts';

/** Loaded when needed: an import should not wait for the code of a backup. */
const commands = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  keys: async () => (await import('./commands/keys.ts')).keysCommand,
  projects: async () => (await import('./commands/projects.ts')).projectsCommand,
} as const satisfies Record<string, () => Promise<Command>>;

const names = Object.keys(commands) as (keyof typeof commands)[];

/** Runs one command line; answers the exit code: 0 done, 1 failed, 2 wrong usage, 3 done but lines were rejected. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = args;
  const wantsHelp = rest.includes('--help') || rest.includes('-h');
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const asked = names.find((name) => first === 'help' && name === rest[0]);
    io.stdout.write(asked ? (await commands[asked]()).usage : await overview());
    return first === undefined ? 2 : 0;
  }
  const name = names.find((known) => known === first);
  if (name === undefined) {
    io.stderr.write(
      `undertone: unknown command ${JSON.stringify(first)}; allowed are ${names.join(', ')}\n`,
    );
    return 2;
  }
  const command = await commands[name]();
  if (wantsHelp) {
    io.stdout.write(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    io.stderr.write(`undertone ${name}: ${reasonOf(error)}\n`);
    if (!isUsageError(error)) return 1;
    io.stderr.write(`(undertone ${name} --help shows what is allowed)\n`);
    return 2;
  }
}

async function overview(): Promise<string> {
  const loaded = await Promise.all(names.map((name) => commands[name]()));
  const lines = loaded.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return `undertone <command> [options]\n\n${lines.join('\n')}\n\nundertone <command> --help says more.\n`;
}

function isUsageError(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return error instanceof UsageError || String(code).startsWith('ERR_PARSE_ARGS');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { path } = error as NodeJS.ErrnoException;
  if (path !== undefined) return `${path}: ${systemReason(error)}`;
  return error.message === '' ? error.name : error.message;
}

if (import.meta.main) {
  // A closed pipe (`| head`) ends the output, not with a stack.
  process.stdout.on('error', () => process.exit(1));
  process.exitCode = await runCli(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  });
}
