// Built-ins only: this file runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = resolve(import.meta.dirname, '..');

/** Prints one sentence to stderr and ends the process with code 1. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** For a command that takes no arguments: what it would pass over in silence is refused, with the `mend`. */
export function refuseArguments(command, mend) {
  const given = process.argv.slice(2);
  if (given.length > 0) fail(`${command} takes no arguments (${given.join(' ')}); ${mend}`);
}

/** True for the file that was started with `node`; scripts are importable too. */
export function isMain(url) {
  return process.argv[1] !== undefined && url === pathToFileURL(resolve(process.argv[1])).href;
}

/**
 * Runs Node on `args` in the repository. Output goes to stderr, so that a script's own stdout stays clean.
 * Gives the exit code.
 */
export function node(args, options = {}) {
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (run.error) throw run.error;
  return run.status ?? 1;
}

/** Makes sure that node_modules is what package-lock.json says and that WXT's generated types exist. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`On Record needs Node 20.19 or newer; this is ${process.versions.node} (https://nodejs.org).`);
  if (!isInstalled()) {
    if (existsSync(join(root, 'node_modules')) && lstatSync(join(root, 'node_modules')).isSymbolicLink())
      fail('node_modules is a link and does not fit package-lock.json; run `npm ci` where it points to.');
    console.error('Installing packages …');
    // --include=dev: NODE_ENV=production would leave the build tools out.
    if (npm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']) !== 0)
      fail('npm could not install the packages; its own message is above.');
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && wxt(['prepare']) !== 0)
    fail('WXT could not prepare its types; its own message is above.');
}

/** Runs WXT's command line; gives the exit code. */
export function wxt(args) {
  return node([join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args]);
}

function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return node([cli, ...args]);
  // Started by `node scripts/…` rather than by npm. On Windows npm is a .cmd file, which only a shell can start.
  const run = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.error) fail('npm was not found; it comes with Node (https://nodejs.org).');
  return run.status ?? 1;
}

/** Compares versions rather than file dates: a fresh checkout has fresh dates. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) fail('package-lock.json is missing; this is not a whole copy of the repository.');
  return (
    present !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional, link }]) =>
        path === '' || optional || link || present[path]?.version === version,
    )
  );
}

function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

if (isMain(import.meta.url)) {
  install();
  console.error(`Ready in ${root}.`);
}
