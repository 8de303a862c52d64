import { browser } from 'wxt/browser';
import { originsFor } from '../sites/apply-want.ts';
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
