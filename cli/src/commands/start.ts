import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command, Io } from '../command.ts';

const usage = `undertone start [--demo]

Starts the server in the foreground. It is configured by the environment (UNDERTONE_PORT, UNDERTONE_DATA, ...;
docs/operations.md lists all). --demo fills an empty project with a generated data set.
`;

/** The server is a process of its own: signals go to it, and its exit code is ours. */
async function run(args: readonly string[], io: Io): Promise<number> {
  const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));
  const server = spawn(process.execPath, [main, ...args], {
    stdio: 'inherit',
    env: io.env as NodeJS.ProcessEnv,
  });
  // A terminal sends Ctrl-C to both processes already; a second one would mean "at once".
  const forward = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGINT' || process.stdin.isTTY !== true) server.kill(signal);
  };
  process.on('SIGTERM', forward);
  process.on('SIGINT', forward);
  try {
    return await new Promise<number>((resolve, reject) => {
      server.on('error', reject);
      server.on('exit', (code, signal) => resolve(code ?? (signal === null ? 0 : 1)));
    });
  } finally {
    process.off('SIGTERM', forward);
    process.off('SIGINT', forward);
  }
}

export const startCommand: Command = {
  name: 'start',
  summary: 'start the server',
  usage,
  run,
};
