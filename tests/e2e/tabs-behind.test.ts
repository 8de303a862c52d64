import { describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, sentence, waitForMarks } from './marked-page.ts';

declare const chrome: typeof import('wxt/browser').browser;

// A Chrome that takes an extension through the driver's pipe only has all its tabs shown by the driver.
const hiding = drivers.filter(({ name }) => name === 'firefox' || findChromium()?.loadsByFlag);

describe.each(hiding)('$name: tabs behind', (driver) => {
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], tabsHide: true });

  test('a tab that opens in the background is not read before it is shown', async () => {
    stage.server.put('/behind', article(`<p>${sentence}</p>`));
    const page = await stage.session.open(stage.server.put('/page', article('<p>Nothing yet.</p>')));
    /** What that tab shows, asked from outside of it: nothing here may bring it to the front. */
    const behind = (front: boolean) =>
      stage.session.inExtension(async (front) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/behind'));
        if (tab?.id === undefined) return null;
        if (front) await chrome.tabs.update(tab.id, { active: true });
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          func: () => ({
            complete: document.readyState === 'complete',
            hidden: document.hidden,
            marks: CSS.highlights.get('noted-solid')?.size ?? 0,
          }),
        });
        return frame?.result ?? null;
      }, front);
    await stage.session.inExtension(
      (url) => chrome.tabs.create({ url, active: false }).then(() => undefined),
      stage.server.url('/behind'),
    );
    await until('the tab to be loaded', async () => (await behind(false))?.complete);
    // By the time that the page in front has been read, it would have been, too.
    await page.evaluate((sentence) => {
      (document.querySelector('p') as Element).textContent = sentence;
    }, sentence);
    await waitForMarks(page, 2);
    expect(await behind(false)).toEqual({ complete: true, hidden: true, marks: 0 });
    await until('marks in the tab once it is shown', async () => (await behind(true))?.marks === 2);
  });
});
