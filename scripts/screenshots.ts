// npm run pictures: renews the pictures that README shows, from the built extension in a real browser.
import { join, resolve } from 'node:path';
import { chromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { ensureChromium } from './browsers/ensure.ts';
import { takePictures } from './pictures.ts';
import { runTool } from './stages.ts';

process.env.CHROME_PATH ??= ensureChromium().path;
const built = runTool('Build for Chromium', 'wxt/bin/wxt.mjs', ['build']);
if (built.failed > 0) process.exit(1);
const folder = join(resolve(import.meta.dirname, '..'), '.github', 'pictures');
const { files } = await takePictures(chromiumDriver, folder, ['light', 'dark']);
console.log(files.join('\n'));
