import names from 'virtual:record/names';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openNames } from '../../lib/spot/names.ts';
import { live } from './lifecycle.ts';
import { runOnPage } from './page.ts';

// Registered by the background for the sites the user picked, never by the manifest: it names no matches.
export default defineContentScript({
  registration: 'runtime',
  main() {
    let index: ReturnType<typeof openNames> | undefined;
    live((life) => {
      index ??= openNames(names);
      runOnPage({ index, ...life });
    });
  },
});
