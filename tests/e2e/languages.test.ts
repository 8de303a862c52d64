import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page, Surface } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, sentence, waitForMarks } from './marked-page.ts';

// Popup, card and settings in languages that are written otherwise than English.

const languages = [
  { language: 'de', direction: 'ltr' },
  { language: 'ja', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
] as const;

const read = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe.each(drivers)('$name: another language', (driver) => {
  describe.each(languages)('$language', ({ language, direction }) => {
    const file = join(import.meta.dirname, `../../public/_locales/${language}/messages.json`);
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    /** As it is read: the signs that only tell a browser which way a part runs are not text. */
    const say = (key: string, ...values: string[]) => {
      const { message } = messages[key] ?? { message: `no message ${key}` };
      return read(message).replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
    };
    let page: Page;

    const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], language });
    beforeAll(async () => {
      page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
      await waitForMarks(page, 2);
    });

    /** The surface's language, the way it runs, and whether what the record says is marked as English from left to right. */
    const marked = (surface: Surface) =>
      surface.evaluate((root) => {
        const whole = root.querySelector('[lang]') ?? root.querySelector('.look');
        const record = root.querySelector('.statement [lang="en"]');
        return {
          lang: whole?.getAttribute('lang'),
          direction: whole && getComputedStyle(whole).direction,
          record: record && getComputedStyle(record).direction,
        };
      });

    test('is what the popup speaks', async () => {
      const popup = await stage.session.popup(page);
      await popup.waitFor((root) => root.querySelector('.named button'));
      const text = read(await popup.text());
      expect(text).toContain(say('popupLabel', '127.0.0.1'));
      expect(text).toContain(say('popupOnPage'));
      await popup.click('.named button');
      await popup.waitFor((root) => root.querySelector('.statement'));
      expect(read(await popup.text())).toContain(say('recordLanguage'));
      expect(await marked(popup)).toEqual({ lang: language, direction, record: 'ltr' });
      expect(await popup.axe()).toEqual([]);
      await popup.close();
    });

    test('is what the card speaks, beside the record’s English', async () => {
      await page.hover({ text: 'Salt Typhoon' });
      const card = await page.waitForCard();
      await card.waitFor((root) => root.querySelector('.statement a[href^="http"]'));
      const text = read(await card.text());
      expect(text).toContain(say('recordLanguage'));
      expect(text).toContain(say('cardNot'));
      expect(await marked(card)).toEqual({ lang: language, direction, record: 'ltr' });
      expect(await card.axe()).toEqual([]);
      await page.press('Escape');
    });

    test('is what the settings speak, from their first edge', async () => {
      const options = await stage.session.extensionPage('options.html');
      await options.waitFor(() => document.querySelector('main section'));
      expect(read(await options.text())).toContain(say('optionsPicked'));
      const seen = await options.evaluate(() => {
        const title = document.querySelector('h1');
        const range = document.createRange();
        if (title) range.selectNodeContents(title);
        const words = range.getBoundingClientRect();
        return {
          lang: document.documentElement.lang,
          title: document.title,
          from: words.x + words.width / 2 < innerWidth / 2 ? 'ltr' : 'rtl',
          isWider: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(seen).toEqual({ lang: language, title: say('optionsTab'), from: direction, isWider: false });
      expect(await options.axe()).toEqual([]);
      await options.close();
    });
  });
});
