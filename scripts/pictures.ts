import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Page, Popup } from '../tests/e2e/drivers/driver.ts';
import { serve } from '../tests/e2e/drivers/serve.ts';

export type Scheme = 'light' | 'dark';

/** What the pictures show of the sample article. */
const sample = { path: '/sample-article/page.html', name: 'Integrity Technology Group' };

/**
 * Takes the product's pictures in a real browser: the page with its marks, the card that a resting pointer
 * opens, and the toolbar popup, once per colour scheme. Gives the files, and what was marked.
 */
export async function takePictures(
  driver: Driver,
  folder: string,
  schemes: Scheme[],
  scale = 2,
): Promise<{ marked: Record<string, string[]>; files: string[] }> {
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  const files: string[] = [];
  let marked: Record<string, string[]> = {};
  const save = (name: string, picture: Buffer): void => {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, picture);
    files.push(file);
  };
  try {
    for (const colorScheme of schemes) {
      const session = await driver.start({
        grants: ['*://127.0.0.1/*'],
        colorScheme,
        scale,
        viewport: { width: 1100, height: 760 },
      });
      try {
        const page = await session.open(server.url(sample.path));
        marked = await marks(page);
        save(`page-${colorScheme}`, await page.screenshot());
        await page.hover({ text: sample.name });
        const card = await page.waitForCard();
        await card.waitFor((root) => root.querySelectorAll('a[href^="http"]').length > 0);
        save(`card-${colorScheme}`, await page.screenshot());
        await page.press('Escape');
        await page.waitForNoCard();
        const popup = await session.popup(page);
        await filled(popup);
        save(`popup-${colorScheme}`, await popup.screenshot());
      } finally {
        await session.close();
      }
    }
  } finally {
    await server.close();
  }
  return { marked, files };
}

/** The page's marks, once reading has come to its end: nothing was added between two looks a frame apart. */
async function marks(page: Page): Promise<Record<string, string[]>> {
  await page.waitFor(() => CSS.highlights.size > 0);
  await page.waitFor(async () => {
    const count = (): number => Array.from(CSS.highlights.values()).reduce((sum, one) => sum + one.size, 0);
    const before = count();
    await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(null))));
    return before > 0 && count() === before;
  });
  return await page.highlights();
}

/** Waits until the popup lists what is on the page. */
async function filled(popup: Popup): Promise<void> {
  await popup.waitFor((root) => /Integrity|Typhoon/.test((root as Document).body.textContent ?? ''));
}
