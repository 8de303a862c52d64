import { browser } from 'wxt/browser';
import { toPage, Unanswered } from '../../lib/browser/send.ts';
import { framesWithMentions } from './badge.ts';

const steps: Record<string, 1 | -1> = { 'next-mention': 1, 'previous-mention': -1 };

/** A key of the manifest's commands: walks in the first frame of the tab in front that has mentions. */
export async function step(command: string): Promise<void> {
  const by = steps[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!by || tab?.id === undefined) return;
  const [frameId] = await framesWithMentions(tab.id);
  if (frameId === undefined) return;
  try {
    await toPage({ tabId: tab.id, frameId }, 'page/step', { by });
  } catch (fault) {
    // The page went away while its counts were still known.
    if (!(fault instanceof Unanswered)) throw fault;
  }
}
