import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionPage, Page, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';
import { bothHands, says, tabTo } from './story-hands.ts';

// An analyst goes through a long report: keeps a card open, follows one name, looks another one up and takes it along.

const stories = drivers.flatMap((driver) => bothHands.map((hands) => ({ driver, hands })));

describe.each(stories)('$driver.name: an analyst, by $hands.name', ({ driver, hands }) => {
  let server: Server;
  let session: Session;
  let page: Page;

  beforeEach(async () => {
    server = await serve();
    session = await driver.start({ grants: ['*://127.0.0.1/*'], reducedMotion: true });
  });
  afterEach(async () => {
    await session?.close();
    await server?.close();
  });

  const heading = (at: ExtensionPage, name: string) =>
    at.waitFor((name) => document.querySelector('main h1')?.textContent === name, name);

  test('keeps a card open, follows a name through the page, looks one up and takes what is left along', async () => {
    const path = '/report';
    const names = ['Salt Typhoon', 'Volt Typhoon', 'Flax Typhoon'];
    const body = Array.from(
      { length: 30 },
      (_, at) => `<p>Part ${at}. This one is about ${names[at % 3]}.</p>`,
    );
    page = await session.open(server.put(path, `<!doctype html><title>Report</title>${body.join('')}`));
    await until('the report to be read', async () => (await session.badge(page)) === '30');

    const card = await hands.openCard(session, page, 'Volt Typhoon');
    await card.waitFor((root) => root.querySelector('.statement a[href^="http"]'));
    await hands.choose(card, '.pin[aria-label="Keep open"]');
    await card.waitFor((root) => root.querySelector('.pin[aria-label="Let go"]'));
    expect(await card.axe()).toEqual([]);
    await page.press('Escape');
    await page.waitForNoCard();

    const popup = await session.popup(page);
    await popup.waitFor((root) => root.querySelectorAll('.named button').length === 3);
    await hands.choose(popup, { text: 'Flax Typhoon' });
    await says(popup, '1 of 10 on this page');
    await hands.choose(popup, '[aria-label="Next mention"]');
    await says(popup, '2 of 10 on this page');
    await popup.close();

    const dossier = await session.extensionPage('dossier.html');
    await dossier.waitFor(() => document.querySelector('[role=combobox]'));
    if (hands.name === 'pointer') await dossier.click('[role=combobox]');
    else if (!(await dossier.evaluate(() => document.activeElement?.matches('[role=combobox]'))))
      await tabTo(dossier, '[role=combobox]');
    for (const key of 'integrty tech') await dossier.press(key);
    await dossier.waitFor(() =>
      document.querySelector('[role=option]')?.textContent?.includes('Integrity Technology Group'),
    );
    if (hands.name === 'pointer') await dossier.click('[role=option]');
    else {
      await dossier.press('ArrowDown');
      await dossier.press('Enter');
    }
    await heading(dossier, 'Integrity Technology Group');
    const all = await dossier.evaluate(() => document.querySelectorAll('.statement').length);
    if (hands.name === 'keyboard') {
      await tabTo(dossier, '.filters select');
      await dossier.press('ArrowDown');
    } else
      await dossier.evaluate(() => {
        const [act] = document.querySelectorAll<HTMLSelectElement>('.filters select');
        if (act) act.value = 'answered';
        act?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await dossier.waitFor((all) => document.querySelectorAll('.statement').length < all, all);
    await hands.choose(dossier, '.take > summary');
    await dossier.waitFor(() => document.querySelector('textarea')?.value.includes('http'));
    await hands.choose(dossier, { text: 'Copy' });
    await dossier.waitFor(() => document.querySelector('.take [role="status"]')?.textContent === 'Copied.');
    expect(await dossier.axe()).toEqual([]);
  });
});
