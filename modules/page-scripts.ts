import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/**
 * Scripts that run in pages talk to the browser itself. Its promises are all they need, the polyfill would be a third of
 * their code; and WXT's context would announce every start by an event that pages can listen for.
 */
export default defineWxtModule({
  name: 'page-scripts',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script'))
        config.plugins = [bare, ...(config.plugins ?? [])];
    });
  },
});

const modules: Record<string, string> = {
  // What `wxt/browser` has become by then.
  '@wxt-dev/webextension-polyfill/browser':
    'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
  'wxt/utils/content-script-context': 'export class ContentScriptContext {}',
};

const bare: Plugin = {
  name: 'on-record:page-scripts',
  enforce: 'pre',
  resolveId: (id) => (id in modules ? `\0bare:${id}` : undefined),
  load: (id) => modules[id.replace('\0bare:', '')],
};
