import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionPage, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { article, sentence, waitForMarks } from './marked-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: the dossier', (driver) => {
  let server: Server;
  let session: Session;
  let page: ExtensionPage | undefined;

  beforeAll(async () => {
    server = await serve();
    session = await driver.start({ grants: ['*://127.0.0.1/*'] });
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async (hash: string): Promise<ExtensionPage> => {
    page = await session.extensionPage(`dossier.html${hash}`);
    await page.waitFor(() => document.querySelector('main h1'));
    return page;
  };
  const type = async (at: ExtensionPage, text: string) => {
    await at.click('[role=combobox]');
    for (const key of text) await at.press(key);
  };
  const heading = (at: ExtensionPage, name: string) =>
    at.waitFor((name) => document.querySelector('main h1')?.textContent === name, name);

  test('is opened from the card, in a tab of its own', async () => {
    const read = await session.open(server.put('/page', article(`<p>${sentence}</p>`)));
    await waitForMarks(read, 2);
    await read.hover({ text: 'Salt Typhoon' });
    const card = await read.waitForCard();
    await card.waitFor((root) => root.querySelector('a[href^="http"]'));
    await card.click({ text: 'Dossier' });
    page = await session.waitForTab('dossier.html#entity/salt-typhoon');
    await heading(page, 'Salt Typhoon');
    await read.close();
  });

  test('shows an entity from a bookmarked address, with its filters', async () => {
    const at = await open('#entity/china-mfa?act=denies&after=2024');
    expect(await at.evaluate(() => document.title)).toBe('Ministry of Foreign Affairs of China · On Record');
    const verbs = await at.evaluate(() => [
      ...new Set([...document.querySelectorAll('.statement .verb')].map((one) => one.textContent)),
    ]);
    expect(verbs).toEqual(['denied']);
    const years = await at.evaluate(() =>
      [...document.querySelectorAll('.year')].map((one) => Number(one.textContent)),
    );
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2024);
  });

  test('keeps what is filtered in its address, and shows all again', async () => {
    const at = await open('#dispute/integrity-tech-us-sanctions-2025');
    const all = await at.evaluate(() => document.querySelectorAll('.statement').length);
    await at.evaluate(() => {
      const [act] = document.querySelectorAll('select');
      if (act) act.value = 'answered';
      act?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await at.waitFor(() => location.hash.endsWith('?act=answered'));
    await at.waitFor((all) => document.querySelectorAll('.statement').length < all, all);
    expect(await at.evaluate(() => document.querySelectorAll('.statement:not(.answered)').length)).toBe(0);
    await at.reload();
    await at.waitFor(() => document.querySelector('.statement.answered'));
    expect(await at.evaluate(() => document.querySelectorAll('.statement:not(.answered)').length)).toBe(0);
    await at.click({ text: 'Show all' });
    await at.waitFor((all) => document.querySelectorAll('.statement').length === all, all);
  });

  test('finds a misspelt name by the keyboard alone, and goes there', async () => {
    const at = await open('');
    await type(at, 'slat ty');
    await at.waitFor(() => document.querySelector('[role=option]')?.textContent?.includes('Salt Typhoon'));
    await at.press('ArrowDown');
    const active = await at.evaluate(() => {
      const box = document.querySelector('[role=combobox]');
      const option = document.getElementById(box?.getAttribute('aria-activedescendant') ?? '');
      return [box?.getAttribute('aria-expanded'), option?.getAttribute('aria-selected')];
    });
    expect(active).toEqual(['true', 'true']);
    expect(await at.axe()).toEqual([]);
    await at.press('Enter');
    await heading(at, 'Salt Typhoon');
    expect(await at.url()).toContain('#entity/salt-typhoon');
    expect(await at.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('brings the chosen answer into view where the list is longer than its room', async () => {
    const at = await open('');
    await at.evaluate(() => {
      document.documentElement.style.fontSize = '40px';
    });
    await type(at, 'typhoon');
    await at.waitFor(() => document.querySelectorAll('[role=option]').length > 4);
    await at.press('ArrowUp');
    await at.waitFor(() => {
      const option = document.querySelector('[role=option][aria-selected=true]')?.getBoundingClientRect();
      const list = document.querySelector('[role=listbox]')?.getBoundingClientRect();
      return option && list && option.top >= list.top && option.bottom <= list.bottom + 1;
    });
  });

  test('closes the answers by Escape, then empties the box', async () => {
    const at = await open('');
    await type(at, 'volt');
    await at.waitFor(() => document.querySelector('[role=option]'));
    await at.press('Escape');
    await at.waitFor(() => !document.querySelector('[role=option]'));
    expect(await at.evaluate(() => document.querySelector('input')?.value)).toBe('volt');
    await at.press('Escape');
    await at.waitFor(() => document.querySelector('input')?.value === '');
  });

  test('walks the timeline by arrow keys, and goes from a point to its statement', async () => {
    const at = await open('#entity/flax-typhoon');
    await at.evaluate(() => document.querySelector<SVGElement>('.point[tabindex="0"]')?.focus());
    await at.press('ArrowRight');
    const said = await at.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await at.waitFor((said) => document.querySelector('.told')?.textContent === said, said ?? '');
    await at.press('Enter');
    await at.waitFor(() => document.activeElement?.matches('.statement'));
    const [date] = (said ?? '').split(':');
    expect(await at.evaluate(() => document.activeElement?.textContent)).toContain(date);
  });

  test('shows the day of the page that the reader comes from, on the timeline', async () => {
    const dated = '<meta property="article:published_time" content="2025-01-06">';
    const read = await session.open(server.put('/dated', article(`<p>${sentence}</p>`, dated)));
    await waitForMarks(read, 2);
    await read.hover({ text: 'Integrity Technology Group' });
    const card = await read.waitForCard();
    await card.waitFor((root) => root.querySelector('.small-timeline .page'));
    await card.click({ text: 'Dossier' });
    page = await session.waitForTab('dossier.html#entity/integrity-tech?page=2025-01-06');
    await page.waitFor(() => document.querySelector('.timeline .page'));
    expect(await page.text()).toContain('this page, 6 January 2025');
    await read.close();
  });

  test('says so when the record has no such entity, and offers to look', async () => {
    const at = await open('#entity/nobody-here');
    expect(await at.text()).toContain('The record holds nothing under “nobody-here”');
    await at.waitFor(() => document.querySelectorAll('.entries a').length > 5);
  });

  test('puts its line into the menu of a selection', async () => {
    // The browser knows the id only if the line is there.
    const title = await session.inExtension(async () => {
      await chrome.contextMenus.update('look-up', { enabled: true });
      return 'there';
    });
    expect(title).toBe('there');
  });
});

const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const;
const kinds = ['#entity/lazarus-group', '#dispute/integrity-tech-us-sanctions-2025', '#find/typhoon'];

describe.each(drivers)('$name: the dossier drawn', (driver) => {
  describe.each(views)('$colorScheme, $width pixels wide', ({ colorScheme, width }) => {
    let session: Session;
    beforeAll(async () => {
      session = await driver.start({ colorScheme, viewport: { width, height: 800 } });
    });
    afterAll(() => session?.close());

    test.each(kinds)('%s has nothing that axe finds, and stays in its width', async (hash) => {
      const page = await session.extensionPage(`dossier.html${hash}`);
      await page.waitFor(() => document.querySelector('main h1') && document.querySelector('main a'));
      expect(await page.axe()).toEqual([]);
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(widths.scrollWidth).toBe(widths.clientWidth);
      await page.close();
    });
  });
});
