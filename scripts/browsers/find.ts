import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  path: string;
  /** Chrome, Edge and Brave ignore --load-extension: they take the extension through the debugging pipe. */
  loadsByFlag: boolean;
}

/**
 * The Chromium to use: CHROME_PATH, else Chromium, Chrome for Testing, Edge, Brave, Chrome where they usually
 * are. Throws when CHROME_PATH names no program.
 */
export function findChromium(env = process.env): FoundBrowser | undefined {
  const path =
    named('CHROME_PATH', env) ??
    onPath(env, 'chromium', 'chromium-browser') ??
    usual(env, 'chromium') ??
    playwrightChromium(env) ??
    onPath(
      env,
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
      'brave',
      'google-chrome',
      'google-chrome-stable',
    ) ??
    usual(env, 'branded');
  return path === undefined ? undefined : { path, loadsByFlag: loadsByFlag(path) };
}

/** The Firefox to use: FIREFOX_PATH, else ESR, else any. Throws when FIREFOX_PATH names no program. */
export function findFirefox(env = process.env): string | undefined {
  return (
    named('FIREFOX_PATH', env) ??
    onPath(env, 'firefox-esr', 'firefox-developer-edition', 'firefox') ??
    usual(env, 'firefox')
  );
}

function named(variable: string, env: NodeJS.ProcessEnv): string | undefined {
  const path = env[variable];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`${variable} is ${path}, and there is no such file.`);
  return path;
}

function onPath(env: NodeJS.ProcessEnv, ...names: string[]): string | undefined {
  if (process.platform === 'win32') return undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** Ubuntu puts a script in place of Chromium that only says to install the snap: a file that runs is not enough. */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    // Not there, or not for us: look further.
    return false;
  }
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function usual(env: NodeJS.ProcessEnv, kind: 'chromium' | 'branded' | 'firefox'): string | undefined {
  const mac = (app: string): string[] =>
    ['/Applications', join(homedir(), 'Applications')].map((base) =>
      join(base, `${app}.app`, 'Contents', 'MacOS', app),
    );
  const windows = (...parts: string[]): string[] =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((base) => base !== undefined)
      .map((base) => join(base, ...parts));
  const places: Record<typeof kind, Partial<Record<NodeJS.Platform, string[]>>> = {
    chromium: {
      darwin: mac('Chromium'),
      win32: windows('Chromium', 'Application', 'chrome.exe'),
      linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    },
    branded: {
      darwin: [...mac('Microsoft Edge'), ...mac('Brave Browser'), ...mac('Google Chrome')],
      win32: [
        ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ...windows('BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'),
        ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ],
      linux: ['/opt/microsoft/msedge/msedge', '/opt/brave.com/brave/brave', '/opt/google/chrome/chrome'],
    },
    firefox: {
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: [
        ...windows('Mozilla Firefox', 'firefox.exe'),
        ...windows('Firefox Developer Edition', 'firefox.exe'),
      ],
      linux: [
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        '/opt/firefox/firefox',
        '/snap/bin/firefox',
      ],
    },
  };
  return places[kind][process.platform]?.find((path) => existsSync(path));
}

/** Chrome for Testing in Playwright's cache, the newest first. */
function playwrightChromium(env: NodeJS.ProcessEnv): string | undefined {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (cache === undefined || !existsSync(cache)) return undefined;
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
    ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing'].map((app) => [
        folder,
        `${app}.app`,
        'Contents',
        'MacOS',
        app,
      ]),
    ),
  ];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((folder) => inside.map((parts) => join(cache, folder, ...parts)))
    .find((path) => existsSync(path));
}

function loadsByFlag(path: string): boolean {
  if (/ms-playwright|[\\/]Chromium/i.test(path)) return true;
  if (process.platform === 'win32') return false;
  const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  return /^Chromium|for Testing/.test(version);
}
