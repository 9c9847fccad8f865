import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { underLock } from './lock.js';
import { findNpm, withoutNpmSettings } from './npm.js';
import { run } from './process.js';
import { root } from './root.js';

/** The first Node that runs TypeScript files without a flag or a warning. */
const needed = [24, 12];

function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/**
 * The path of a Node that runs this project: the present one where it is new enough, else one kept in `.node/`, installed
 * from npm on the first start.
 */
export async function ensureNode() {
  if (isEnough(process.versions.node)) return process.execPath;
  const folder = join(root, '.node');
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const packageFolder = join(folder, 'node_modules', name);
  const node = join(packageFolder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const marker = join(folder, 'verified');
  const isVerified = () =>
    existsSync(node) && existsSync(marker) && readFileSync(marker, 'utf8') === node;
  if (isVerified()) return node;
  await underLock(folder, async () => {
    if (isVerified()) return;
    if (!existsSync(node) || !isEnough(versionOf(node))) await install(folder, name);
    const version = versionOf(node);
    if (!isEnough(version)) {
      throw new Error(
        `Undertone needs Node ${needed.join('.')} or later; the package ${name} did not bring one that runs here` +
          ` (found: ${version || 'none'}). Install Node 24 and start again.`,
      );
    }
    writeFileSync(marker, node);
  });
  return node;
}

async function install(folder, name) {
  console.error(
    `Node ${process.versions.node} is too old for Undertone: fetching Node 24 into .node/ (once) …`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--no-save', '--no-package-lock', '--no-fund', '--no-audit', '--loglevel=error'];
  const code = await run(process.execPath, [findNpm(), 'install', ...options, `${name}@24`], {
    cwd: folder,
    env: withoutNpmSettings(process.env),
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    throw new Error(
      `Node 24 could not be fetched from npm (package ${name}, exit code ${code}). ` +
        'Check the network, or install Node 24 yourself, and start again.',
    );
  }
}

function versionOf(node) {
  const outcome = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return outcome.status === 0 ? outcome.stdout.trim() : '';
}

/** The environment in which npm and every child find this Node first. */
export function environmentOf(node) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [dirname(node), join(root, 'node_modules/.bin'), process.env[path] ?? ''];
  return { ...process.env, [path]: folders.join(delimiter) };
}
