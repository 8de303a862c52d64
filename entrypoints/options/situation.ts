import { browser } from 'wxt/browser';
import { type Density, loadDensity, watchDensity } from '../../lib/browser/density-store.ts';
import { loadReading, watchReading } from '../../lib/browser/reading-store.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { watchSites } from '../../lib/browser/sites-store.ts';
import { loadUnmarked, watchUnmarked } from '../../lib/browser/unmarked-store.ts';
import type { SitesConfig } from '../../lib/sites/types.ts';
import type { Unmarked } from '../../lib/sites/unmarked.ts';

/** The user's rules and choices and the browser's grants, which change from here, the popup and the browser's own settings. */
export interface Situation {
  config: SitesConfig;
  grants: string[];
  density: Density;
  unmarked: Unmarked[];
  reading: { on: boolean; held: number };
}

/** Calls `take` with the situation now and after every change, until `signal` aborts. */
export function watchSituation(take: (situation: Situation) => void, signal: AbortSignal): void {
  let latest = 0;
  const read = async () => {
    const turn = ++latest;
    const [config, { origins = [] }, density, unmarked, memory] = await Promise.all([
      toBackground('sites/get'),
      browser.permissions.getAll(),
      loadDensity(),
      loadUnmarked(),
      loadReading(),
    ]);
    // An answer that a later question has overtaken is old.
    if (turn !== latest || signal.aborted) return;
    const reading = { on: memory.on, held: Object.keys(memory.reading.read).length };
    take({ config, grants: origins, density, unmarked, reading });
  };
  watchSites(read, signal);
  watchDensity(read, signal);
  watchUnmarked(read, signal);
  watchReading(read, signal);
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(read);
    browser.permissions.onRemoved.removeListener(read);
  });
  void read();
}
