import { browser } from 'wxt/browser';
import { browserWords } from '../../lib/browser/i18n.ts';
import { addressFor } from './look-up.ts';

const lookUp = 'look-up';

/** Puts "Look up in On Record" into the menu of a selection, once a session: the browser keeps it while the background sleeps. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  await new Promise<void>((done, fail) => {
    browser.contextMenus.create(
      { id: lookUp, title: browserWords().say('menuLookUp', '%s'), contexts: ['selection'] },
      () => {
        const fault = browser.runtime.lastError;
        if (fault) fail(new Error(fault.message));
        else done();
      },
    );
  });
}

/** Opens what the selected words lead to, in a tab beside the page. */
export async function lookUpSelection(
  { menuItemId, selectionText }: { menuItemId: string | number; selectionText?: string },
  page?: { id?: number; index: number },
): Promise<void> {
  if (menuItemId !== lookUp || !selectionText) return;
  await browser.tabs.create({
    url: await addressFor(selectionText),
    // Some menus belong to no tab: a sidebar's, a developer tool's.
    ...(page?.id !== undefined && page.id >= 0 && { index: page.index + 1, openerTabId: page.id }),
  });
}
