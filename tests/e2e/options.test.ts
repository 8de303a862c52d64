import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionPage, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: settings', (driver) => {
  let session: Session;
  let page: ExtensionPage;

  beforeAll(async () => {
    session = await driver.start();
    page = await session.extensionPage('options.html');
    await page.waitFor(() => document.querySelector('main'));
  });
  afterAll(() => session?.close());

  const type = async (text: string) => {
    await page.click('form input');
    for (const key of text) await page.press(key);
  };
  const clear = async () => {
    await page.click('form input');
    while (await page.evaluate(() => document.querySelector<HTMLInputElement>('form input')?.value !== ''))
      await page.press('Backspace');
  };
  /** Gives the page a file as its file chooser would. */
  const choose = (text: string) =>
    page.evaluate((json) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([json], 'mine.json'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const rules = () =>
    page.evaluate(() => [...document.querySelectorAll('.sites .label')].map((label) => label.textContent));

  test('begins empty, and says so', async () => {
    expect(await page.text()).toContain('On Record runs only on the sites you pick.');
    expect(await page.text()).toContain('You have picked no site yet.');
    expect(await page.text()).toContain('Nothing: On Record can read no page at present.');
  });

  test('says while one types what a rule will cover, or why it cannot be one', async () => {
    await type('exa..mple');
    expect(await page.waitFor(() => document.querySelector('.error')?.textContent)).toBe(
      'exa..mple › “exa..mple” is not a host; write one such as example.org, 127.0.0.1 or [::1].',
    );
    await clear();
    await type('https://example.org:8080/a');
    const said = await page.waitFor(() => document.querySelector('form [role=status]')?.textContent);
    expect(said).toContain('For example.org and its subdomains.');
    expect(said).toContain('The port :8080 is left out');
    await clear();
  });

  test('adds by the Enter key, turns off and removes', async () => {
    await type('example.org');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.sites'));
    expect(await rules()).toEqual(['example.org']);
    await page.waitFor(() => document.querySelector('.grants')?.textContent?.includes('*://*.example.org/*'));
    await page.click('.sites [role=switch]');
    await page.waitFor(() => document.querySelector('.sites [aria-checked=false]'));
    expect(await page.text()).toContain('Nothing: On Record can read no page at present.');
    await page.click({ text: 'Remove' });
    await page.waitFor(() => document.querySelector('.empty'));
  });

  test('lists what is granted but not in use, and gives it back', async () => {
    await session.grant(['*://*/*']);
    await page.waitFor(() =>
      document.querySelector('.grants')?.textContent?.includes('Granted, but not in use'),
    );
    await page.click({ text: 'Give back' });
    await page.waitFor(() => !document.querySelector('.grants'));
    expect(await session.inExtension(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  });

  test('saves to a file and loads from it', async () => {
    await type('example.org');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.sites'));
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { saved: file });
        return make.call(URL, file);
      };
    });
    await page.click({ text: 'Save to a file' });
    const saved = await page.waitFor(() => (globalThis as { saved?: Blob }).saved?.text());
    await page.click({ text: 'Remove' });
    await page.waitFor(() => document.querySelector('.empty'));
    await choose(saved);
    await page.click({ text: 'Replace my list' });
    await page.waitFor(() => document.querySelector('.sites'));
    expect(await rules()).toEqual(['example.org']);
    await page.waitFor(() => document.querySelector('.grants')?.textContent?.includes('In use'));
  });

  test('refuses a file with a fault whole, names the place, and leaves the list as it is', async () => {
    await choose(
      JSON.stringify({
        onRecord: 'sites',
        version: 1,
        mode: 'picked',
        rules: [
          { pattern: 'a.org', state: 'on' },
          { pattern: 'b..org', state: 'maybe' },
        ],
      }),
    );
    const said = await page.waitFor(() => document.querySelector('.faults')?.textContent);
    expect(said).toContain('mine.json › rules[1].state › "maybe" stands here; it must be "on" / "off".');
    expect(said).toContain('mine.json › rules[1].pattern › b..org › “b..org” is not a host');
    expect(await page.text()).toContain('Your list is as it was.');
    expect(await rules()).toEqual(['example.org']);
  });

  test('says what On Record may do and how old the record is', async () => {
    const text = await page.text();
    expect(text).toContain('What On Record may do, and why');
    expect(text).toMatch(/Reviewed on .*\d{4}: \d+ disputes, \d+ statements and \d+ parties and campaigns\./);
  });

  test('leaves the settings that hold what is typed, and brings back all by Escape', async () => {
    const headings = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h3')]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => heading.textContent),
      );
    const all = await headings();
    await page.click('input[type=search]');
    for (const key of 'extensions') await page.press(key);
    await page.waitFor(() => document.querySelector('search [role=status]')?.textContent);
    expect(await headings()).toEqual(['Keys']);
    for (const key of 'zz') await page.press(key);
    await page.waitFor(() => document.querySelector('search button'));
    expect(await page.text()).toContain('No setting has “extensionszz” in its words');
    expect(await page.axe()).toEqual([]);
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('search button'));
    expect(await headings()).toEqual(all);
  });

  test('has nothing that axe finds', async () => {
    expect(await page.axe()).toEqual([]);
  });
});
