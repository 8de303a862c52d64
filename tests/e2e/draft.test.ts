import { afterEach, describe, expect, test } from 'vitest';
import type { ExtensionPage } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article } from './marked-page.ts';
import { tabTo } from './story-hands.ts';

// The draft box: a text is read against the record in the extension's own page.

const draft = `Treasury sanctions Integrity Technology Group

The U.S. Treasury has sanctioned Integrity Technology Group, a Beijing company that American investigators tie to a run of break-ins against universities and broadcasters.

Investigators say the hackers worked from servers that belonged to Integrity Technology Group for more than a year before anybody noticed.

Treasury sanctioned Integrity Technology Group over Salt Typhoon, it says.`;

describe.each(drivers)('$name: the draft box', (driver) => {
  let page: ExtensionPage;

  const stage = setStage(driver);
  afterEach(() => page?.close());
  /** As a user fills a field in: the page hears of it. */
  const fill = (selector: string, value: string) =>
    page.evaluate(
      (selector, value) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (!field) throw new Error(`There is no ${selector}.`);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      value,
    );
  const says = (text: string) => page.waitFor((text) => document.body.textContent?.includes(text), text);

  test('says what a pasted text names, what differs, what it leaves out and what has come since', async () => {
    page = await stage.session.extensionPage('draft.html');
    await says('will stand here');
    expect(await page.axe()).toEqual([]);
    await fill('#draft-day', '2025-01-09');
    await fill('#draft-text', draft);
    await says('Written 9 January 2025');
    await says('This text reports the sanctions of 3 January 2025');
    await page.waitFor(() => document.querySelectorAll('.marked .sample').length >= 5);
    expect(await page.evaluate(() => document.querySelector('.marked')?.textContent)).toBe(draft);
    await page.waitFor(() => document.querySelector('.marked .sample.double'));
    await page.waitFor(() => document.querySelector('.found .notice'));
    expect(await page.axe()).toEqual([]);
    await page.click('.marked .sample');
    await page.waitFor(() => document.querySelector('details.named[open] .statement a[href^="http"]'));
    expect(await page.axe()).toEqual([]);
  });

  test('says that nothing is on record, and forgets a text that is taken out', async () => {
    page = await stage.session.extensionPage('draft.html');
    await fill('#draft-text', 'A quiet day in the harbour.');
    await says('No name on record in this text');
    await fill('#draft-text', '');
    await says('will stand here');
    await fill('#draft-text', 'Salt Typhoon');
    await says('1 name on record');
    await page.reload();
    await says('will stand here');
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
    expect(
      await stage.session.inExtension(async () => JSON.stringify(await chrome.storage.local.get())),
    ).not.toContain('Typhoon');
  });

  test('decides a name by its sentence; the keyboard leads from it to the statements, which can be cited', async () => {
    page = await stage.session.extensionPage('draft.html');
    await fill('#draft-text', 'The two men were officers of the GRU, prosecutors told the court.');
    await page.waitFor(() => document.querySelector('.marked .sample.solid')?.textContent === 'GRU');
    await tabTo(page, '.marked .sample');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.matches('details.named[open] > summary'));
    await tabTo(page, '.statement .cite button');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.cite [role="status"]')?.textContent === 'Copied.');
  });

  test('marks what is new since its reader last read, until that was open', async () => {
    const before = Date.UTC(2026, 0, 2);
    await stage.session.inExtension(
      (before) =>
        chrome.storage.local.set({
          reading: { version: 1, on: true, read: { 'entity/salt-typhoon': before }, seen: {} },
        }),
      before,
    );
    page = await stage.session.extensionPage('draft.html');
    await fill('#draft-text', 'Salt Typhoon');
    await page.waitFor(() => document.querySelector('.named summary .news-dot'));
    await page.click('.named > summary');
    await page.waitFor(() => document.querySelector('.named .news .statement'));
    await until('it to be read', () =>
      stage.session.inExtension(async (before) => {
        const { reading } = (await chrome.storage.local.get('reading')) as {
          reading: { read: Record<string, number> };
        };
        return (reading.read['entity/salt-typhoon'] ?? 0) > before;
      }, before),
    );
    await page.reload();
    await fill('#draft-text', 'Salt Typhoon');
    await page.waitFor(() => document.querySelector('.named summary'));
    expect(await page.evaluate(() => document.querySelector('.news-dot'))).toBeNull();
  });

  test('is opened from the popup', async () => {
    const tab = await stage.session.open(stage.server.put('/page', article('<p>A page.</p>')));
    const popup = await stage.session.popup(tab);
    await popup.click({ text: 'More' });
    await popup.click({ text: 'Check a draft' });
    page = await stage.session.waitForTab('/draft.html');
    await says('Paste a text to read it against the record');
    await tab.close();
  });
});

declare const chrome: typeof import('wxt/browser').browser;
