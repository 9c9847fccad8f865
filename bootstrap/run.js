// Starts a command of this repository on Node 24, bringing Node and the packages where they are missing or stale.
// Plain JavaScript that any Node from 18 on can run.
import Module from 'node:module';
import { resolve } from 'node:path';
import { check, runTool, tools } from './check.js';
import { ensureNode, environmentOf } from './node-runtime.js';
import { ensurePackages } from './packages.js';
import { run } from './process.js';
import { root } from './root.js';

async function main([target, ...args]) {
  if (target === undefined) {
    throw new Error(
      'usage: node bootstrap/run.js <file.ts | check | lint | types | test | build | format> [arguments]',
    );
  }
  const node = await ensureNode();
  const env = environmentOf(node);
  await ensurePackages(node, env);
  if (target === 'check') return check(node, env);
  if (Object.hasOwn(tools, target)) return runTool(target, args, node, env);

  const file = resolve(root, target);
  if (node !== process.execPath) return run(node, [...process.execArgv, file, ...args], { env });
  // The same process goes on as the program: no second start, no signals to forward.
  Object.assign(process.env, env);
  process.argv.splice(1, process.argv.length, file, ...args);
  Module.runMain(file);
  return undefined;
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
