// npm run pictures: renews the pictures that README shows, from the built extension in a real browser.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromiumDriver } from '../tests/e2e/drivers/chromium.ts';
import { ensureChromium } from './browsers/ensure.ts';
import { takePictures } from './pictures.ts';
import { runTool } from './stages.ts';

const shown = /^(card|popup)-/;

process.env.CHROME_PATH ??= ensureChromium().path;
if (runTool('Build for Chromium', 'wxt/bin/wxt.mjs', ['build']).failed > 0) process.exit(1);
const folder = join(resolve(import.meta.dirname, '..'), '.github', 'pictures');
mkdirSync(folder, { recursive: true });
const all = mkdtempSync(join(tmpdir(), 'on-record-pictures-'));
try {
  const { files } = await takePictures(chromiumDriver, all, ['light', 'dark']);
  for (const file of files.filter((path) => shown.test(basename(path)))) {
    copyFileSync(file, join(folder, basename(file)));
    console.log(join(folder, basename(file)));
  }
} finally {
  rmSync(all, { recursive: true });
}
