import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/popup/popup-view.ts';
import type { PageState, PageToTools } from '../../lib/browser/protocol.ts';
import { receive } from '../../lib/browser/receive.ts';
import { toPage } from '../../lib/browser/send.ts';
import { stateOf } from '../../lib/browser/site-state.ts';
import { loadSites, watchSites } from '../../lib/browser/sites-store.ts';
import { readPattern } from '../../lib/sites/rule-pattern.ts';
import { foundIn } from './frames.ts';

/** A page that was just allowed starts within this many milliseconds; until then it is asked again. */
const patience = 6_000;
const askAgain = 250;

/** The tab that the popup was opened on. */
export async function tabInFront(): Promise<{ id: number; url: string }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, url: tab?.url ?? '' };
}

/** Follows one tab for as long as the popup is open: its site's state, and what its frames find. */
export class Situation {
  private readonly frames = new Map<number, PageState>();
  private view: PopupView = {
    site: null,
    state: 'never',
    pausedUntil: null,
    page: { status: 'silent', named: [], findings: [], about: { unheard: [], quotes: [] }, unmarked: 0 },
  };
  private asking = 0;
  /** False from when On Record was turned off or paused here: a page that is about to leave still has a word to say. */
  private hears = true;
  private readonly tab: { id: number; url: string };
  private readonly take: (view: PopupView) => void;

  constructor(tab: { id: number; url: string }, take: (view: PopupView) => void, signal: AbortSignal) {
    this.tab = tab;
    this.take = take;
    const changed = () => void this.readSite();
    watchSites(changed, signal);
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    receive<PageToTools>(
      'page',
      {
        'page/state': (state, sender) => {
          if (sender.tab?.id === tab.id) this.note(sender.frameId ?? 0, state);
        },
      },
      signal,
    );
    changed();
  }

  /** Shows a sentence about something that did not work. */
  tell(problem: string | undefined): void {
    this.show({ problem });
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
        // No script of ours is in the page (yet): that is a state of the popup, not a fault.
        if (turn !== this.asking || Date.now() > until) return;
        await new Promise((resolve) => setTimeout(resolve, askAgain));
      }
    }
  }

  private async readSite(): Promise<void> {
    // Read here, not asked of the background: it may have to wake first, and the popup would stay empty until then.
    const [state, { pausedUntil }] = await Promise.all([stateOf(this.tab.url), loadSites()]);
    const read = readPattern(safeHost(this.tab.url));
    const site = state === 'never' || read.fault ? null : read.pattern;
    const leaves = state !== 'on' && this.view.state === 'on';
    if (leaves) {
      this.asking++;
      this.hears = false;
      this.frames.clear();
    }
    const over = pausedUntil === null || pausedUntil <= Date.now();
    this.show({ state, pausedUntil: over ? null : pausedUntil, site });
    if (this.hears || state === 'on') await this.askPage(state === 'on' ? undefined : 0);
  }

  private note(frame: number, state: PageState): void {
    if (!this.hears) return;
    this.frames.set(frame, state);
    this.show({});
  }

  private show(change: Partial<PopupView>): void {
    this.view = { ...this.view, ...change, page: foundIn(this.frames) };
    this.take(this.view);
  }
}

function safeHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
