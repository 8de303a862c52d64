import { defineWxtModule } from 'wxt/modules';

const pages = new Set(['popup', 'options', 'sidepanel', 'unlisted-page']);

/**
 * What our pages share comes in one file. Left to itself the bundler parts it by who shares what, and the popup would
 * load eight files, one request each, before it shows anything.
 */
export default defineWxtModule({
  name: 'shared-chunk',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => pages.has(type))) return;
      config.build ??= {};
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        output: {
          ...config.build.rolldownOptions?.output,
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
        },
      };
    });
  },
});
