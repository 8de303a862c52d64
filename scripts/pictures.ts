import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Page, Popup } from '../tests/e2e/drivers/driver.ts';
import { serve } from '../tests/e2e/drivers/serve.ts';

export type Scheme = 'light' | 'dark';

const sample = '/sample-article/page.html';
/** Where cards are opened: words of a paragraph with a marked name. */
const places = { card: 'answered through', differs: 'accusations tying Integrity' };

/**
 * Takes the product's pictures in a real browser: the page with its marks, the card that a resting pointer
 * opens (also where the page differs from the record), and the toolbar popup, once per colour scheme. Gives the files, and what was marked.
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
        viewport: { width: 1100, height: 860 },
      });
      try {
        const page = await session.open(server.url(sample));
        marked = await marks(page);
        save(`page-${colorScheme}`, await page.screenshot());
        for (const [name, words] of Object.entries(places)) {
          await page.move(await page.waitFor(bringUp, words));
          const card = await page.waitForCard();
          // The record comes by a message; before it there is only the name.
          await card.waitFor((root) => root.querySelectorAll('a[href^="http"]').length > 0);
          save(`${name}-${colorScheme}`, await page.screenshot());
          await page.press('Escape');
          await page.waitForNoCard();
        }
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

/**
 * The middle of the first marked name in the paragraph with those words, which is brought up to where the card
 * has room below it; null while nothing is marked there. Runs in the page.
 */
function bringUp(words: string): { x: number; y: number } | null {
  const paragraph = Array.from(document.querySelectorAll('p')).find((one) =>
    one.textContent?.includes(words),
  );
  if (!paragraph) throw new Error(`the sample article has no paragraph with “${words}”`);
  scrollBy({ top: paragraph.getBoundingClientRect().top - 90, behavior: 'instant' });
  for (const mark of Array.from(CSS.highlights.values()).flatMap((marks) => Array.from(marks))) {
    if (!paragraph.contains(mark.startContainer)) continue;
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const [box] = range.getClientRects();
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}

/** Waits until the popup lists what is on the page. */
async function filled(popup: Popup): Promise<void> {
  await popup.waitFor((root) => /Integrity|Typhoon/.test((root as Document).body.textContent ?? ''));
}
