import { afterEach, describe, expect, test } from 'vitest';
import type { Page, Popup, Surface } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, sentence } from './marked-page.ts';

// When a page was written, found where it stands, and the record parted there.

const dated = '<meta property="article:published_time" content="2025-01-04">';
const since = 'Since this page was written (4 January 2025)';

describe.each(drivers)('$name: as of', (driver) => {
  let page: Page;
  let popup: Popup;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*', '*://localhost/*'] });
  afterEach(async () => {
    if (await popup?.isOpen()) await popup.close();
    await page?.close();
  });
  const open = async (body: string, head = '') => {
    page = await stage.session.open(stage.server.put('/story', article(body, head)));
  };
  const says = (surface: Surface, text: string) =>
    surface.waitFor((root, text) => ('body' in root ? root.body : root).textContent?.includes(text), text);
  const cardIn = async (selector?: string): Promise<Surface> => {
    const frame = selector ? await page.frame(selector) : page;
    await frame.waitFor(() => CSS.highlights.size > 0);
    await frame.hover({ text: 'Integrity Technology Group' });
    const card = await frame.waitForCard();
    await card.waitFor((root) => root.querySelector('.statement'));
    return card;
  };

  test('the card parts what was known from what came since', async () => {
    await open(`<h1>A company denies</h1><p>${sentence}</p>`, dated);
    const card = await cardIn();
    await says(card, since);
    expect(await card.axe()).toEqual([]);
  });

  test('so does the popup, which says where it has the date from', async () => {
    await open(`<h1>A company denies</h1><p>By a reporter, January 4, 2025</p><p>${sentence}</p>`);
    popup = await stage.session.popup(page);
    await says(popup, 'Written 4 January 2025');
    await says(popup, 'by the date on the page');
    await popup.click({ text: 'Integrity Technology Group' });
    await says(popup, since);
    expect(await popup.axe()).toEqual([]);
  });

  test('a page without a date is said to have none, and its story is in one piece', async () => {
    await open(`<p>${sentence}</p>`);
    popup = await stage.session.popup(page);
    await says(popup, 'No date found on this page');
    await popup.click({ text: 'Integrity Technology Group' });
    await popup.waitFor((root) => root.querySelector('.statement'));
    expect(await popup.evaluate((root) => root.querySelector('.since') === null)).toBe(true);
  });

  test('a frame of the page has the page’s date', async () => {
    await open(`<h1>A story in a frame</h1><iframe srcdoc="<p>${sentence}</p>" width="600"></iframe>`, dated);
    await says(await cardIn('iframe'), since);
  });

  test('a frame of another site speaks for itself, and is silent where it says nothing', async () => {
    const plain = stage.server.put('/plain', article(`<p>${sentence}</p>`)).replace('127.0.0.1', 'localhost');
    await open(`<h1>A page around</h1><iframe src="${plain}" width="600"></iframe>`, dated);
    popup = await stage.session.popup(page);
    await popup.click({ text: 'Integrity Technology Group' });
    await popup.waitFor((root) => root.querySelector('.statement'));
    expect(await popup.evaluate((root) => root.querySelector('.since, .about-page') === null)).toBe(true);
  });
});
