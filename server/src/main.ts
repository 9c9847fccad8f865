import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { AppError } from './lib/errors.ts';
import { loggableError } from './lib/loggable-error.ts';
import { type RunningServer, startServer } from './server.ts';

/** How long what was accepted may take to be written after SIGTERM. */
const STOP_TIMEOUT_MS = 9_500;
/** One signal comes twice where it goes to all processes and what started this one passes it on; later it means: at once. */
const SAME_SIGNAL_MS = 1_000;

async function main(): Promise<void> {
  const { demo } = readArguments();
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel, base: { pid: process.pid } });
  const server = await startServer({ config, logger, version: version(), demo });
  greet(server);
  logger.info({ event: 'listening', url: server.url }, 'listening');

  let stoppingSince: number | undefined;
  const stop = (signal: string) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    logger.info({ event: 'stopping', signal }, 'stopping');
    setTimeout(() => {
      logger.error({ event: 'stop_timed_out', seconds: STOP_TIMEOUT_MS / 1000 });
      process.exit(1);
    }, STOP_TIMEOUT_MS).unref();
    server.close().then(
      () => {
        logger.info({ event: 'stopped' }, 'stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ event: 'stop_failed', error: loggableError(error) });
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(signal));
}

function readArguments(): { readonly demo: boolean } {
  try {
    return parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  } catch (cause) {
    throw new AppError(
      'configuration',
      `${(cause as Error).message}; the only option is --demo, all else is set by environment variables (docs/operations.md).`,
      { cause },
    );
  }
}

/** What a person at a terminal needs; the key is shown this once. */
function greet({ url, newKey }: RunningServer): void {
  if (newKey) {
    process.stdout.write(
      `\nAdmin key of the project "default", shown only now:\n\n    ${newKey}\n\n`,
    );
  }
  if (process.stdout.isTTY) {
    process.stdout.write(`Undertone is ready at ${url} (API reference: ${url}/docs)\n`);
  }
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

main().catch((error: unknown) => {
  // A configuration error is the operator's to mend: say it plainly. Of anything else say where.
  const text = error instanceof AppError ? error.message : String((error as Error)?.stack ?? error);
  process.stderr.write(`undertone: ${text}\n`);
  process.exit(1);
});
