import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Page, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: the badge and the keys', (driver) => {
  let server: Server;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    const article = '<!doctype html><html lang="en"><p>Flax Typhoon and Salt Typhoon.</p>';
    server.put('/two', article);
    server.put('/three', `${article}<iframe src="/framed"></iframe>`);
    server.put('/framed', '<p>Volt Typhoon</p>');
    server.put('/none', '<p>Nothing of interest</p>');
    session = await driver.start({ grants: ['*://127.0.0.1/*'] });
    page = await session.open(server.url('/none'));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const reads = (text: string) => until(`badge ${text}`, async () => (await session.badge(page)) === text);

  test('counts the mentions of a page with its frames', async () => {
    await page.goto(server.url('/three'));
    await reads('3');
  });

  test('stays when only the address changes, and the keys still walk', async () => {
    await page.evaluate(() => {
      location.hash = 'further-down';
    });
    await reads('3');
    await session.killWorker();
    // A key wakes the background as any event does; the drivers fire it in one that is awake.
    await session.inExtension(() => chrome.runtime.sendMessage({ call: 'sites/get' }));
    await session.command('next-mention', page);
    await page.waitForCard();
    await page.press('Escape');
    await page.waitForNoCard();
  });

  test('follows text that comes and goes', async () => {
    await page.evaluate(() => document.body.append('In other news: Flax Typhoon.'));
    await reads('4');
    await page.evaluate(() => document.querySelector('p')?.remove());
    await reads('2');
  });

  test('begins anew with another page', async () => {
    await page.goto(server.url('/two'));
    await reads('2');
    await page.goto(server.url('/none'));
    await reads('');
    await page.goto(server.url('/two', 'localhost'));
    await reads('');
  });
});
