import { sessionValue } from '../../lib/browser/session-store.ts';
import { reconcile } from './reconcile.ts';

const started = sessionValue('started', false);

/**
 * The background starts often; the extension seldom: with the browser, after an update or when it was turned on again.
 * Then open pages have no script that lives, and those that are allowed get one.
 */
export async function startSession(): Promise<void> {
  const again = await started.get();
  await reconcile(again ? {} : { granted: ['*://*/*'] });
  await started.change(() => true);
}
