import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, filler, sentence } from './marked-page.ts';

const dated = '<meta property="article:published_time" content="2025-01-06">';

describe.each(drivers)('$name: the small timeline', (driver) => {
  let page: Page;
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  afterEach(() => page?.close());
  const open = async () => {
    page = await stage.session.open(
      stage.server.put('/page', article(`<p>${sentence}</p>${filler(60)}`, dated)),
    );
    await page.waitFor(() => CSS.highlights.size > 0);
  };

  test('in the card leads by a click to a statement, and leaves the page where it is', async () => {
    await open();
    await page.hover({ text: 'Integrity Technology Group' });
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelectorAll('.point.answered').length > 1);
    await card.waitFor((root) => root.querySelector('.small-timeline .page'));
    // What the sentence says may arrive just now and move the picture: the click is the point's own, wherever it stands.
    await card.evaluate((root) => {
      const [, second] = root.querySelectorAll('.point.answered');
      second?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await card.waitFor((root) => {
      const line = root.activeElement?.closest('.statement.answered')?.getBoundingClientRect();
      const room = root.querySelector('.body')?.getBoundingClientRect();
      return line && room && line.top >= room.top && line.top < room.bottom;
    });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await card.axe()).toEqual([]);
  });

  test('in the card is walked by the arrow keys, and Enter goes to the statement', async () => {
    await open();
    await stage.session.command('next-mention', page);
    const card = await page.waitForCard();
    // The walk brings the focus into the card: what is focused before that would lose it again.
    await card.waitFor((root) => root.activeElement !== null && root.querySelectorAll('.point').length > 1);
    await card.evaluate((root) => root.querySelector<SVGElement>('.point[tabindex="0"]')?.focus());
    await page.press('End');
    const name = await card.waitFor((root) => {
      const [last] = [...root.querySelectorAll('.point')].slice(-1);
      return root.activeElement === last && last?.getAttribute('aria-label');
    });
    expect(await card.text()).toContain(name);
    await page.press('Enter');
    await card.waitFor((root) => root.activeElement?.matches('.statement'));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('in the popup leads to a statement of a story that was folded', async () => {
    await open();
    const popup = await stage.session.popup(page);
    await popup.click({ text: 'Integrity Technology Group' });
    const last = await popup.waitFor((root) => root.querySelectorAll('.point').length);
    await popup.click({ selector: '.point', nth: last - 1 });
    await popup.waitFor((root) => root.activeElement?.matches('details[open] .statement'));
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });
});
