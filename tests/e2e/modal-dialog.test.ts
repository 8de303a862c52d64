import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, waitForMarks } from './marked-page.ts';

// A modal dialog of the page takes all input for itself; a card that opens in it can be used nevertheless.

describe.each(drivers)('$name: in a modal dialog of the page', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], reducedMotion: true });
  beforeAll(async () => {
    const body = `<dialog id="own"><p><input id="field"> They named Salt Typhoon.</p><button id="ok">OK</button></dialog>
      <script>own.showModal(); ok.onclick = () => { document.title = 'Clicked'; };</script>`;
    page = await stage.session.open(stage.server.put('/page', article(body)));
    await waitForMarks(page, 1);
  });

  test('the card takes clicks, and the dialog takes them again afterwards', async () => {
    await page.hover({ text: 'Salt Typhoon' });
    const card = await page.waitForCard();
    await card.hover('h2');
    await card.click('.close');
    await page.waitForNoCard();
    await page.click('#ok');
    await page.waitFor(() => document.title === 'Clicked');
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  });

  test('the card takes the keys, and Escape gives the focus back into the dialog, which stays', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await stage.session.command('next-mention', page);
    const card = await page.waitForCard();
    await card.waitFor((root) => root.activeElement?.matches('[role="dialog"]'));
    expect(await card.axe()).toEqual([]);
    await page.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  });
});
