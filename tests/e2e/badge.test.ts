import { beforeAll, describe, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: the badge and the keys', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  beforeAll(async () => {
    const article = '<!doctype html><html lang="en"><p>Flax Typhoon and Salt Typhoon.</p>';
    stage.server.put('/two', article);
    stage.server.put('/three', `${article}<iframe src="/framed"></iframe>`);
    stage.server.put('/framed', '<p>Volt Typhoon</p>');
    stage.server.put('/none', '<p>Nothing of interest</p>');
    page = await stage.session.open(stage.server.url('/none'));
  });

  const reads = (text: string) =>
    until(`badge ${text}`, async () => (await stage.session.badge(page)) === text);

  test('counts the mentions of a page with its frames', async () => {
    await page.goto(stage.server.url('/three'));
    await reads('3');
  });

  test('stays when only the address changes, and the keys still walk', async () => {
    await page.evaluate(() => {
      location.hash = 'further-down';
    });
    await reads('3');
    await stage.session.killWorker();
    // A key wakes the background as any event does; the drivers fire it in one that is awake.
    await stage.session.inExtension(() => chrome.runtime.sendMessage({ call: 'sites/get' }));
    await stage.session.command('next-mention', page);
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
    await page.goto(stage.server.url('/two'));
    await reads('2');
    await page.goto(stage.server.url('/none'));
    await reads('');
    await page.goto(stage.server.url('/two', 'localhost'));
    await reads('');
  });
});
