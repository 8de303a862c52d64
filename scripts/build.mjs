// npm run build: both browsers' extensions, into .output/chrome-mv3 and .output/firefox-mv3. Built-ins only.
import { join } from 'node:path';
import { fail, install, isMain, refuseArguments, root, wxt } from './install.mjs';

/** The folders that a browser can load as they are. */
export const builds = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** Builds the extension for the browsers named; ends the process with a sentence when WXT cannot. */
export function build(browsers = ['chromium', 'firefox']) {
  for (const browser of browsers) {
    // Without --mv3 WXT would make a Manifest V2 extension for Firefox.
    const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
    if (wxt(args) !== 0) fail(`The extension for ${browser} could not be built; WXT's message is above.`);
  }
}

if (isMain(import.meta.url)) {
  refuseArguments('npm run build', 'it builds for both browsers.');
  install();
  build();
  console.log(`Built:\n  ${builds.chromium}\n  ${builds.firefox}`);
}
