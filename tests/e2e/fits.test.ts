import { describe, expect, test } from 'vitest';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';

// A narrow window and letters twice as large: nothing of our pages lies beside the window, whatever the language.

const pages = [
  'welcome.html',
  'options.html',
  'draft.html',
  'dossier.html',
  'dossier.html#entity/lazarus-group',
  'dossier.html#dispute/integrity-tech-us-sanctions-2025',
  'sidepanel.html',
];

describe.each(drivers)('$name: letters of twice the size in 320 pixels', (driver) => {
  describe.each(['de', 'ru', 'ja', 'ar'])('%s', (language) => {
    const stage = setStage(driver, { language, viewport: { width: 320, height: 900 } });

    test.each(pages)('%s stays in its width', async (path) => {
      const page = await stage.session.extensionPage(path);
      await page.waitFor(() => document.querySelector('main h1'));
      const beside = await page.evaluate(async () => {
        document.documentElement.style.fontSize = '200%';
        // Pictures are drawn anew for the new size, then the page is laid out.
        for (let frame = 0; frame < 3; frame++)
          await new Promise<unknown>((done) => requestAnimationFrame(done));
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beside).toBe(0);
      await page.close();
    });
  });
});
