import { browser } from 'wxt/browser';
import { browserWords, type Words } from '../../lib/browser/i18n.ts';
import type { PageCounts } from '../../lib/browser/protocol.ts';
import { sessionValue } from '../../lib/browser/session-store.ts';
import { badgeText, sumCounts } from './badge-text.ts';

/** A frame's counts, and which document counted where the browser tells. */
type Frame = PageCounts & { documentId?: string | undefined };
type Frames = Record<number, Frame>;

interface Tab {
  now: Frames;
  /** What a load took away, in case it was no load but a change of address within the page. */
  before: Frames;
}

const empty: Tab = { now: {}, before: {} };
const tabs = sessionValue<Record<number, Tab>>('counts', {});

/** A frame of a tab speaks, and the document in it. */
export interface Speaker {
  tabId: number;
  frameId: number;
  documentId?: string | undefined;
}

/** Takes one frame's counts into its tab's badge. */
export async function count(speaker: Speaker, counts: PageCounts): Promise<void> {
  const { tabId, frameId, documentId } = speaker;
  await changeTab(tabId, (tab) => {
    const { now, before } = heard(tab, speaker);
    return { now: { ...now, [frameId]: { ...counts, documentId } }, before };
  });
  await show(tabId);
}

/** A tab's page began to load, or its address changed: the frames count no longer, as far as is known. */
export async function forgetTab(tabId: number): Promise<void> {
  await changeTab(tabId, ({ now, before }) => ({
    now: {},
    before: Object.keys(now).length > 0 ? now : before,
  }));
}

/** A frame is still there: if it counted before the address changed, so does all that `forgetTab` took away. */
export async function rememberTab(speaker: Speaker): Promise<void> {
  await changeTab(speaker.tabId, (tab) => heard(tab, speaker));
  await show(speaker.tabId);
}

function heard(tab: Tab, { frameId, documentId }: Speaker): Tab {
  const isSame = documentId !== undefined && tab.before[frameId]?.documentId === documentId;
  if (isSame) return { now: { ...tab.before, ...tab.now }, before: {} };
  // Another document in the top frame: the page before is gone for good.
  return frameId === 0 ? { now: tab.now, before: {} } : tab;
}

/** One frame of a tab has nothing to count any more. */
export async function forgetFrame({ tabId, frameId }: Speaker): Promise<void> {
  await changeTab(tabId, ({ now: { [frameId]: _, ...now }, before }) => ({ now, before }));
  await show(tabId);
}

/** A tab was closed. */
export async function dropTab(tabId: number): Promise<void> {
  await changeTab(tabId, () => empty);
}

/** The tab's frames that have mentions, the top frame first. */
export async function framesWithMentions(tabId: number): Promise<number[]> {
  const { now, before } = (await tabs.get())[tabId] ?? empty;
  return Object.entries({ ...before, ...now })
    .filter(([, { sure, perhaps }]) => sure + perhaps > 0)
    .map(([frameId]) => Number(frameId))
    .sort((a, b) => a - b);
}

/** In one turn, so that a load and the counts of the page it brings cannot cross. Tabs with nothing are not kept. */
async function changeTab(tabId: number, make: (tab: Tab) => Tab): Promise<void> {
  await tabs.change(({ [tabId]: tab = empty, ...others }) => {
    const made = make(tab);
    const kept = Object.keys(made.now).length + Object.keys(made.before).length > 0;
    return kept ? { ...others, [tabId]: made } : others;
  });
}

/** The badge's colours are the same for every page: it counts, it does not warn. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#5b564b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

async function show(tabId: number): Promise<void> {
  const sum = sumCounts(Object.values(((await tabs.get())[tabId] ?? empty).now));
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
