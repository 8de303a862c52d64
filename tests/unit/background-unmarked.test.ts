import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Unmarked } from '../../lib/sites/unmarked.ts';
import { BackgroundBrowser } from './background-browser.ts';

let browser: BackgroundBrowser;
const choice = { text: 'Hafnium', entity: 'silk-typhoon', where: { site: 'example.org' } };
const kept = async () =>
  ((await fakeBrowser.storage.local.get('unmarked')).unmarked as { names: Unmarked[] })?.names;

beforeEach(async () => {
  browser = new BackgroundBrowser();
  browser.tabs.push({ id: 1, url: 'https://example.org/' });
  await browser.start();
});

test('a choice is kept with the name that readers know and its day, and undone', async () => {
  const one = (await browser.fromPage(1, 'name/unmark', choice)) as Unmarked;
  expect(one).toMatchObject({ ...choice, name: 'Silk Typhoon' });
  expect(one.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await kept()).toEqual([one]);
  await browser.fromPage(1, 'name/mark', one);
  expect(await kept()).toEqual([]);
});

test('choices made at once are all kept', async () => {
  await Promise.all(
    ['Hafnium', 'Silk', 'Typhoon'].map((text) => browser.fromPage(1, 'name/unmark', { ...choice, text })),
  );
  expect((await kept()).map(({ text }) => text).sort()).toEqual(['Hafnium', 'Silk', 'Typhoon']);
  await browser.fromTools('names/replace', []);
  expect(await kept()).toEqual([]);
});

test('a store without room answers with a sentence and loses nothing', async () => {
  await browser.fromPage(1, 'name/unmark', choice);
  const before = await kept();
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await expect(browser.fromPage(1, 'name/unmark', { ...choice, text: 'Silk' })).rejects.toThrow(
    'storageFull',
  );
  full.mockRestore();
  expect(await kept()).toEqual(before);
});
