import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { covers, matches, parseMatchPattern } from '../../lib/sites/match-pattern.ts';

/** A registered script as the browser keeps it. */
interface Script {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
}

/**
 * A browser as far as the background sees it: what it grants, registers, runs and shows outlives the background, so
 * that tests can kill the background and start another one.
 */
export class BackgroundBrowser {
  origins: string[] = [];
  scripts: Script[] = [];
  tabs: { id: number; url: string; discarded?: boolean }[] = [];
  /** Files run in tabs, as `page.js in 1`; with `(all frames)` where frames were included. */
  ran: string[] = [];
  /** Calls sent to pages, as `page/recheck to 1`. */
  told: string[] = [];
  /** What frames answer to a call. */
  pageAnswers: (call: string, frameId: number) => unknown = () => undefined;
  badges: Record<number, string> = {};
  titles: Record<number, string> = {};
  opened: string[] = [];
  /** The menu of a selection: title by id. */
  menu: Record<string, string> = {};
  /** What the address bar offers first. */
  offered = '';
  /** Ids that were taken away since the beginning. */
  unregistered: string[] = [];
  /** Registration calls since the beginning. */
  registrations = 0;
  private onMessage: ((message: unknown, sender: object, answer: (a: unknown) => void) => unknown)[] = [];
  private on: Record<string, ((...args: never[]) => void)[]> = {};

  constructor() {
    fakeBrowser.reset();
    this.install();
  }

  /** Starts a background, as after the last one was killed: modules anew, listeners of the old one gone. */
  async start(): Promise<void> {
    this.onMessage = [];
    this.on = {};
    vi.resetModules();
    const background = await import('../../entrypoints/background/index.ts');
    background.default.main();
    await this.settled();
  }

  /** Resolves when all that was begun has been done. */
  async settled(): Promise<void> {
    const { inTurn } = await import('../../entrypoints/background/turns.ts');
    // What an event begins comes to take its turn within a few microtasks.
    await new Promise((done) => setTimeout(done));
    await inTurn(async () => {});
    await new Promise((done) => setTimeout(done));
  }

  fire(event: string, ...args: unknown[]): void {
    for (const listener of this.on[event] ?? []) (listener as (...given: unknown[]) => void)(...args);
  }

