/**
 * One interface over the two browsers, so that a test is written once and runs in both. The built extension
 * is driven as a user would: real pointer movement, real clicks and keys, the real toolbar popup.
 *
 *   npm run e2e                                builds both, runs every test in both browsers
 *   npm run e2e -- hover                       only tests/e2e/hover.test.ts
 *   npm run e2e -- hover -t chromium           only there in Chromium
 *
 *   import { drivers } from './drivers/drivers.ts';
 *   import { setStage } from './drivers/stage.ts';
 *
 *   describe.each(drivers)('$name: the card', (driver) => {
 *     const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
 *
 *     test('opens when the pointer rests on a name', async () => {
 *       const page = await stage.session.open(stage.server.url('/seed/page.html'));  // from tests/pages
 *       await page.waitFor(() => CSS.highlights.size > 0);
 *       await page.hover({ text: 'Salt Typhoon' });
 *       const card = await page.waitForCard();
 *       expect(await card.text()).toContain('China');
 *       expect(await card.axe()).toEqual([]);
 *     });
 *   });
 *
 * - `evaluate` takes a function that closes over nothing; arguments and result travel as JSON. On a page it
 *   runs in the page's own world, on a card in the extension's, on popup and extension pages with `browser`
 *   and `chrome` at hand. A Surface's function gets its root (document or closed shadow root) first.
 * - `waitFor` asks again until the function gives something truthy, over navigations too, and gives that.
 *   There is no sleep: wait for what a user would see.
 * - A target is a CSS selector or `{ text }`: what is read on screen, across inline elements.
 * - `grants` are asked for by the extension itself and granted at the start, so the background hears of them.
 *   With `approve: false` a later permissions.request stays unanswered, as when nobody clicks the prompt.
 * - `session.inExtension(fn)` runs with the extension's API and a user gesture: read storage, send a message.
 * - After `restart()` Chromium reports `runtime.onInstalled` again (it loads the folder anew), Firefox does not
 *   if it is an ESR or developer edition; pages of the old run are gone.
 */
export interface Driver {
  name: 'chromium' | 'firefox';
  start(options?: StartOptions): Promise<Session>;
}

export interface StartOptions {
  /** Folder of the built extension; this browser's folder in `.output` when absent. */
  extensionDir?: string;
  /** Match patterns granted from the start. */
  grants?: string[];
  /** False: a permission prompt that the extension causes stays open. Default: it is answered with yes. */
  approve?: boolean;
  /** Size of the page in CSS pixels. Default 1200 × 800. */
  viewport?: { width: number; height: number };
  /** Device pixels per CSS pixel. Default 1. */
  scale?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** The only language that our words are there in, as `_locales` calls it: `de`, `zh_CN`. Default: the browser chooses. */
  language?: string;
  /** True: a tab behind another is hidden, as a person has it; Firefox always does so. Default: whatever is quicker. */
  tabsHide?: boolean;
  /** Default true. */
  headless?: boolean;
}

export interface Session {
  extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** A new tab, in front, loaded. */
  open(url: string): Promise<Page>;
  /** The same in the tab that `inExtension` runs in, and cannot any more: for a browser that a person will use. */
  openInFirstTab(url: string): Promise<Page>;
  /** A tab with a page of the extension: `options.html`. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /** The tab that the extension or a link opened, once its address contains `part`. */
  waitForTab(part: string): Promise<ExtensionPage>;
  /** The real toolbar popup over that tab. Opening it grants activeTab, as a click on the button does. */
  popup(page: Page): Promise<Popup>;
  /** The panel beside that page: opened by `open`, else by what the popup's button calls. */
  panel(page: Page, open?: () => Promise<unknown>): Promise<Popup>;
  /** Runs in a page of the extension, kept open for this, with a user gesture. */
  inExtension<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** What the toolbar button shows on that tab. */
  badge(page: Page): Promise<string>;
  /** Runs one of the manifest's commands, as its keys do, while `page` is in front. */
  command(name: string, page: Page): Promise<void>;
  /** Grants or takes back match patterns, as the browser's own settings page does. */
  grant(origins: string[]): Promise<void>;
  revoke(origins: string[]): Promise<void>;
  /** Stops the service worker or event page; the next event starts it again. */
  killWorker(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Removes the extension from the running browser. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser has ended, by `close` or by the user. */
  ended: Promise<void>;
}

/** A CSS selector, or text as it reads; `nth` counts from 0. */
export type Target = string | { text: string; nth?: number } | { selector: string; nth?: number };

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export interface Frame {
  url(): Promise<string>;
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  waitFor<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<NonNullable<T>>;
  /** Registered highlights: name to the texts of its ranges, in document order. */
  highlights(): Promise<Record<string, string[]>>;
  /** Moves the real pointer there in steps; scrolls it into view first. */
  hover(target: Target): Promise<void>;
  click(target: Target): Promise<void>;
  /** A touch, not a mouse click. */
  tap(target: Target): Promise<void>;
  /** The card if one is to be seen: inside the closed shadow root of `<on-record-card>`. */
  card(): Promise<Surface | null>;
  /** The card once it has its story, or a sentence why not. */
  waitForCard(): Promise<Surface>;
  waitForNoCard(): Promise<void>;
}

export interface Page extends Frame {
  /** Moves the real pointer to a point of the viewport. */
  move(to: Point): Promise<void>;
  /** Drags the pointer with its button pressed, and lets it rest at the end for `rest` milliseconds. */
  drag(from: Point, to: Point, rest: number): Promise<void>;
  /** Turns the wheel at the pointer's place, by CSS pixels. */
  wheel(deltaY: number): Promise<void>;
  /** A key or a chord: `Escape`, `Tab`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  /** The frame in the element that `selector` matches. */
  frame(selector: string): Promise<Frame>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  front(): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Prints the page; a PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A page of the extension in a tab. */
export interface ExtensionPage extends Page {
  text(): Promise<string>;
  axe(): Promise<AxeViolation[]>;
}

/** A piece of our own UI: the card or the popup. */
export interface Surface {
  evaluate<A extends unknown[], T>(
    fn: (root: Document | ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  waitFor<A extends unknown[], T>(
    fn: (root: Document | ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<NonNullable<T>>;
  /** What is read on it. */
  text(): Promise<string>;
  /** Place of the first match, in CSS pixels of its viewport; of all that is drawn without a target. */
  box(target?: Target): Promise<Box>;
  hover(target: Target): Promise<void>;
  click(target: Target): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  axe(): Promise<AxeViolation[]>;
}

export interface Popup extends Surface {
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
}

export interface AxeViolation {
  id: string;
  help: string;
  /** The elements concerned. */
  nodes: string[];
}
