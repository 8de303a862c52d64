import { sessionValue } from '../../lib/browser/session-store.ts';
import { makeMenu } from './menu.ts';
import { reconcile } from './reconcile.ts';

const started = sessionValue('started', false);

/**
 * The background starts often; the extension seldom: with the browser, after an update or when it was turned on again.
 * Then open pages have no script that lives, and those that are allowed get one; and the menu is made.
 */
export async function startSession(): Promise<void> {
  const again = await started.get();
  await reconcile(again ? {} : { granted: ['*://*/*'] });
  if (!again) await makeMenu();
  await started.change(() => true);
}
