import { mkdirSync } from 'node:fs';
import { serveEngine } from './serve.ts';

/** What the supervisor hands to the engine process, as JSON in the first argument. */
export type EngineProcessOptions = {
  readonly directory: string;
  readonly socketPath: string;
  readonly memoryMb: number;
  readonly backupsDirectory?: string;
};

const options = JSON.parse(process.argv[2] ?? '') as EngineProcessOptions;
mkdirSync(options.directory, { recursive: true, mode: 0o700 });

// Without its parent the process only blocks the next start; what was acknowledged is on disk.
const die = () => process.kill(process.pid, 'SIGKILL');
process.on('disconnect', die);
process.on('SIGINT', () => {});

const engine = await serveEngine(options);
process.on('SIGTERM', () => {
  process.off('disconnect', die);
  void engine.close().then(() => process.exit(0));
});
process.send?.({ ready: true });
