import { mkdirSync } from 'node:fs';
import type { EngineProcessOptions } from './engine-options.ts';
import { serveEngine } from './serve.ts';

// The entry of the engine's own process, started by the supervisor with its options as JSON.
const options = JSON.parse(process.argv[2] ?? '') as EngineProcessOptions;
mkdirSync(options.directory, { recursive: true, mode: 0o700 });

// Without its parent this process only blocks the next start; what was acknowledged is on disk.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// A signal to the whole group (Ctrl-C, systemd) is the parent's to act on: it still has rows to write.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

const engine = await serveEngine(options);
process.on('message', () => {
  void engine.close().finally(() => process.exit(0));
});
process.send?.('ready');
