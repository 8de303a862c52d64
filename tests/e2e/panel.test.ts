import { afterEach, describe, expect, test } from 'vitest';
import type { Page, Popup } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, filler, sentence } from './marked-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: the panel beside the page', (driver) => {
  let page: Page;
  let panel: Popup;
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  afterEach(async () => {
    if (await panel?.isOpen()) await panel.close();
    await page?.close();
  });
  const says = (text: string) =>
    panel.waitFor((root, text) => (root as Document).body.textContent?.includes(text), text);
  const names = (...expected: string[]) =>
    panel.waitFor(
      (root, expected) =>
        [...root.querySelectorAll('.named .sample')].map((one) => one.textContent).join() === expected.join(),
      expected,
    );

  test('is opened from the popup, and lists what the page mentions', async () => {
    page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
    const popup = await stage.session.popup(page);
    // The record's answer moves what stands below it.
    await popup.waitFor((root) => root.querySelector('.about-page'));
    panel = await stage.session.panel(page, () => popup.click({ text: 'Open beside the page' }));
    await names('Salt Typhoon', 'Integrity Technology Group');
    expect(await panel.axe()).toEqual([]);
  });

  test('shows the story of a name, and a click on one of its places scrolls the page there', async () => {
    const body = `<p>About Salt Typhoon.</p>${filler(60)}<p>Salt Typhoon again.</p>`;
    page = await stage.session.open(stage.server.put('/page', article(body)));
    panel = await stage.session.panel(page);
    await panel.click({ text: 'Salt Typhoon' });
    await panel.waitFor((root) => root.querySelectorAll('.places button').length === 2);
    await panel.waitFor((root) => root.querySelector('.statement'));
    expect(await panel.axe()).toEqual([]);
    await panel.click({ selector: '.places button', nth: 1 });
    await page.waitFor(() => scrollY > 0);
    await page.waitForCard();
  });

  test('follows the tab in front, and each of its pages', async () => {
    const first = stage.server.put('/first', article('<p>About Salt Typhoon.</p>'));
    const second = stage.server.put('/second', article('<p>About Volt Typhoon and Flax Typhoon.</p>'));
    page = await stage.session.open(first);
    panel = await stage.session.panel(page);
    await names('Salt Typhoon');
    const other = await stage.session.open(second);
    await names('Volt Typhoon', 'Flax Typhoon');
    await page.front();
    await names('Salt Typhoon');
    await page.goto(second);
    await names('Volt Typhoon', 'Flax Typhoon');
    await page.goto(stage.server.put('/third', article(filler(2))));
    await says('No name on record');
    expect(await panel.axe()).toEqual([]);
    await other.close();
  });

  test('hears of what comes to the page later', async () => {
    page = await stage.session.open(stage.server.put('/page', article('<p>About Salt Typhoon.</p>')));
    panel = await stage.session.panel(page);
    await names('Salt Typhoon');
    await page.evaluate(() => {
      document.body.append('Flax Typhoon, said officials.');
    });
    await names('Salt Typhoon', 'Flax Typhoon');
  });

  test('says where it has no access, and follows on once it has', async () => {
    page = await stage.session.open(
      stage.server.put('/page', article(`<p>${sentence}</p>`)).replace('127.0.0.1', 'localhost'),
    );
    panel = await stage.session.panel(page);
    await says('On Record has no access to this page');
    expect(await panel.axe()).toEqual([]);
    const popup = await stage.session.popup(page);
    await popup.click('[role="switch"]');
    await names('Salt Typhoon', 'Integrity Technology Group');
    if (await popup.isOpen()) await popup.close();
    // Its own switch turns it off again.
    await panel.click('[role="switch"]');
    await says('This page has not been read');
    await stage.session.revoke(['*://localhost/*']);
  });

  test('is paused and goes on', async () => {
    page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
    panel = await stage.session.panel(page);
    await names('Salt Typhoon', 'Integrity Technology Group');
    await panel.click({ text: 'Pause for an hour' });
    await says('Paused until');
    await panel.click({ text: 'Go on now' });
    await names('Salt Typhoon', 'Integrity Technology Group');
  });

  test('shows what was looked up, and comes back to the page', async () => {
    page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
    panel = await stage.session.panel(page);
    await names('Salt Typhoon', 'Integrity Technology Group');
    await panel.click('[role=combobox]');
    for (const key of 'volt ty') await panel.press(key);
    await panel.waitFor((root) => root.querySelector('[role=option]'));
    await panel.press('ArrowDown');
    await panel.waitFor((root) => root.querySelector('[role=option][aria-selected=true]'));
    await panel.press('Enter');
    await panel.waitFor((root) => root.querySelector('h2')?.textContent === 'Volt Typhoon');
    await panel.waitFor((root) => root.querySelectorAll('.statement').length > 1);
    expect(await panel.axe()).toEqual([]);
    await panel.click({ text: 'Back to this page' });
    await names('Salt Typhoon', 'Integrity Technology Group');
  });

  test('has a key', async () => {
    const keys = await stage.session.inExtension(
      async () => (await chrome.commands.getAll()).find(({ name }) => name === 'open-panel')?.shortcut,
    );
    expect(keys?.replaceAll('⌥⇧', 'Alt+Shift+')).toBe('Alt+Shift+O');
    if (driver.name !== 'firefox') return;
    // Chromium opens it for real keys only, and those of tests do not reach the browser's own shortcuts.
    page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
    panel = await stage.session.panel(page, () => stage.session.command('open-panel', page));
    await names('Salt Typhoon', 'Integrity Technology Group');
  });
});
