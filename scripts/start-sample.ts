import { relative, resolve } from 'node:path';
import { openRecord } from '../lib/record/queries.ts';
import { loadRecord } from '../modules/record/load.ts';
import { chromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { firefoxDriver } from '../tests/e2e/drivers/firefox.ts';
import { serve } from '../tests/e2e/drivers/serve.ts';
import { ensureChromium, ensureFirefox } from './browsers/ensure.ts';
import { takePictures } from './pictures.ts';
import { readFile } from './spot/read-file.ts';
import { report } from './spot/report.ts';
import { spot } from './spot/run.ts';
import { englishWords } from './words.ts';

const root = resolve(import.meta.dirname, '..');
export const article = 'tests/pages/sample-article/page.html';

/** What `npm start` does once everything is installed and built; settles when the browser has been closed. */
export async function startSample(options: {
  firefox: boolean;
  headless: boolean;
  out: string;
}): Promise<void> {
  if (options.firefox) process.env.FIREFOX_PATH ??= ensureFirefox();
  else process.env.CHROME_PATH ??= ensureChromium().path;
  const driver = options.firefox ? firefoxDriver : chromiumDriver;
  if (options.headless) {
    const file = resolve(root, article);
    const result = spot(article, await readFile(file), openRecord(loadRecord()));
    console.log(report(result, englishWords()));
    const out = resolve(options.out);
    const { marked, files } = await takePictures(driver, out, ['light', 'dark']);
    console.log(
      `\n## In ${driver.name === 'firefox' ? 'Firefox' : 'Chromium'}, as marked in and near the view`,
    );
    for (const [name, texts] of Object.entries(marked)) console.log(`  ${name}: ${texts.join(' · ')}`);
    console.log(`\nScreenshots in ${out}:`);
    for (const path of files) console.log(`  ${relative(out, path)}`);
    return;
  }
  const server = await serve();
  const session = await driver.start({ headless: false, grants: ['*://127.0.0.1/*'] });
  const leave = (): void => void session.close();
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    await session.openInFirstTab(server.url('/sample-article/page.html'));
    console.log(
      'On Record is on the sample article: rest the pointer on an underlined name. Close the browser to end.',
    );
    await session.ended;
  } finally {
    await session.close();
    await server.close();
  }
}
