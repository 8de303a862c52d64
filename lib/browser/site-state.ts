import { browser } from 'wxt/browser';
import { decide } from '../sites/decide.ts';
import type { SiteState, SitesConfig } from '../sites/types.ts';
import { loadSites } from './sites-store.ts';

/** The hosts that the browser grants, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** What decides where On Record runs: the user's rules and the browser's grants. */
export interface SiteRules {
  config: SitesConfig;
  grants: string[];
}

export async function loadSiteRules(): Promise<SiteRules> {
  const [config, grants] = await Promise.all([loadSites(), grantedOrigins()]);
  return { config, grants };
}

/** What On Record does at an address now, by the user's rules, the browser's grants and the pause. */
export async function stateOf(url: string): Promise<SiteState> {
  const { config, grants } = await loadSiteRules();
  return decide(url, config, grants, Date.now());
}
