import { afterEach, describe, expect, test } from 'vitest';
import type { Page, Surface } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, filler, marksOf, sentence, waitForMarks } from './marked-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

const body = `<p>${sentence}</p><p>Salt Typhoon was named again.</p>${filler(2)}`;

describe.each(drivers)('$name: names left unmarked', (driver) => {
  const pages: Page[] = [];

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    await stage.session.inExtension(() => chrome.storage.local.remove('unmarked'));
  });

  const open = async (path: string, marks = 3): Promise<Page> => {
    const page = await stage.session.open(stage.server.put(path, article(body)));
    pages.push(page);
    await waitForMarks(page, marks);
    return page;
  };
  const cardOf = async (page: Page): Promise<Surface> => {
    await page.hover({ text: 'Salt Typhoon' });
    return page.waitForCard();
  };
  const leave = async (page: Page, where: string) => {
    const card = await cardOf(page);
    await card.click({ text: 'Not this one' });
    await card.click({ text: where });
    await card.waitFor((root) => root.querySelector('.gone'));
    return card;
  };

  test('here: its marks go at once, on this page only, and Undo brings them and the card back', async () => {
    const other = await open('/other');
    const page = await open('/page');
    const card = await leave(page, 'On this page');
    await waitForMarks(page, 1);
    expect((await marksOf(page)).solid).toEqual(['Integrity Technology Group']);
    expect((await marksOf(other)).solid).toHaveLength(3);
    expect(await card.text()).toContain('“Salt Typhoon” is now left unmarked on this page.');
    expect(await card.axe()).toEqual([]);
    // Nothing takes it away but the reader; the pointer elsewhere is no reason.
    await page.move({ x: 20, y: 400 });
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await waitForMarks(page, 3);
    await card.waitFor((root) => root.querySelector('h2')?.textContent === 'Salt Typhoon');
    expect(
      await stage.session.inExtension(async () => (await chrome.storage.local.get('unmarked')).unmarked),
    ).toEqual({
      version: 1,
      names: [],
    });
  });

  test('on this site: in every open tab of it, and after a load', async () => {
    const other = await open('/other');
    const page = await open('/page');
    await leave(page, 'On 127.0.0.1');
    await waitForMarks(page, 1);
    // A page that nobody sees is left alone: it follows as soon as it is seen.
    await other.front();
    await waitForMarks(other, 1);
    await page.front();
    await page.press('Escape');
    await page.waitForNoCard();
    await page.reload();
    await waitForMarks(page, 1);
  });

  test('everywhere: the popup counts it, and the list in the settings gives it back', async () => {
    const page = await open('/page');
    await leave(page, 'Everywhere');
    await page.press('Escape');
    const popup = await stage.session.popup(page);
    await popup.waitFor((root) => root.querySelector('.named'));
    expect(await popup.text()).toContain('1 name left unmarked here by your choice.');
    expect(await popup.text()).not.toContain('Salt Typhoon');
    await popup.close();
    const options = await stage.session.extensionPage('options.html#unmarked');
    pages.push(options);
    const row = await options.waitFor(() => document.querySelector('.unmarked li')?.textContent);
    expect(row).toMatch(/Salt Typhoon.*everywhere/);
    await until('the list to be in view', () =>
      options.evaluate(() => document.activeElement?.id === 'unmarked'),
    );
    await options.click({ text: 'Mark again' });
    await options.waitFor(() => document.body.textContent?.includes('You have left no name unmarked.'));
    await page.front();
    await waitForMarks(page, 3);
  });

  test('why it is marked: the reason, the words of the page, and who uses the name', async () => {
    const page = await open('/page');
    const card = await cardOf(page);
    await card.click({ text: 'Why marked?' });
    const said = await card.waitFor((root) => root.querySelector('.drawer blockquote')?.textContent);
    expect(said).toContain('Officials linked Salt Typhoon to an intrusion');
    expect(await card.text()).toContain('“Salt Typhoon” is a name on record.');
    expect(await card.axe()).toEqual([]);
  });
});
