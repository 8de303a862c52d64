import { browser } from 'wxt/browser';
import { readStoredConfig } from '../sites/config-file.ts';
import { noSites } from '../sites/rules.ts';
import type { SitesConfig, SiteWant } from '../sites/types.ts';
import { watchKey } from './watch-key.ts';

/** A wish that waits for the browser's grant, since when in milliseconds since 1970. */
export interface PendingWant {
  want: SiteWant;
  origins: string[];
  since: number;
}

/** The user's sites. Without any, or with something unreadable in their place: nothing is picked, nothing runs. */
export async function loadSites(): Promise<SitesConfig> {
  const { sites } = await browser.storage.local.get('sites');
  return readStoredConfig(sites) ?? noSites;
}

export async function saveSites(sites: SitesConfig): Promise<void> {
  await browser.storage.local.set({ sites });
}

/** Calls `changed` whenever the user's sites were saved, from any part of the extension, until `signal` aborts. */
export function watchSites(changed: () => void, signal: AbortSignal): void {
  watchKey('local', 'sites', changed, signal);
}

export async function loadPendingWants(): Promise<PendingWant[]> {
  const { wants } = await browser.storage.local.get('wants');
  return Array.isArray(wants) ? (wants as PendingWant[]) : [];
}

export async function savePendingWants(wants: PendingWant[]): Promise<void> {
  await browser.storage.local.set({ wants });
}
