import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionPage, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: the first run', (driver) => {
  let server: Server;
  let session: Session;
  let welcome: ExtensionPage;

  beforeEach(async () => {
    server = await serve();
    session = await driver.start();
    welcome = await session.waitForTab('welcome.html');
    await welcome.waitFor(() => document.querySelector('main'));
  });
  afterEach(async () => {
    await session?.close();
    await server?.close();
  });

  const origins = () => session.inExtension(async () => (await chrome.permissions.getAll()).origins);

  test('opens by itself, asks one question, and “only on sites I pick” asks the browser for nothing', async () => {
    await welcome.front();
    expect(await welcome.evaluate(() => document.querySelectorAll('fieldset').length)).toBe(1);
    expect(
      await welcome.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value),
    ).toBe('picked');
    expect(await welcome.axe()).toEqual([]);
    await welcome.click({ text: 'Keep this answer' });
    await welcome.waitFor(() => document.querySelector('.notice'));
    expect(await welcome.text()).toContain('On Record runs only on sites you pick.');
    expect(await origins()).toEqual([]);
  });

  test('its text is marked by On Record itself, the slip by a double line, and a name opens the card', async () => {
    await welcome.front();
    await welcome.waitFor(() => CSS.highlights.get('noted-double')?.size);
    const live = await welcome.highlights();
    expect(live['noted-solid']).toContain('Flax Typhoon');
    expect(live['noted-double']).toContain('Salt Typhoon');
    await welcome.hover({ text: 'Flax Typhoon' });
    const isOpen = () => document.querySelector('on-record-card')?.matches(':popover-open');
    await welcome.waitFor(isOpen);
    await welcome.press('Escape');
    await welcome.waitFor(() => !document.querySelector('on-record-card')?.matches(':popover-open'));
    await session.command('next-mention', welcome);
    await welcome.waitFor(isOpen);
    expect(await session.badge(welcome)).toMatch(/^\d+≠$/);
    // An answer changes where it runs elsewhere; here there is still something to try.
    await welcome.press('Escape');
    await welcome.click({ text: 'Keep this answer' });
    await welcome.waitFor(() => document.body.textContent?.includes('You can close this page.'));
    expect((await welcome.highlights())['noted-double']).toContain('Salt Typhoon');
  });

  test('“only when I press its button” asks the browser for nothing and says how', async () => {
    await welcome.front();
    await welcome.click('input[value=button]');
    await welcome.click({ text: 'Keep this answer' });
    await welcome.waitFor(() => document.body.textContent?.includes('On Record waits for its button.'));
    expect(await origins()).toEqual([]);
  });

  test('“on every site” asks in that click and marks the pages that are open', async () => {
    const page = await session.open(server.put('/a', '<p>Flax Typhoon</p>'));
    await welcome.front();
    await welcome.click('input[value=every]');
    await welcome.click({ text: 'Keep this answer' });
    await welcome.waitFor(() => document.body.textContent?.includes('On Record runs on every site.'));
    expect(await origins()).toEqual(['*://*/*']);
    await page.front();
    await until('marks', async () =>
      Object.values(await page.highlights())
        .flat()
        .includes('Flax Typhoon'),
    );
  });

  test('shows the keys as the browser has them', async () => {
    const keys = await session.inExtension(async () =>
      (await chrome.commands.getAll()).map(({ shortcut }) => shortcut),
    );
    for (const key of keys.filter(Boolean)) expect(await welcome.text()).toContain(key);
    expect(keys.filter(Boolean)).toContain('Alt+Shift+J');
  });
});
