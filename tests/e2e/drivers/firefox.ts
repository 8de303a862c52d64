import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers/find.ts';
import type { Driver, ExtensionPage, Page, Popup, Session, StartOptions } from './driver.ts';
import { chordActions, firefoxPage } from './firefox-page.ts';
import { openPopup, openSidebar } from './firefox-popup.ts';
import { type FirefoxProcess, startFirefox, uuid, writePreferences } from './firefox-process.ts';
import { type Place, Tabs } from './firefox-tabs.ts';
import { inLanguage } from './in-language.ts';
import { sourceOfCall } from './in-page.ts';
import { until } from './until.ts';
import { zipFolder } from './zip.ts';

declare const chrome: typeof import('wxt/browser').browser;

export const firefoxDriver: Driver = {
  name: 'firefox',
  start: async (options = {}) => {
    const path = findFirefox();
    if (!path) throw new Error('No Firefox was found; install one, or set FIREFOX_PATH.');
    const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
    const built = options.extensionDir ?? join(import.meta.dirname, '../../../.output/firefox-mv3');
    const folder = inLanguage(built, options.language, profile);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const extensionId = manifest.browser_specific_settings.gecko.id;
    writePreferences(profile, extensionId, options);
    const session = new FirefoxSession(path, options, folder, profile, extensionId);
    await session.launch();
    await session.install();
    if (options.grants?.length) await session.grant(options.grants);
    return session;
  },
};

class FirefoxSession implements Session {
  readonly origin = `moz-extension://${uuid}`;
  ended: Promise<void> = Promise.resolve();
  private firefox!: FirefoxProcess;
  private tabs!: Tabs;
  /** A tab with a page of the extension in it, for `inExtension`; any file of it has the API. */
  private back!: Place;
  private readonly places = new Map<Page, Place>();
  private forOneRun = false;

  constructor(
    private readonly path: string,
    private readonly options: StartOptions,
    private readonly folder: string,
    private readonly profile: string,
    readonly extensionId: string,
  ) {}

  async launch(): Promise<void> {
    this.firefox = await startFirefox(this.path, this.profile, this.options);
    this.ended = this.firefox.ended;
    this.tabs = new Tabs(this.firefox.marionette);
    const [handle] = (await this.tabs.send('WebDriver:GetWindowHandles')) as string[];
    if (!handle) throw new Error('Firefox has no window');
    this.back = { handle };
    if (this.options.headless !== false) await this.resize();
    if (this.forOneRun) await this.install();
  }

  /** For good where Firefox takes an extension that nobody signed, else for this run. */
  async install(): Promise<void> {
    const packed = join(this.profile, 'extension.xpi');
    writeFileSync(packed, zipFolder(this.folder));
    const add = (path: string, temporary: boolean): Promise<unknown> =>
      this.tabs.send('Addon:Install', { path, temporary });
    if (!this.forOneRun)
      await add(packed, false).catch(async (error: Error) => {
        if (!/-5|signed/i.test(error.message)) throw error;
        this.forOneRun = true;
      });
    if (this.forOneRun) await add(this.folder, true);
    await this.showBack();
    // The page it opens when it is installed would come to the front, and close a popup, whenever it likes.
    if (existsSync(join(this.folder, 'welcome.html'))) await this.waitForTab(`${this.origin}/welcome.html`);
  }

  private async showBack(): Promise<void> {
    await this.tabs.in(this.back, true, () =>
      this.tabs.send('WebDriver:Navigate', { url: `${this.origin}/manifest.json` }),
    );
  }

  /** The window is as large as it takes for the page to have its size. */
  private async resize(): Promise<void> {
    const { width, height } = this.options.viewport ?? { width: 1200, height: 800 };
    await this.tabs.in(this.back, true, async () => {
      const frame = (await this.tabs.evaluateHere(
        '({ width: outerWidth - innerWidth, height: outerHeight - innerHeight })',
      )) as { width: number; height: number };
      await this.tabs.send('WebDriver:SetWindowRect', {
        width: width + frame.width,
        height: height + frame.height,
      });
    });
  }

  async open(url: string): Promise<Page> {
    return await this.inNewTab(url);
  }

  async openInFirstTab(url: string): Promise<Page> {
    const page = this.wrap(this.back.handle);
    await page.goto(url);
    return page;
  }

  async extensionPage(path: string): Promise<ExtensionPage> {
    return await this.inNewTab(`${this.origin}/${path.replace(/^\//, '')}`);
  }

