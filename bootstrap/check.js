import { join } from 'node:path';
import { findNpm, withoutNpmSettings } from './npm.js';
import { run } from './process.js';
import { root } from './root.js';

const bin = (path) => join(root, 'node_modules', path);

/** Biome colours what it prints into files as well. */
const colors = () => (process.stdout.isTTY ? [] : ['--colors=off']);

/** The tools of a developer, by the name under which bootstrap/run.js starts them: their arguments for Node. */
export const tools = {
  lint: () => [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', ...colors(), '.'],
  format: () => [bin('@biomejs/biome/bin/biome'), 'check', '--write', ...colors(), '.'],
  types: () => [bin('typescript/bin/tsc'), '--noEmit'],
  test: () => [bin('vitest/vitest.mjs'), 'run'],
  build: () => [findNpm(), 'run', '--silent', 'build', '--workspaces', '--if-present'],
};

/** Runs one of them and answers its exit code. */
export function runTool(name, args, node, env) {
  return run(node, [...tools[name](), ...args], { cwd: root, env: withoutNpmSettings(env) });
}

/** Runs every check in turn, stops at the first that fails and answers its exit code. */
export async function check(node, env) {
  for (const name of ['lint', 'types', 'test', 'build']) {
    const startedAt = Date.now();
    const code = await runTool(name, [], node, env);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.error(`${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
    if (code !== 0) return code;
  }
  return 0;
}
