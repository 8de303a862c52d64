import { browser } from 'wxt/browser';
import { readStoredUnmarked, type Unmarked } from '../sites/unmarked.ts';
import { watchKey } from './watch-key.ts';

/** The names that the user wants left unmarked, the newest first; none where something unreadable stands in their place. */
export async function loadUnmarked(): Promise<Unmarked[]> {
  const { unmarked } = await browser.storage.local.get('unmarked');
  return readStoredUnmarked(unmarked);
}

/** Rejects when the browser has no room left. */
export async function saveUnmarked(names: readonly Unmarked[]): Promise<void> {
  await browser.storage.local.set({ unmarked: { version: 1, names } });
}

/** Calls `changed` whenever the list was saved, from any part of the extension, until `signal` aborts. */
export function watchUnmarked(changed: () => void, signal: AbortSignal): void {
  watchKey('local', 'unmarked', changed, signal);
}
