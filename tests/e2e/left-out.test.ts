import { afterEach, describe, expect, test } from 'vitest';
import type { Page, Popup } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article } from './marked-page.ts';

// Whose answer a page leaves out, in the popup over real pages.

const dated = '<meta property="article:published_time" content="2025-01-09">';
const report = `<h1>Treasury sanctions Integrity Technology Group</h1>
<p>The U.S. Treasury has sanctioned Integrity Technology Group, a Beijing company that American investigators tie to a run of break-ins against universities and broadcasters.</p>
<p>Investigators say the hackers of Flax Typhoon worked from servers that belonged to Integrity Technology Group, and that they did so for more than a year before anybody noticed.</p>`;
const answer = '<p>The company denied it. The Chinese Embassy spoke of an accusation without evidence.</p>';

describe.each(drivers)('$name: what a page leaves out', (driver) => {
  let page: Page;
  let popup: Popup;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  afterEach(async () => {
    if (await popup?.isOpen()) await popup.close();
    await page?.close();
  });
  const open = async (body: string) => {
    page = await stage.session.open(stage.server.put('/report', article(body, dated)));
    popup = await stage.session.popup(page);
    await popup.waitFor((root) => root.querySelector('.about-page'));
  };

  test('an answer on record that the page does not mention, with its source', async () => {
    await open(report);
    await popup.waitFor((root) =>
      root
        .querySelector('.unheard')
        ?.textContent?.includes('This page reports the sanctions of 3 January 2025.'),
    );
    await popup.click('.unheard summary');
    await popup.waitFor((root) => root.querySelector('.unheard[open] .statement a[href^="http"]'));
    expect(await popup.axe()).toEqual([]);
  });

  test('nothing where the page has the answers, though in a paragraph that names nobody', async () => {
    await open(report + answer);
    expect(await popup.evaluate((root) => root.querySelector('.unheard') === null)).toBe(true);
  });
});
