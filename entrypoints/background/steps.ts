import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/browser/protocol.ts';
import { toPage, Unanswered } from '../../lib/browser/send.ts';
import { inPageOrder, type WalkIn, type WalkPlace, type WalkStep } from '../../lib/browser/walk.ts';
import { framesWithMentions } from './badge.ts';

/** The manifest's commands that walk. */
const steps: Record<string, WalkStep> = {
  'next-mention': { by: 1, to: 'mention' },
  'previous-mention': { by: -1, to: 'mention' },
  'next-entity': { by: 1, to: 'entity' },
  'next-differs': { by: 1, to: 'differs' },
};

/** A key of the manifest's commands: walks on in the tab in front, from where the walk stands there. */
export async function step(command: string): Promise<void> {
  const way = steps[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!way || tab?.id === undefined) return;
  const here = standing(await framesOf(tab.id));
  if (here === undefined) return;
  const walked = await ask(tab.id, here.id, 'page/step', way);
  if (walked === undefined || walked.moved) return;
  const { entity } = walked;
  const { home } = here.place;
  await walkOn(tab.id, here.id, {
    ...way,
    ...(entity !== undefined && { entity }),
    ...(home !== undefined && { home }),
  });
}

/**
 * The walk has come to the end of a frame: goes on into the next one that has what it looks for, round to the frame it
 * came from, which says so when nothing is found.
 */
export async function walkOn(tabId: number, from: number, { home = from, ...way }: WalkIn): Promise<void> {
  const frames = await framesOf(tabId);
  if (way.by < 0) frames.reverse();
  const at = frames.findIndex(({ id }) => id === from);
  for (const { id } of [...frames.slice(at + 1), ...frames.slice(0, at + 1)]) {
    const walked = await ask(tabId, id, 'page/walk-in', home === id ? way : { ...way, home });
    if (!walked?.moved) continue;
    if (id !== from) await ask(tabId, from, 'page/walk-aside');
    return;
  }
  await ask(tabId, from, 'page/walk-nowhere', { to: way.to });
}

/** The walk's card was closed in a frame it had come into: the focus goes back to where it was. */
export async function giveFocusBack(tabId: number, home: number): Promise<void> {
  await ask(tabId, home, 'page/walk-home');
}

interface Frame {
  id: number;
  place: WalkPlace;
}

/** The frames with mentions in the order of the page, each with where the walk stands in it. */
async function framesOf(tabId: number): Promise<Frame[]> {
  const counted = await framesWithMentions(tabId);
  // A key may come between a page's first marks and its first count.
  const ids = counted.length > 0 ? counted : [0];
  const places = await Promise.all(ids.map((id) => ask(tabId, id, 'page/walk-place')));
  return inPageOrder(ids.flatMap((id, at) => (places[at] ? [{ id, place: places[at] }] : [])));
}

/** Where the walk stands: at an open card, else where it was last, else in the first frame. */
function standing(frames: readonly Frame[]): Frame | undefined {
  const last = frames.reduce((last, { place }) => Math.max(last, place.at), 0);
  return frames.find(({ place }) => place.open) ?? frames.find(({ place }) => place.at === last);
}

/** Asks one frame; undefined where it has gone away while its counts were still known. */
async function ask<K extends keyof ToPage>(
  tabId: number,
  frameId: number,
  call: K,
  ...payload: Parameters<ToPage[K]>
): Promise<Awaited<ReturnType<ToPage[K]>> | undefined> {
  try {
    return (await toPage({ tabId, frameId }, call, ...(payload as never))) as never;
  } catch (fault) {
    if (!(fault instanceof Unanswered)) throw fault;
    return undefined;
  }
}
