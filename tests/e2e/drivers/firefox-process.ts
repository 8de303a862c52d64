import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from './driver.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
export const uuid = '3d1a3f7e-6a55-4f0e-9f3c-0c0ffee0be11';

/** Writes the preferences of a fresh profile for an extension of that id. */
export function writePreferences(profile: string, extensionId: string, options: StartOptions): void {
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': options.approve === false,
    // ESR and developer editions then keep an extension that nobody signed; others take it for one run.
    'xpinstall.signatures.required': false,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The system's, for the popup takes its scheme from the browser's own windows.
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'layout.css.devPixelsPerPx': String(options.scale ?? 1),
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    // No first-run pages, questions, updates or reports.
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.warnOnQuit': false,
    'browser.newtabpage.enabled': false,
    'devtools.jsonview.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  if (options.headless === false) {
    delete preferences['ui.systemUsesDarkTheme'];
    delete preferences['layout.css.devPixelsPerPx'];
    delete preferences['ui.prefersReducedMotion'];
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

export interface FirefoxProcess {
  marionette: Marionette;
  process: ChildProcess;
  ended: Promise<void>;
}

/** Starts Firefox on that profile and connects to it. */
export async function startFirefox(
  path: string,
  profile: string,
  options: StartOptions,
): Promise<FirefoxProcess> {
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = ['--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'];
  if (options.headless ?? true) args.unshift('--headless');
  const child = spawn(path, args, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = once(child, 'exit').then(() => undefined);
  const port = await until(
    'Firefox to listen',
    async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error('Firefox has ended');
      return existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
    },
    60_000,
  );
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { strictFileInteractability: false });
  return { marionette, process: child, ended };
}
