import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../../lib/browser/panel.ts';
import { grantedOrigins } from '../../lib/browser/site-state.ts';
import { enter, suggest } from './address-bar.ts';
import { answerMessages } from './answers.ts';
import { dropTab, forgetTab, paintBadge } from './badge.ts';
import { lookUpSelection } from './menu.ts';
import { dropOnce } from './once.ts';
import { onPauseEnd } from './pause.ts';
import { reconcile } from './reconcile.ts';
import { startSession } from './start.ts';
import { step } from './steps.ts';
import { inTurn } from './turns.ts';
import { adopt, finishWants } from './wants.ts';

/**
 * Wires the browser's events. All listeners are set before anything is awaited, for the event that woke a killed
 * background comes to those only; all changes to sites take turns and end in `reconcile`.
 */
export default defineBackground(() => {
  answerMessages();
  browser.permissions.onAdded.addListener(({ origins = [] }) => act(inTurn(() => finishWants(origins))));
  browser.permissions.onRemoved.addListener(() => act(inTurn(() => reconcile({ narrowed: true }))));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') act(forgetTab(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => act(Promise.all([dropTab(tabId), dropOnce(tabId)])));
  browser.commands.onCommand.addListener((command, tab) => {
    // Browsers open the panel within the command only, so nothing is awaited before.
    if (command === 'open-panel') act(openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT));
    else act(step(command));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => act(lookUpSelection(info, tab)));
  browser.omnibox.onInputChanged.addListener((text, offer) => act(suggest(text, offer)));
  browser.omnibox.onInputEntered.addListener((text, where) => act(enter(text, where)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    act(inTurn(() => adoptAndReconcile()));
    act(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  onPauseEnd(() => act(inTurn(() => reconcile())));
  act(inTurn(startSession));
  act(paintBadge());
});

async function adoptAndReconcile(): Promise<void> {
  await adopt(await grantedOrigins());
  await reconcile();
}

/** Nobody waits for what an event causes; a failure is a fault of ours, to be seen in the browser's list of errors. */
function act(work: Promise<unknown>): void {
  work.catch((fault: unknown) => console.error('On Record:', fault));
}
