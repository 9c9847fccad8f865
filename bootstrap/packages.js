import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.js';
import { findNpm, withoutNpmSettings } from './npm.js';
import { run } from './process.js';
import { root } from './root.js';

const modules = join(root, 'node_modules');
/** Says which package-lock.json the installed packages were last compared with. */
const marker = join(modules, '.undertone-lock');

/** Installs the packages where they are missing or differ from package-lock.json. */
export async function ensurePackages(node, env) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const isMarked = () => existsSync(marker) && readFileSync(marker, 'utf8') === hash;
  if (isMarked()) return;
  await underLock(join(root, '.node'), async () => {
    if (isMarked()) return;
    if (!isInstalled(JSON.parse(lock))) await install(node, env);
    writeFileSync(marker, hash);
  });
}

/**
 * Whether npm's own record of what it installed agrees with the lock file, so that a developer's `npm install` is not
 * repeated. Optional packages may be absent: they are for other platforms.
 */
function isInstalled(lock) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = present[path];
    if (found === undefined) return wanted.optional === true;
    return (
      found.version === wanted.version &&
      found.integrity === wanted.integrity &&
      existsSync(join(root, path))
    );
  });
}

async function install(node, env) {
  const reason = existsSync(modules) ? 'differ from package-lock.json' : 'are not installed yet';
  console.error(`The packages ${reason}: running npm ci …`);
  const code = await run(node, [findNpm(), 'ci', '--no-fund', '--no-audit'], {
    cwd: root,
    env: withoutNpmSettings(env),
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    throw new Error(
      `npm ci failed (exit code ${code}); what it said stands above. Start again once that is mended.`,
    );
  }
}
