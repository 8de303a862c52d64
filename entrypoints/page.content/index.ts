import data from 'virtual:record/sieve';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openSieve, type Sieve } from '../../lib/spot/sieve.ts';
import { live } from './lifecycle.ts';
import { runOnPage } from './page.ts';

// Registered by the background for the sites the user picked, never by the manifest: it names no matches.
export default defineContentScript({
  registration: 'runtime',
  main() {
    let sieve: Sieve | undefined;
    live((life) => {
      sieve ??= openSieve(JSON.parse(data));
      runOnPage({ sieve, ...life });
    });
  },
});
