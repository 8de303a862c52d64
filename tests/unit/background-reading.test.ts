import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityPage } from '../../lib/dossier/pages.ts';
import { BackgroundBrowser } from './background-browser.ts';

let browser: BackgroundBrowser;
interface Kept {
  on: boolean;
  read: Record<string, number>;
  seen: Record<string, string>;
}
const kept = async () => (await fakeBrowser.storage.local.get('reading')).reading as Kept;
const salt = { show: 'entity', id: 'salt-typhoon' };
const page = async () => (await browser.fromTools('record/entity', { id: 'salt-typhoon' })) as EntityPage;

beforeEach(async () => {
  browser = new BackgroundBrowser();
  browser.tabs.push({ id: 1, url: 'https://example.org/' });
  await browser.start();
});

/** What was read before a newer version of the extension brought one statement more. */
async function readOneLess(): Promise<void> {
  await browser.fromPage(1, 'record/seen', salt);
  const reading = await kept();
  const [dispute = '', seen = ''] = Object.entries(reading.seen)[0] ?? [];
  reading.seen[dispute] = seen.split(' ').slice(1).join(' ');
  await fakeBrowser.storage.local.set({ reading });
}

describe('what was read', () => {
  test('has no news until the record changes, and none once it was read again', async () => {
    await browser.fromPage(1, 'record/seen', salt);
    expect((await page()).dossier.news).toBeUndefined();
    await readOneLess();
    expect((await page()).dossier.news?.added).toHaveLength(1);
    await browser.fromTools('record/seen', salt);
    expect((await page()).dossier.news).toBeUndefined();
  });

  test('is not remembered while that is switched off, and what was is neither shown nor lost', async () => {
    await readOneLess();
    await browser.fromTools('reading/remember', false);
    expect((await page()).dossier.news).toBeUndefined();
    const before = await kept();
    await browser.fromPage(1, 'record/seen', { show: 'entity', id: 'flax-typhoon' });
    expect(await kept()).toEqual(before);
    await browser.fromTools('reading/remember', true);
    expect((await page()).dossier.news?.added).toHaveLength(1);
  });

  test('is forgotten when the user says so', async () => {
    await readOneLess();
    await browser.fromTools('reading/forget');
    expect(await kept()).toMatchObject({ on: true, read: {}, seen: {} });
    expect((await page()).dossier.news).toBeUndefined();
  });

  test('makes room by forgetting what was read longest ago', async () => {
    await browser.fromPage(1, 'record/seen', { show: 'entity', id: 'flax-typhoon' });
    await browser.fromPage(1, 'record/seen', { show: 'dispute', id: 'integrity-tech-us-sanctions-2025' });
    const set = fakeBrowser.storage.local.set;
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await browser.fromPage(1, 'record/seen', salt);
    full.mockRestore();
    expect(fakeBrowser.storage.local.set).toBe(set);
    expect(Object.keys((await kept()).read)).toEqual(['entity/salt-typhoon']);
  });
});
