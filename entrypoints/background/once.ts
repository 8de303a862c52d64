import { browser } from 'wxt/browser';
import { browserWords } from '../../lib/browser/i18n.ts';
import { once } from '../../lib/browser/once-store.ts';
import { webAddress } from '../../lib/sites/match-pattern.ts';

/** Runs the page's script in a tab on the strength of activeTab. Nothing outlasts the page. */
export async function runOnce(tabId: number): Promise<{ ran: boolean; problem?: string }> {
  try {
    const { url } = await browser.tabs.get(tabId);
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['content-scripts/page.js' as never],
    });
    const origin = url && webAddress(url)?.origin;
    if (origin) await once.change((all) => ({ ...all, [tabId]: origin }));
    return { ran: true };
  } catch (fault) {
    console.info('On Record: the browser did not let it run in this tab.', fault);
    return { ran: false, problem: browserWords().say('onceProblem') };
  }
}

/** Whether the page at `url` in that tab was let in for once; its frames are let in with it. */
export async function isOnce(tabId: number, frameId: number, url: string): Promise<boolean> {
  const origin = (await once.get())[tabId];
  return origin !== undefined && (frameId !== 0 || webAddress(url)?.origin === origin);
}

export async function dropOnce(tabId: number): Promise<void> {
  if ((await once.get())[tabId] !== undefined) await once.change(({ [tabId]: _, ...others }) => others);
}
