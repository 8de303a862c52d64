import { browser } from 'wxt/browser';
import { decide } from '../sites/decide.ts';
import { readPattern } from '../sites/rule-pattern.ts';
import { once } from './once-store.ts';
import type { PageState, PageToTools } from './protocol.ts';
import { receive } from './receive.ts';
import { toPage } from './send.ts';
import { loadSiteRules, type SiteRules } from './site-state.ts';
import { watchSites } from './sites-store.ts';
import { foundIn } from './tab-frames.ts';
import { nothingFound, type PageFound, type TabView } from './tab-view.ts';

/** A page that was just allowed starts within this many milliseconds; until then it is asked again. */
const patience = 6_000;
const askAgain = 250;

/** A tab; its address where the browser tells it. */
export interface SeenTab {
  id: number;
  windowId: number;
  url?: string | undefined;
}

/** The tab in front in the window of this page of ours. */
export async function tabInFront(): Promise<SeenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, windowId: tab?.windowId ?? -1, url: tab?.url };
}

export interface SituationOptions {
  /** What it means that the browser tells no address: the popup's click showed it wherever an extension may run. */
  withoutAddress: 'never' | 'unseen';
  /** For the first look: where they were asked for while the tab was, nobody waits for one after the other. */
  rules?: Promise<SiteRules>;
  take(view: TabView): void;
  signal: AbortSignal;
}

/** Follows one tab, whatever pages it shows: its site's state, and what its frames find. */
export class Situation {
  private readonly frames = new Map<number, PageState>();
  private view: TabView = { site: null, state: null, pausedUntil: null, page: nothingFound };
  private asking = 0;
  private looking = 0;
  /** False from when On Record was turned off or paused here: a page that is about to leave still has a word to say. */
  private hears = true;
  /** True while what the frames said may be of the page before. */
  private renews = false;
  private url: string | undefined;
  /** No tab at all until the browser has told which. */
  tab: SeenTab = { id: -1, windowId: -1 };
  private readonly options: SituationOptions;

  constructor(tab: SeenTab | Promise<SeenTab>, options: SituationOptions) {
    this.options = options;
    const { signal } = options;
    const changed = () => void this.readSite();
    watchSites(changed, signal);
    once.watch(changed, signal);
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    const loads = (tabId: number, { status }: { status?: string }) => {
      if (tabId === this.tab.id && status !== undefined) void this.followPage();
    };
    browser.tabs.onUpdated.addListener(loads);
    signal.addEventListener('abort', () => {
      this.asking++;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
      browser.tabs.onUpdated.removeListener(loads);
    });
    receive<PageToTools>(
      'page',
      {
        'page/state': (state, sender) => {
          if (sender.tab?.id === this.tab.id) this.note(sender.frameId ?? 0, state);
        },
      },
      signal,
    );
    if (!(tab instanceof Promise)) this.take(tab);
    void this.readSite(
      Promise.resolve(tab).then((seen) => this.take(seen)),
      options.rules,
    );
  }

  private take(tab: SeenTab): string | undefined {
    this.tab = tab;
    this.url = tab.url;
    return tab.url;
  }

  /** What is known now. */
  get seen(): TabView {
    return this.view;
  }

  /** The site as rules name it. */
  get site(): string | null {
    return this.view.site;
  }

  /** What its frames have found so far. */
  get page(): PageFound {
    return this.view.page;
  }

  /** Shows a sentence about something that did not work. */
  tell(problem: string | undefined): void {
    this.show({ problem });
  }

  /** Looks again which page this is: the user's click on the toolbar button may have shown it. */
  async lookAgain(): Promise<void> {
    await this.readSite();
  }

  /** Asks the page what it has found, again and again until it answers or has had its time. */
  async askPage(until = Date.now() + patience): Promise<void> {
    const turn = ++this.asking;
    this.hears = true;
    for (;;) {
      try {
        this.note(0, await toPage({ tabId: this.tab.id, frameId: 0 }, 'page/watch'));
        // The other frames answer one by one, as changes.
        await toPage({ tabId: this.tab.id }, 'page/watch');
        return;
      } catch {
        // No script of ours is in the page (yet): that is a state of the tab, not a fault.
        if (turn !== this.asking) return;
        this.forget();
        if (Date.now() > until) return;
        await new Promise((resolve) => setTimeout(resolve, askAgain));
      }
    }
  }

  /** The tab loads another page, or has loaded it, or its page took another address. */
  private async followPage(): Promise<void> {
    this.renews = true;
    this.hears = true;
    await this.readSite();
  }

  private async readSite(address = this.address(), rules = loadSiteRules()): Promise<void> {
    const turn = ++this.looking;
    // Read here, not asked of the background: it may have to wake first, and the popup would stay empty until then.
    const [url, { config, grants }] = await Promise.all([address, rules]);
    const { pausedUntil } = config;
    const state = url === undefined ? this.options.withoutAddress : decide(url, config, grants, Date.now());
    // What was read before something else happened is no longer so.
    if (turn !== this.looking || this.options.signal.aborted) return;
    const read = readPattern(safeHost(url ?? ''));
    const site = state === 'never' || state === 'unseen' || read.fault ? null : read.pattern;
    const leaves = state !== 'on' && this.view.state === 'on' && url === this.url;
    this.url = url;
    if (leaves) {
      this.asking++;
      this.hears = false;
      this.frames.clear();
    }
    const over = pausedUntil === null || pausedUntil <= Date.now();
    this.show({
      pageKey: `${this.tab.id} ${url ?? ''}`,
      state,
      pausedUntil: over ? null : pausedUntil,
      site,
    });
    if (this.hears || state === 'on') await this.askPage(state === 'on' ? undefined : 0);
  }

  private async address(): Promise<string | undefined> {
    try {
      return (await browser.tabs.get(this.tab.id)).url;
    } catch {
      // The tab was closed: there is nothing to be seen any more.
      return undefined;
    }
  }

  private note(frame: number, state: PageState): void {
    if (!this.hears || this.options.signal.aborted) return;
    if (frame === 0 && this.renews) {
      this.frames.clear();
      this.renews = false;
    }
    this.frames.set(frame, state);
    this.show({});
  }

  /** The page that spoke is gone. */
  private forget(): void {
    if (this.frames.size === 0) return;
    this.frames.clear();
    this.show({});
  }

  private show(change: Partial<TabView>): void {
    this.view = { ...this.view, ...change, page: foundIn(this.frames) };
    this.options.take(this.view);
  }
}

function safeHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
