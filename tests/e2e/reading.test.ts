import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, filler, sentence, waitForMarks } from './marked-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

interface Kept {
  read: Record<string, number>;
  seen: Record<string, string>;
}

describe.each(drivers)('$name: what is new since the reader last read', (driver) => {
  const pages: Page[] = [];

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  beforeEach(() => stage.session.inExtension(() => chrome.storage.local.remove('reading')));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (path: string): Promise<Page> => {
    const page = await stage.session.open(stage.server.put(path, article(`<p>${sentence}</p>${filler(3)}`)));
    pages.push(page);
    await waitForMarks(page, 2);
    return page;
  };
  const kept = () =>
    stage.session.inExtension(
      async () => (await chrome.storage.local.get('reading')).reading as Kept | undefined,
    );
  const isRead = (key: string, after = 0) =>
    until(`${key} to be read`, async () => ((await kept())?.read[key] ?? 0) > after);
  const dotIn = (root: Document | ShadowRoot) => root.querySelector('.news-dot') !== null;

  /** Leaves the store as an earlier version left it, whose record had two statements less and one that said something else. */
  const asOfEarlier = async (): Promise<void> => {
    await stage.session.inExtension(async () => {
      const { reading } = (await chrome.storage.local.get('reading')) as {
        reading: { read: Record<string, number>; seen: Record<string, string> };
      };
      const [dispute, seen = ''] =
        Object.entries(reading.seen).sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
      const [, , third = '', ...others] = seen.split(' ');
      reading.seen[dispute ?? ''] = [third.replace(/:.*/, ':earlier'), ...others].join(' ');
      reading.read['entity/salt-typhoon'] = Date.UTC(2026, 0, 2);
      await chrome.storage.local.set({ reading });
    });
  };
  const openCard = async (page: Page) => {
    // After a load the pointer may rest there already, and a pointer that does not move tells no page.
    await page.move({ x: 20, y: 400 });
    await page.hover({ text: 'Salt Typhoon' });
    return page.waitForCard();
  };
  const readSalt = async (page: Page) => {
    const card = await openCard(page);
    await isRead('entity/salt-typhoon');
    await page.press('Escape');
    await page.waitForNoCard();
    return card;
  };

  test('a name read for the first time has no news; a changed record has, until it was read', async () => {
    const page = await open('/page');
    const first = await readSalt(page);
    expect(await first.evaluate(dotIn)).toBe(false);
    await asOfEarlier();
    await page.reload();
    await waitForMarks(page, 2);
    const card = await openCard(page);
    await card.waitFor(dotIn);
    expect(await card.text()).toMatch(
      /Since you last read this, on 2 January 2026: 2 new statements, 1 changed/,
    );
    expect(await card.evaluate((root) => root.querySelectorAll('.news .statement').length)).toBe(3);
    expect(await card.axe()).toEqual([]);
    await isRead('entity/salt-typhoon', Date.UTC(2026, 0, 2));
    // What is being read does not vanish under the eyes.
    expect(await card.evaluate(dotIn)).toBe(true);
    await page.press('Escape');
    await page.waitForNoCard();
    expect(await (await openCard(page)).evaluate(dotIn)).toBe(false);
  });

  test('the popup says it at the name; read there, it is read everywhere', async () => {
    const page = await open('/page');
    await readSalt(page);
    await asOfEarlier();
    await page.reload();
    await waitForMarks(page, 2);
    const popup = await stage.session.popup(page);
    await popup.waitFor((root) => root.querySelector('.named .news-dot'));
    expect(await popup.text()).toContain('changed since you last read: 2 new statements, 1 changed');
    expect(await popup.axe()).toEqual([]);
    await popup.click({ text: 'changed since you last read' });
    await popup.waitFor((root) => root.querySelector('article .news'));
    await isRead('entity/salt-typhoon', Date.UTC(2026, 0, 2));
    await popup.click({ text: 'All names on this page' });
    await popup.waitFor((root) => root.querySelector('.named') && !root.querySelector('.news-dot'));
    await popup.close();
  });

  test('the dossier lists it first and marks it where it stands', async () => {
    const page = await open('/page');
    await readSalt(page);
    await asOfEarlier();
    const dossier = await stage.session.extensionPage('dossier.html#entity/salt-typhoon');
    pages.push(dossier);
    await dossier.waitFor(() => document.querySelector('h1 .news-dot'));
    expect(await dossier.evaluate(() => document.querySelectorAll('.statements .fresh').length)).toBe(3);
    expect(await dossier.axe()).toEqual([]);
    await isRead('entity/salt-typhoon', Date.UTC(2026, 0, 2));
  });

  test('switched off, nothing is shown or remembered; forgotten, nothing is left', async () => {
    const page = await open('/page');
    await readSalt(page);
    await asOfEarlier();
    const options = await stage.session.extensionPage('options.html#reading');
    pages.push(options);
    await options.waitFor(() =>
      document.body.textContent?.includes('1 party, campaign or dispute is remembered.'),
    );
    await options.click({ text: 'Mark what is new since I last read' });
    await options.waitFor(() => document.querySelector('[aria-labelledby=reading] [aria-checked=false]'));
    await page.front();
    await page.reload();
    await waitForMarks(page, 2);
    expect(await (await openCard(page)).evaluate(dotIn)).toBe(false);
    await options.front();
    await options.click({ text: 'Forget what I have read' });
    await options.waitFor(() => document.body.textContent?.includes('Nothing is remembered now.'));
    expect(await kept()).toEqual({ version: 1, on: false, read: {}, seen: {} });
    expect(await options.axe()).toEqual([]);
  });
});
