import { join } from 'node:path';
import { findNpm, withoutNpmSettings } from './npm.js';
import { run } from './process.js';
import { root } from './root.js';

const bin = (path) => join(root, 'node_modules', path);

/** The programs of the checks, as arguments for Node. */
export const programs = {
  lint: () => [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  types: () => [bin('typescript/bin/tsc'), '--noEmit'],
  test: () => [bin('vitest/vitest.mjs'), 'run'],
  build: () => [findNpm(), 'run', 'build', '--workspaces', '--if-present'],
};

/** Runs every check in turn, stops at the first that fails and answers its exit code. */
export async function check(node, env) {
  for (const [name, program] of Object.entries(programs)) {
    const startedAt = Date.now();
    const code = await run(node, program(), { cwd: root, env: withoutNpmSettings(env) });
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.error(`${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
    if (code !== 0) return code;
  }
  return 0;
}
