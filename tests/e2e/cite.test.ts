import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, waitForMarks } from './marked-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

// What the card copies is what a reader pastes.

describe.each(drivers)('$name: citing from the card', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  beforeAll(async () => {
    const body = '<p>About Integrity Technology Group.</p><textarea rows="9" cols="80"></textarea>';
    page = await stage.session.open(stage.server.put('/page', article(body)));
    await waitForMarks(page, 1);
  });

  const pasted = async () => {
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
      field?.focus();
    });
    await page.press('Control+v');
    return page.waitFor(() => document.querySelector('textarea')?.value);
  };

  test('by a click, with the words, the date and the source', async () => {
    await page.hover({ text: 'Integrity Technology Group' });
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelector('.cite'));
    await card.click('.cite button');
    await card.waitFor((root) => root.querySelector('.cite [role="status"]')?.textContent === 'Copied.');
    expect(await card.axe()).toEqual([]);
    const first = await card.evaluate((root) =>
      root.querySelector('.statement .sources a')?.getAttribute('href'),
    );
    expect(await pasted()).toContain(String(first).replace(/#:~:text=.*/, ''));
    await page.press('Escape');
  });

  test('by a letter, in the format that was chosen', async () => {
    await stage.session.inExtension(() => chrome.storage.local.set({ citeFormat: 'ris' }));
    await page.front();
    await stage.session.command('next-mention', page);
    const card = await page.waitForCard();
    await card.waitFor(
      (root) => root.activeElement?.matches('[role="dialog"]') && root.querySelector('.cite'),
    );
    // Nothing was copied from this card yet, whatever was from the one before.
    expect(await card.evaluate((root) => root.querySelector('.cite [role="status"]')?.textContent)).toBe('');
    await page.press('c');
    await card.waitFor((root) => root.querySelector('.cite [role="status"]')?.textContent === 'Copied.');
    await page.press('Escape');
    await page.waitForNoCard();
    expect(await pasted()).toMatch(/^TY {2}- /);
  });
});
