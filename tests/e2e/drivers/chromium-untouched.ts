import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { type BrowserContext, chromium } from 'playwright-core';
import { until } from './until.ts';

/** A browser that Playwright has not started; `end` waits until it has gone. */
export interface Untouched {
  context: BrowserContext;
  end(): Promise<void>;
}

/**
 * Chromium as a person has it. The one that Playwright starts makes every tab behave as if it were shown: here a tab
 * behind another is hidden.
 */
export async function startUntouched(path: string, profile: string, args: string[]): Promise<Untouched> {
  const browserProcess = spawn(
    path,
    [`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--headless=new', '--no-sandbox', ...args],
    // A group of its own: what it has started goes with it, and writes no more into the profile.
    { stdio: 'ignore', detached: true },
  );
  const ended = new Promise<void>((done) => browserProcess.once('exit', () => done()));
  const port = join(profile, 'DevToolsActivePort');
  await until('Chromium to tell its port', async () => existsSync(port) && readFileSync(port, 'utf8').trim());
  const [number] = readFileSync(port, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium gave no profile to work in');
  return {
    context,
    end: async () => {
      await browser.close();
      if (browserProcess.pid !== undefined && browserProcess.exitCode === null)
        kill(-browserProcess.pid, 'SIGKILL');
      await ended;
    },
  };
}