  /** A message from our own pages. */
  fromTools(call: string, payload?: unknown): Promise<unknown> {
    return this.send(
      { call, payload },
      { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/' as never) },
    );
  }

  /** A message from the page's script in a tab. */
  fromPage(
    tabId: number,
    call: string,
    payload?: unknown,
    frameId = 0,
    documentId?: string,
  ): Promise<unknown> {
    const url = this.tabs.find(({ id }) => id === tabId)?.url;
    return this.send(
      { call, payload },
      { id: fakeBrowser.runtime.id, url, tab: { id: tabId, url }, frameId, documentId },
    );
  }

  async grant(...origins: string[]): Promise<void> {
    this.origins.push(...origins.filter((origin) => !this.origins.includes(origin)));
    this.fire('permissions.onAdded', { origins });
    await this.settled();
  }

  async revoke(...origins: string[]): Promise<void> {
    await fakeBrowser.permissions.remove({ origins });
    await this.settled();
  }

  private async send(message: unknown, sender: object): Promise<unknown> {
    const answer = await new Promise((resolve) => {
      const taken = this.onMessage.map((listener) => listener(message, sender, resolve));
      if (!taken.includes(true)) resolve(undefined);
    });
    await this.settled();
    if (typeof answer === 'object' && answer !== null && 'problem' in answer)
      throw new Error(String(answer.problem));
    return (answer as { value?: unknown } | undefined)?.value;
  }

  private install(): void {
    const event = (name: string) => ({
      addListener: (listener: (...args: never[]) => void) => {
        this.on[name] = [...(this.on[name] ?? []), listener];
      },
    });
    Object.assign(fakeBrowser.runtime.onMessage, {
      addListener: (listener: never) => this.onMessage.push(listener),
    });
    Object.assign(fakeBrowser.runtime.onInstalled, event('runtime.onInstalled'));
    Object.assign(fakeBrowser.permissions, {
      onAdded: event('permissions.onAdded'),
      onRemoved: event('permissions.onRemoved'),
      getAll: async () => ({ origins: [...this.origins], permissions: [] }),
      contains: async ({ origins = [] }) => origins.every((origin) => this.holds(origin)),
      remove: async ({ origins = [] }: { origins?: string[] }) => {
        this.origins = this.origins.filter((origin) => !origins.includes(origin));
        this.fire('permissions.onRemoved', { origins });
        return true;
      },
    });
    Object.assign(fakeBrowser.scripting, {
      getRegisteredContentScripts: async () => structuredClone(this.scripts),
      registerContentScripts: async (scripts: Script[]) => {
        this.registrations += 1;
        if (scripts.some(({ id }) => this.scripts.some((other) => other.id === id)))
          throw new Error('Duplicate id');
        this.scripts.push(...structuredClone(scripts));
      },
      updateContentScripts: async (scripts: Script[]) => {
        this.registrations += 1;
        for (const script of scripts) {
          const place = this.scripts.findIndex(({ id }) => id === script.id);
          if (place < 0) throw new Error('Nonexistent id');
          this.scripts[place] = { ...this.scripts[place], ...structuredClone(script) };
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        if (ids.some((id) => !this.scripts.some((script) => script.id === id)))
          throw new Error('Nonexistent id');
        this.scripts = this.scripts.filter(({ id }) => !ids.includes(id));
        this.unregistered.push(...ids);
      },
      executeScript: async ({
        target,
        files,
      }: {
        target: { tabId: number; allFrames?: boolean };
        files: string[];
      }) => {
        const file = files[0]?.split('/').pop();
        this.ran.push(`${file} in ${target.tabId}${target.allFrames ? ' (all frames)' : ''}`);
        return [];
      },
    });
    Object.assign(fakeBrowser.tabs, {
      onUpdated: event('tabs.onUpdated'),
      onRemoved: event('tabs.onRemoved'),
      // The address of a tab is seen only with a grant for it.
      query: async () => this.tabs.map(({ url, ...tab }) => (this.sees(url) ? { ...tab, url } : tab)),
      get: async (id: number) => this.tabs.find((tab) => tab.id === id),
      create: async ({ url }: { url: string }) => this.opened.push(url),
      update: async ({ url }: { url: string }) => this.opened.push(`${url} in the same tab`),
      sendMessage: async (
        tabId: number,
        { call }: { call: string },
        { frameId }: { frameId?: number } = {},
      ) => {
        this.told.push(`${call} to ${tabId}${frameId === undefined ? '' : ` frame ${frameId}`}`);
        return { value: this.pageAnswers(call, frameId ?? 0) };
      },
    });
    Object.assign(fakeBrowser.action, {
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        this.badges[tabId] = text;
      },
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => {
        this.titles[tabId] = title;
      },
    });
    Object.assign(fakeBrowser, {
      commands: { onCommand: event('commands.onCommand') },
      contextMenus: {
        onClicked: event('contextMenus.onClicked'),
        removeAll: async () => {
          this.menu = {};
        },
        create: ({ id, title }: { id: string; title: string }, done: () => void) => {
          this.menu[id] = title;
          done();
        },
      },
      omnibox: {
        onInputChanged: event('omnibox.onInputChanged'),
        onInputEntered: event('omnibox.onInputEntered'),
        setDefaultSuggestion: ({ description }: { description: string }) => {
          this.offered = description;
        },
      },
    });
    Object.assign(fakeBrowser.i18n, {
      getMessage: (key: string, values: string[] = []) =>
        key === 'languageTag' ? 'en' : [key, ...values].join(' '),
    });
  }

  private holds(origin: string): boolean {
    const wanted = parseMatchPattern(origin);
    return this.origins.some((held) => {
      const pattern = parseMatchPattern(held);
      return pattern !== null && wanted !== null && covers(pattern, wanted);
    });
  }

  private sees(url: string): boolean {
    return this.origins.some((origin) => {
      const pattern = parseMatchPattern(origin);
      return pattern !== null && matches(pattern, url);
    });
  }
}
