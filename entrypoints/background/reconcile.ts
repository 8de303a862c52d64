import { grantedOrigins } from '../../lib/browser/site-state.ts';
import { loadSites, saveSites } from '../../lib/browser/sites-store.ts';
import { desiredRegistrations, wherePaused } from '../../lib/sites/registration.ts';
import { startInOpenTabs, tellAllTabs, waitInOpenTabs } from './open-tabs.ts';
import { wakeAtPauseEnd } from './pause.ts';
import { register, registeredNow } from './registered.ts';

/** What happened, as far as the open tabs have to know. */
export interface Occasion {
  /** Origins granted just now: open pages there get the script though the registration may be the same. */
  granted?: readonly string[];
  /** Scripts that run may have to leave. */
  narrowed?: boolean;
}

/**
 * Makes the browser agree with the user's rules, the grants and the clock: registered scripts first, then the tabs that
 * are open. Safe to repeat at any time; to be run one at a time.
 */
export async function reconcile({ granted = [], narrowed = false }: Occasion = {}): Promise<void> {
  const now = Date.now();
  let config = await loadSites();
  const over = config.pausedUntil !== null && config.pausedUntil <= now;
  if (over) {
    config = { ...config, pausedUntil: null };
    await saveSites(config);
  }
  const grants = await grantedOrigins();
  const before = await registeredNow('page');
  const desired = desiredRegistrations(config, grants, now);
  const waiting = wherePaused(config, grants, now);
  await register('page', desired);
  await register('wait', waiting);
  await startInOpenTabs({ config, grants, now, before, granted });
  if (narrowed) await tellAllTabs();
  if (config.pausedUntil !== null) {
    if (narrowed || granted.length > 0) await waitInOpenTabs({ config, grants, now });
    wakeAtPauseEnd(config.pausedUntil);
  }
}
