import { browser } from 'wxt/browser';
import { originsFor } from '../sites/apply-want.ts';
import { holdsOrigin, originsOfConfig } from '../sites/origins.ts';
import type { SiteWant } from '../sites/types.ts';
import { toBackground } from './send.ts';

/**
 * Sends a wish about sites and asks the browser for what it needs. To be called within a click: nothing is awaited before
 * the browser is asked, since it only listens while the click is fresh, and the background finishes the wish, since a
 * popup closes under the browser's dialog. False when the user refused. `origins` where the wish itself needs none.
 */
export async function ask(want: SiteWant, origins: string[] = originsFor(want)): Promise<boolean> {
  const sent = toBackground('sites/want', want);
  const asked = origins.length === 0 ? true : browser.permissions.request({ origins });
  const [granted] = await Promise.all([asked, sent]);
  return granted;
}

/**
 * Chromium takes back all that a grant covers along with it: giving back every site takes the picked ones too. Asks for
 * those again, which it grants without a dialog, since they were granted before. To be awaited within a click.
 */
export async function reclaim(): Promise<void> {
  const [config, { origins: held = [] }] = await Promise.all([
    toBackground('sites/get'),
    browser.permissions.getAll(),
  ]);
  const origins = originsOfConfig(config).filter((origin) => !holdsOrigin(held, origin));
  if (config.mode === 'every' || origins.length === 0) return;
  try {
    await browser.permissions.request({ origins });
  } catch (fault) {
    // Too late for the click: the list shows which sites wait for the browser's permission, with a button.
    console.info('On Record: the sites that lost their grant have to be allowed one by one.', fault);
  }
}
