import { browser } from 'wxt/browser';
import { browserWords, type Words } from '../../lib/browser/i18n.ts';
import type { PageCounts } from '../../lib/browser/protocol.ts';
import { sessionValue } from '../../lib/browser/session-store.ts';
import { badgeText, sumCounts } from './badge-text.ts';

/** A frame's counts, and which document counted where the browser tells. */
type Frame = PageCounts & { documentId?: string | undefined };
type Tabs = Record<number, Record<number, Frame>>;

const tabs = sessionValue<Tabs>('counts', {});
/** Counts that a load took away, in case it was no load but a change of address within the page. */
const setAside = sessionValue<Tabs>('countsBefore', {});

/** Takes one frame's counts into its tab's badge. */
export async function count(
  tabId: number,
  frameId: number,
  counts: PageCounts,
  documentId?: string,
): Promise<void> {
  const before = (await setAside.get())[tabId]?.[frameId];
  if (documentId !== undefined && before?.documentId === documentId) await rememberTab(tabId);
  await tabs.change((all) => ({ ...all, [tabId]: { ...all[tabId], [frameId]: { ...counts, documentId } } }));
  await show(tabId);
}

/** A tab's page began to load: the old page's frames no longer count. */
export async function forgetTab(tabId: number): Promise<void> {
  const old = (await tabs.get())[tabId];
  if (!old) return;
  await setAside.change((all) => ({ ...all, [tabId]: old }));
  await tabs.change(({ [tabId]: _, ...others }) => others);
}

/** The page of the tab is still the one it was: what `forgetTab` took away counts again. */
export async function rememberTab(tabId: number): Promise<void> {
  const old = (await setAside.get())[tabId];
  if (!old) return;
  await setAside.change(({ [tabId]: _, ...others }) => others);
  await tabs.change((all) => ({ ...all, [tabId]: { ...old, ...all[tabId] } }));
  await show(tabId);
}

/** One frame of a tab has nothing to count any more. */
export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  if ((await tabs.get())[tabId]?.[frameId]) await count(tabId, frameId, sumCounts([]));
}

/** A tab was closed. */
export async function dropTab(tabId: number): Promise<void> {
  for (const value of [tabs, setAside]) await value.change(({ [tabId]: _, ...others }) => others);
}

/** The tab's frames that have mentions, the top frame first. */
export async function framesWithMentions(tabId: number): Promise<number[]> {
  const frames = Object.entries((await tabs.get())[tabId] ?? (await setAside.get())[tabId] ?? {});
  return frames
    .filter(([, { sure, perhaps }]) => sure + perhaps > 0)
    .map(([frameId]) => Number(frameId))
    .sort((a, b) => a - b);
}

/** The badge's colours are the same for every page: it counts, it does not warn. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#5b564b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

async function show(tabId: number): Promise<void> {
  const sum = sumCounts(Object.values((await tabs.get())[tabId] ?? {}));
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(sum) });
    await browser.action.setTitle({ tabId, title: titleOf(sum, browserWords()) });
  } catch (fault) {
    // The tab was closed while its counts were on their way.
    console.debug('On Record: no badge for a tab that is gone.', fault);
  }
}

function titleOf({ sure, perhaps, differs }: PageCounts, words: Words): string {
  const mentions = words.count('badgeMentions', sure + perhaps);
  if (sure + perhaps === 0) return words.say('extensionName');
  return differs > 0 ? `${mentions}; ${words.count('badgeDiffers', differs)}` : mentions;
}
