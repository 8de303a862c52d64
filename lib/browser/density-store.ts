import { browser } from 'wxt/browser';
import { watchKey } from './watch-key.ts';

/** How often a name is marked: at every mention, or at the first in each section of a page. */
export type Density = 'every' | 'first';

/** The user's choice; every mention where none was made, or something unreadable stands in its place. */
export async function loadDensity(): Promise<Density> {
  const { density } = await browser.storage.local.get('density');
  return density === 'first' ? 'first' : 'every';
}

export async function saveDensity(density: Density): Promise<void> {
  await browser.storage.local.set({ density });
}

/** Calls `changed` whenever the choice was made anew, from any part of the extension, until `signal` aborts. */
export function watchDensity(changed: () => void, signal: AbortSignal): void {
  watchKey('local', 'density', changed, signal);
}
