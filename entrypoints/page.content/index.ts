import data from 'virtual:record/sieve';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToPage } from '../../lib/browser/protocol.ts';
import { receive } from '../../lib/browser/receive.ts';
import { openSieve, type Sieve } from '../../lib/spot/sieve.ts';
import { live } from './lifecycle.ts';
import { type RunningPage, runOnPage } from './page.ts';

/** A page that is never idle is begun on after so long, in milliseconds. */
const patience = 200;

// Registered by the background for the sites the user picked, never by the manifest: it names no matches.
export default defineContentScript({
  registration: 'runtime',
  main() {
    let sieve: Sieve | undefined;
    live((life) => {
      // Half of what it takes to begin is left for when the page has nothing better to do.
      const running = new Promise<RunningPage>((begin) => {
        const start = () => {
          sieve ??= openSieve(JSON.parse(data));
          begin(runOnPage({ sieve, ...life }));
        };
        const handle = requestIdleCallback(start, { timeout: patience });
        life.signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });
      });
      receive<ToPage>('any', { 'page/watch': async () => (await running).watch() }, life.signal);
    });
  },
});
