import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { type FoundBrowser, findChromium } from '../../../scripts/browsers/find.ts';
import { chromiumPage } from './chromium-page.ts';
import { type Browser, openPopup, openSurface, targets } from './chromium-popup.ts';
import { startUntouched } from './chromium-untouched.ts';
import type { Driver, ExtensionPage, Page, Session, StartOptions } from './driver.ts';
import { inLanguage } from './in-language.ts';
import { sourceOfCall } from './in-page.ts';
import { until } from './until.ts';

declare const chrome: typeof import('wxt/browser').browser;

export const chromiumDriver: Driver = { name: 'chromium', start: startChromium };

/** The driver's session, with a tab that can be traced. Throws when no Chromium is found. */
export async function startChromium(options: StartOptions = {}): Promise<ChromiumSession> {
  const found = findChromium();
  if (!found) throw new Error('No Chromium was found; install one, or set CHROME_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'on-record-chromium-'));
  const built = options.extensionDir ?? join(import.meta.dirname, '../../../.output/chrome-mv3');
  const extensionDir = realpathSync(inLanguage(built, options.language, profile));
  const extensionId = idOf(extensionDir);
  approveRequests(profile, extensionId, options);
  const session = new ChromiumSession(found, options, extensionDir, profile, extensionId);
  await session.launch();
  if (options.grants?.length) await session.grant(options.grants);
  return session;
}

/** Chromium derives the id of an unpacked extension from its absolute path. */
function idOf(folder: string): string {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : Buffer.from(folder);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * What was granted once before is granted again without a prompt: so the profile is made to say that everything
 * was, before Chromium reads it.
 */
function approveRequests(profile: string, extensionId: string, options: StartOptions): void {
  const runtime_granted_permissions = {
    api: [],
    manifest_permissions: [],
    explicit_host: options.approve === false ? (options.grants ?? []) : ['*://*/*'],
    scriptable_host: [],
  };
  const settings = { [extensionId]: { runtime_granted_permissions } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const file = join(profile, 'Default', 'Preferences');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // The button is in the toolbar, not behind the menu of all extensions.
  const extensions = { ...before.extensions, settings, pinned_extensions: [extensionId] };
  writeFileSync(file, JSON.stringify({ ...before, extensions }));
}

export class ChromiumSession implements Session {
  readonly origin: string;
  ended: Promise<void> = Promise.resolve();
  private context!: BrowserContext;
  private browser!: Browser;
  /** A tab with a page of the extension in it, for `inExtension`; any file of the folder has the API. */
  private back!: PlaywrightPage;
  private end: () => Promise<void> = () => this.context.close();

  constructor(
    private readonly found: FoundBrowser,
    private readonly options: StartOptions,
    private readonly extensionDir: string,
    private readonly profile: string,
    readonly extensionId: string,
  ) {
    this.origin = `chrome-extension://${extensionId}`;
  }

  async launch(): Promise<void> {
    const { options, extensionDir, found } = this;
    const scale = options.scale ?? 1;
    const start = (chromiumSandbox: boolean): Promise<BrowserContext> =>
      chromium.launchPersistentContext(this.profile, { ...settings, chromiumSandbox });
    const settings = {
      executablePath: found.path,
      headless: options.headless ?? true,
      viewport: options.headless === false ? null : (options.viewport ?? { width: 1200, height: 800 }),
      ...(options.headless === false ? {} : { deviceScaleFactor: scale }),
      colorScheme: options.colorScheme ?? (options.headless === false ? null : 'light'),
      reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
      forcedColors: options.forcedColors ? 'active' : 'none',
      // With a window, who started it says good-bye in order.
      handleSIGINT: options.headless ?? true,
      handleSIGTERM: options.headless ?? true,
      // Playwright's default would switch extensions off where the flag below does not name ours.
      // The back/forward cache is there for users, and so it is here.
      ignoreDefaultArgs: [
        '--disable-back-forward-cache',
        ...(found.loadsByFlag ? [] : ['--disable-extensions']),
      ],
      args: [
        // Large enough for a popup of full height, which a browser never makes higher than the screen.
        ...(options.headless === false ? [] : [`--screen-info={${1600 * scale}x${1200 * scale}}`]),
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The popup takes its scale from here, tabs from Playwright.
        ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
        // Large enough for a popup of full height at any scale.
        '--screen-info={3200x2400}',
        ...(found.loadsByFlag
          ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
          : ['--enable-unsafe-extension-debugging']),
      ],
    } satisfies Parameters<typeof chromium.launchPersistentContext>[1];
    // A person may go on to browse in the window: with Chromium's sandbox, where the system lets an ordinary user have it.
    const sandboxed = options.headless === false && process.getuid?.() !== 0;
    if (options.tabsHide)
      ({ context: this.context, end: this.end } = await startUntouched(
        found.path,
        this.profile,
        settings.args,
      ));
    else
      this.context = await start(sandboxed).catch((error: Error) => {
        if (sandboxed && /sandbox/i.test(error.message)) return start(false);
        throw error;
      });
    this.ended = new Promise((done) => this.context.once('close', () => done()));
    const browser = this.context.browser();
    if (!browser) throw new Error('Chromium gave no browser to talk to');
    this.browser = (await browser.newBrowserCDPSession()) as unknown as Browser;
    if (!found.loadsByFlag) await this.browser.send('Extensions.loadUnpacked', { path: extensionDir });
    this.back = this.context.pages()[0] ?? (await this.context.newPage());
    await until('the extension to be loaded', () => this.back.goto(`${this.origin}/manifest.json`));
    // The page it opens when it is installed would come to the front, and close a popup, whenever it likes.
    if (existsSync(join(extensionDir, 'welcome.html'))) await this.waitForTab(`${this.origin}/welcome.html`);
  }

  async open(url: string): Promise<Page> {
    return await this.inNewTab(url);
  }

  /** A new, empty tab in front, as Playwright has it: for benches that trace it. */
  async emptyTab(): Promise<PlaywrightPage> {
    return await this.context.newPage();
  }

  async openInFirstTab(url: string): Promise<Page> {
    await this.back.goto(url);
    await this.back.bringToFront();
    return this.wrap(this.back);
  }

  async extensionPage(path: string): Promise<ExtensionPage> {
    return await this.inNewTab(`${this.origin}/${path.replace(/^\//, '')}`);
  }

  private async inNewTab(url: string): Promise<ExtensionPage> {
    const tab = await this.context.newPage();
    await tab.goto(url);
    return this.wrap(tab);
  }

  private wrap(tab: PlaywrightPage): ExtensionPage {
    return chromiumPage(tab, this.origin);
  }

  async waitForTab(part: string): Promise<ExtensionPage> {
    const tab = await until(`a tab at ${part}`, async () =>
      this.context.pages().find((one) => one !== this.back && one.url().includes(part)),
    );
    await tab.waitForLoadState();
    return this.wrap(tab);
  }

  async popup(page: Page) {
    await page.front();
    return await openPopup(this.browser, this.extensionId, await page.url(), this.options);
  }

  async panel(page: Page, open?: () => Promise<unknown>) {
    // What opens it may close when another tab comes to the front, as the popup does.
    if (!open) await page.front();
    const byClick = () =>
      this.inExtension(async () => {
        await chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id ?? -1 });
      });
    return await openSurface(this.browser, this.extensionId, this.options, open ?? byClick);
  }

  async inExtension<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const cdp = await this.context.newCDPSession(this.back);
    try {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: sourceOfCall(fn, [], args),
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await cdp.detach();
    }
  }

  async badge(page: Page): Promise<string> {
    await page.front();
    return await this.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return await chrome.action.getBadgeText({ tabId: tab?.id });
    });
  }

  /** Keys that are sent to a page do not reach the browser's own shortcuts: the event is fired in the worker. */
  async command(name: string, page: Page): Promise<void> {
    await page.front();
    const isOurs = (url: string): boolean => url.startsWith(this.origin);
    const worker =
      this.context.serviceWorkers().find((one) => isOurs(one.url())) ??
      (await this.context.waitForEvent('serviceworker', (one) => isOurs(one.url())));
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(...given: unknown[]): void };
      event.dispatch(command, tab);
    }, name);
  }

  async grant(origins: string[]): Promise<void> {
    const granted = await this.inExtension(
      (wanted) => chrome.permissions.request({ origins: wanted }),
      origins,
    );
    if (!granted) throw new Error(`Chromium did not grant ${origins.join(', ')}`);
  }

  async revoke(origins: string[]): Promise<void> {
    await this.inExtension((unwanted) => chrome.permissions.remove({ origins: unwanted }), origins);
  }

  /** A worker that is woken again at once keeps its target: only the browser's own word tells that it stopped. */
  async killWorker(): Promise<void> {
    const cdp = await this.context.newCDPSession(this.back);
    try {
      let hasStopped = false;
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const isStopped = (one: { scriptURL: string; runningStatus: string }): boolean =>
          one.scriptURL.startsWith(this.origin) && one.runningStatus === 'stopped';
        hasStopped ||= versions.some(isStopped);
      });
      await cdp.send('ServiceWorker.enable');
      const workers = await targets(this.browser, 'service_worker');
      const target = workers.find((one) => one.url.startsWith(this.origin));
      // It may have gone to sleep by itself.
      if (!target) return;
      hasStopped = false;
      await this.browser.send('Target.closeTarget', { targetId: target.targetId });
      await until('the worker to stop', async () => hasStopped);
    } finally {
      await cdp.detach();
    }
  }

  async restart(): Promise<void> {
    const held = await this.inExtension(async () => (await chrome.permissions.getAll()).origins ?? []);
    await this.end();
    // An extension that came through the debugging pipe is a new one to the browser: its grants are given again.
    if (!this.found.loadsByFlag) approveRequests(this.profile, this.extensionId, this.options);
    await this.launch();
    if (!this.found.loadsByFlag && held.length > 0) await this.grant(held);
  }

  async uninstall(): Promise<void> {
    // The protocol refuses to remove what the command line loaded, and the page that asks goes with the extension.
    const asked = this.inExtension(() => chrome.management.uninstallSelf());
    await asked.catch((fault: unknown) => {
      if (!/closed|crashed|destroyed/i.test(String(fault))) throw fault;
    });
  }

  async close(): Promise<void> {
    await this.end();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
