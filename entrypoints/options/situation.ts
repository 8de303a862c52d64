import { browser } from 'wxt/browser';
import { toBackground } from '../../lib/browser/send.ts';
import { watchSites } from '../../lib/browser/sites-store.ts';
import type { SitesConfig } from '../../lib/sites/types.ts';

/** The user's rules and the browser's grants, which change from here, the popup and the browser's own settings. */
export interface Situation {
  config: SitesConfig;
  grants: string[];
}

/** Calls `take` with the situation now and after every change, until `signal` aborts. */
export function watchSituation(take: (situation: Situation) => void, signal: AbortSignal): void {
  let latest = 0;
  const read = async () => {
    const turn = ++latest;
    const [config, { origins = [] }] = await Promise.all([
      toBackground('sites/get'),
      browser.permissions.getAll(),
    ]);
    // An answer that a later question has overtaken is old.
    if (turn === latest && !signal.aborted) take({ config, grants: origins });
  };
  watchSites(read, signal);
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(read);
    browser.permissions.onRemoved.removeListener(read);
  });
  void read();
}