  private async inNewTab(url: string): Promise<ExtensionPage> {
    const { handle } = (await this.tabs.in(this.back, false, () =>
      this.tabs.send('WebDriver:NewWindow', { type: 'tab', focus: true }),
    )) as { handle: string };
    const page = this.wrap(handle);
    await page.goto(url);
    return page;
  }

  private wrap(handle: string): ExtensionPage {
    const page = firefoxPage(this.tabs, handle);
    this.places.set(page, { handle });
    return page;
  }

  async waitForTab(part: string): Promise<ExtensionPage> {
    return await until(`a tab at ${part}`, async () => {
      const handles = (await this.tabs.alone(() => this.tabs.send('WebDriver:GetWindowHandles'))) as string[];
      for (const handle of handles) {
        if (handle === this.back.handle) continue;
        const page = this.wrap(handle);
        const loaded = await page.evaluate(() => document.readyState === 'complete');
        if (loaded && (await page.url()).includes(part)) return page;
      }
      return null;
    });
  }

  async popup(page: Page): Promise<Popup> {
    return await openPopup(this.tabs, this.extensionId, this.placeOf(page));
  }

  async panel(page: Page, open?: () => Promise<unknown>): Promise<Popup> {
    // What opens it may close when another tab comes to the front, as the popup does.
    if (!open) await page.front();
    const byClick = () =>
      this.inExtension(() =>
        (chrome as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open(),
      );
    return await openSidebar(this.tabs, open ?? byClick);
  }

  private placeOf(page: Page): Place {
    const place = this.places.get(page);
    if (!place) throw new Error('that page is of another session');
    return place;
  }

  async inExtension<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const source = `(async () => JSON.stringify(await ${sourceOfCall(fn, [], args)}))()`;
    const text = await this.tabs.privileged(
      this.back,
      `const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
       const gesture = window.windowUtils.setHandlingUserInput(true);
       let answer;
       try { answer = Cu.evalInSandbox(${JSON.stringify(source)}, sandbox); } finally { gesture.destruct(); }
       return await answer;`,
    );
    return (typeof text === 'string' ? JSON.parse(text) : undefined) as T;
  }

  async badge(page: Page): Promise<string> {
    await page.front();
    return await this.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return await chrome.action.getBadgeText({ tabId: tab?.id });
    });
  }

  /** The command's real keys, pressed in the browser's own window. */
  async command(name: string, page: Page): Promise<void> {
    const shortcut = await this.inExtension(
      async (command) => (await chrome.commands.getAll()).find((one) => one.name === command)?.shortcut,
      name,
    );
    if (!shortcut) throw new Error(`${name} has no keys`);
    const keys = chordActions(shortcut.replace('Ctrl', 'Control'));
    const actions = [{ type: 'key', id: 'keys', actions: keys }];
    await this.tabs.in(this.placeOf(page), true, async () => {
      await this.tabs.send('Marionette:SetContext', { value: 'chrome' });
      try {
        await this.tabs.send('WebDriver:PerformActions', { actions });
      } finally {
        await this.tabs.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async grant(origins: string[]): Promise<void> {
    const ask = (prompt: boolean): Promise<unknown> =>
      this.tabs.inChrome(
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${prompt});`,
      );
    await ask(false);
    const granted = await this.inExtension(
      (wanted) => chrome.permissions.request({ origins: wanted }),
      origins,
    );
    await ask(this.options.approve === false);
    if (!granted) throw new Error(`Firefox did not grant ${origins.join(', ')}`);
  }

  async revoke(origins: string[]): Promise<void> {
    await this.inExtension((unwanted) => chrome.permissions.remove({ origins: unwanted }), origins);
  }

  async killWorker(): Promise<void> {
    await this.tabs.inChrome(
      `await WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}).extension.terminateBackground({
         ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
    );
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.launch();
    if (!this.forOneRun) await this.showBack();
  }

  async uninstall(): Promise<void> {
    await this.tabs.inChrome(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID(${JSON.stringify(this.extensionId)});
       await addon.uninstall();`,
    );
  }

  private async quit(): Promise<void> {
    const { exitCode, signalCode } = this.firefox.process;
    if (exitCode === null && signalCode === null)
      await this.tabs.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: Error) => {
        // Firefox may be gone before it has answered; whether it is, the next line waits for.
        if (!error.message.includes('closed')) throw error;
      });
    await this.ended;
    this.firefox.marionette.close();
  }

  async close(): Promise<void> {
    await this.quit();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
