import { browser } from 'wxt/browser';
import type { SiteWant } from '../sites/types.ts';
import { ask } from './ask.ts';
import type { Words } from './i18n.ts';
import type { takePage } from './page-take.ts';
import { toBackground, toPage } from './send.ts';
import { sentenceOf } from './sentence-of.ts';
import type { Situation } from './tab-situation.ts';

const hour = 60 * 60_000;

/** What popup and panel do to the tab they show, each to be called within the user's click. */
export interface TabHands {
  onSwitch(on: boolean): void;
  onPause(pause: boolean): void;
  /** Looks this time only. */
  onOnce(): void;
  /** Scrolls to a mention and opens its card. */
  onShow(place: { frame: number; index: number }): void;
  /** What takes the page along, as it is now. */
  loadTake(): ReturnType<typeof takePage>;
  /** What is on record of that entity or dispute was open long enough to have been read. */
  onRead(id: string, show?: 'entity' | 'dispute'): void;
  /** Waits for work that was begun; where it fails, says so in the view. */
  follow(work: Promise<unknown>): void;
}

/** The hands for the tab of a situation. */
export function handsOn(situation: Situation, words: Words): TabHands {
  const follow = (work: Promise<unknown>): void =>
    void work.then(
      () => situation.tell(undefined),
      (fault: unknown) => situation.tell(sentenceOf(fault)),
    );
  const wish = (want: SiteWant) => follow(ask(want));
  const once = async () => {
    const { ran, problem } = await toBackground('sites/once', { tabId: situation.tab.id });
    if (!ran) throw new Error(problem ?? words.say('onceProblem'));
    await situation.askPage();
  };
  return {
    onSwitch: (on) => {
      const { site } = situation;
      if (site !== null) wish({ kind: 'site', pattern: site, state: on ? 'on' : 'off' });
    },
    onPause: (pause) => wish({ kind: 'pause', until: pause ? Date.now() + hour : null }),
    onOnce: () => follow(once()),
    onShow: ({ frame, index }) =>
      follow(toPage({ tabId: situation.tab.id, frameId: frame }, 'page/show', { mention: index })),
    loadTake: async () => (await import('./page-take.ts')).takePage(situation.tab.id, situation.page, words),
    onRead: (id, show = 'entity') => void noteRead(situation.tab.id, { show, id }),
    follow,
  };
}

/** Nothing is remembered of private windows; and nobody waits for this. */
async function noteRead(tabId: number, read: { show: 'entity' | 'dispute'; id: string }): Promise<void> {
  try {
    const { incognito } = await browser.tabs.get(tabId);
    if (!incognito) await toBackground('record/seen', read);
  } catch (fault) {
    console.info('On Record could not note what was read.', fault);
  }
}
