import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The npm that launched us, else the one beside this Node, else the one on PATH: the path of its npm-cli.js. */
export function findNpm() {
  const besideNode = dirname(process.execPath);
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env.npm_execpath,
    join(besideNode, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(besideNode, 'node_modules/npm/bin/npm-cli.js'),
    ...onPath.map((folder) => join(folder, 'npm')),
    ...onPath.map((folder) => join(folder, 'node_modules/npm/bin/npm-cli.js')),
  ];
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue;
    const file = realpathSync(candidate);
    if (file.endsWith('npm-cli.js')) return file;
  }
  throw new Error(
    'npm was not found beside Node or on PATH. Install npm, or start this with `npm start`.',
  );
}

/** The environment without what an outer npm told its own script, which would redirect an inner one. */
export function withoutNpmSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^npm_(package|lifecycle|command|config_(local_prefix|prefix|workspace))/i.test(name),
    ),
  );
}
