// npm test, once everything is installed: checks, both builds, the built extension in both browsers.
import { ensureChromium, ensureFirefox } from './browsers/ensure.ts';
import { add, checkStages, runTests, runTool, tallyLine } from './stages.ts';

try {
  // First, for a browser that is missing is better known before ten minutes than after.
  process.env.CHROME_PATH ??= ensureChromium().path;
  process.env.FIREFOX_PATH ??= ensureFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
const tallies = [
  ...checkStages(),
  runTool('Build for Chromium', 'wxt/bin/wxt.mjs', ['build']),
  runTool('Build for Firefox', 'wxt/bin/wxt.mjs', ['build', '-b', 'firefox', '--mv3']),
];
tallies.push(
  runTests('The extension in Chromium and Firefox', 'vitest.e2e.config.ts', { ON_RECORD_BUILT: '1' }),
);
const tally = add(tallies);
console.log(`\n${tallyLine(tally)}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
