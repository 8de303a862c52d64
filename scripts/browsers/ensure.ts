import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FoundBrowser, findChromium, findFirefox } from './find.ts';

/**
 * Finds Chromium or one of its kin, and installs it where none is: as root on Debian and Ubuntu with
 * apt-get, else into Playwright's cache. Throws one sentence that says what to install when that fails too.
 */
export function ensureChromium(): FoundBrowser {
  const found = findChromium();
  if (found) return found;
  if (installWithApt('chromium')) {
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error('Installing Chromium for Playwright …');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const needs = process.getuid?.() === 0 && hasApt() ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...needs, 'chromium']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('No browser was found: install Chromium, Chrome, Edge or Brave, or set CHROME_PATH.');
}

/** Finds Firefox, or installs it as root on Debian. Throws one sentence that says what to install. */
export function ensureFirefox(): string {
  const found = findFirefox();
  if (found) return found;
  if (installWithApt('firefox-esr')) {
    const installed = findFirefox();
    if (installed) return installed;
  }
  throw new Error('No Firefox was found: install Firefox 146 or newer, or set FIREFOX_PATH.');
}

function hasApt(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get');
}

function installWithApt(name: string): boolean {
  if (!hasApt() || process.getuid?.() !== 0) return false;
  console.error(`Installing ${name} …`);
  return (
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', name])
  );
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}
