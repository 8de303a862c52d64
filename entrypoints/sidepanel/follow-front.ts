import { browser } from 'wxt/browser';
import { Situation, tabInFront } from '../../lib/browser/tab-situation.ts';
import type { TabView } from '../../lib/browser/tab-view.ts';

interface Options {
  /** Another tab came to the front. */
  onTab(situation: Situation): void;
  /** What is to be shown of it, now and whenever it changes. */
  take(view: TabView): void;
  signal: AbortSignal;
}

/** Follows whichever tab is in front in this panel's window, until the signal aborts. */
export function followFront({ onTab, take, signal }: Options): void {
  let leave = new AbortController();
  let situation: Situation | undefined;
  let turn = 0;
  const follow = async () => {
    const mine = ++turn;
    const tab = await tabInFront();
    if (mine !== turn || signal.aborted || tab.id === situation?.tab.id) return;
    leave.abort();
    leave = new AbortController();
    situation = new Situation(tab, { withoutAddress: 'unseen', take, signal: leave.signal });
    onTab(situation);
  };
  const activated = () => void follow();
  browser.tabs.onActivated.addListener(activated);
  // The user's click on the toolbar button lets us see which page this is; afterwards the panel is looked at again.
  addEventListener('focus', () => void situation?.lookAgain(), { signal });
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    leave.abort();
  });
  void follow();
}
