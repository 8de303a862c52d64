import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';
import { bothHands, says } from './story-hands.ts';

// A journalist reads an article that says another name than its sources do, and wants to cite both sides.

const stories = drivers.flatMap((driver) => bothHands.map((hands) => ({ driver, hands })));

describe.each(stories)('$driver.name: a journalist, by $hands.name', ({ driver, hands }) => {
  let server: Server;
  let session: Session;
  let page: Page;

  beforeEach(async () => {
    server = await serve();
    session = await driver.start();
  });
  afterEach(async () => {
    await session?.close();
    await server?.close();
  });

  test('turns it on for the paper, sees what differs, and takes both sides along', async () => {
    page = await session.open(server.url('/sample-article/page.html'));
    let popup = await session.popup(page);
    await hands.choose(popup, '[role="switch"]');
    await until('marks', async () => Object.keys(await page.highlights()).length > 0);
    // A browser may close its popup while it asks.
    if (!(await popup.isOpen())) popup = await session.popup(page);
    await says(popup, 'This page differs from the record');
    await popup.close();
    await page.front();

    const card = await hands.openCard(session, page, 'Salt Typhoon');
    await card.waitFor((root) => root.querySelector('.statement a[href^="http"]'));
    expect(await card.text()).toContain('Flax Typhoon');
    const sides = await card.evaluate((root) =>
      ['alleged', 'answered'].map((side) => root.querySelectorAll(`.statement.${side}`).length),
    );
    expect(Math.min(...sides)).toBeGreaterThan(0);

    await hands.choose(card, { text: 'Dossier' });
    const dossier = await session.waitForTab('dossier.html#entity/salt-typhoon');
    await dossier.front();
    await dossier.waitFor(() => document.querySelector('.take > summary'));
    await hands.choose(dossier, '.take > summary');
    await dossier.waitFor(() => document.querySelector('textarea')?.value.includes('http'));
    await hands.choose(dossier, { text: 'Copy' });
    await dossier.waitFor(() => document.querySelector('.take [role="status"]')?.textContent === 'Copied.');
    await dossier.close();

    await page.front();
    await page.press('Escape');
    await page.waitForNoCard();
  });
});
