import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, sentence, waitForLines, waitForMarks } from './marked-page.ts';

const grants = ['*://127.0.0.1/*'];

describe.each(drivers)('$name: coming and leaving', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants });
  beforeAll(async () => {
    stage.server.put('/other', article('<p>Nothing on record here.</p>'));
  });
  beforeEach(async () => {
    await page?.close();
    page = await stage.session.open(
      stage.server.put(
        '/page',
        article(`<p>${sentence}</p><div id="host"></div><iframe srcdoc="<p>Salt Typhoon</p>"></iframe>
        <script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Salt Typhoon</p>'</script>`),
      ),
    );
    await waitForMarks(page, 3);
  });
  /** What is left of us in a page: highlights, sheets, elements. */
  const waitForNothing = async () => {
    for (const place of [page, await page.frame('iframe')])
      await place.waitFor(
        () =>
          CSS.highlights.size === 0 &&
          document.adoptedStyleSheets.length === 0 &&
          !document.querySelector('#host')?.shadowRoot?.adoptedStyleSheets.length &&
          !document.querySelector('on-record-card'),
      );
  };

  test('nothing is left when the site is turned off, and a pointer finds nothing', async () => {
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
    await stage.session.revoke(grants);
    await waitForNothing();
    await page.hover({ text: 'Integrity Technology Group' });
    await page.hover({ text: 'Salt Typhoon' });
    expect(await page.card()).toBeNull();
    await stage.session.grant(grants);
    await waitForMarks(page, 3);
    await waitForLines(page);
  });

  test('a tab that was open before the site was turned on gets its lines', async () => {
    await stage.session.revoke(grants);
    await page.close();
    page = await stage.session.open(stage.server.url('/page'));
    await stage.session.grant(grants);
    await waitForMarks(page, 3);
    await waitForLines(page);
  });

  test('a page that comes back from the back/forward cache is marked again', async () => {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'back' : 'new';
      });
    });
    await page.goto(stage.server.url('/other'));
    await page.evaluate(() => history.back());
    // The very same page, not one loaded anew, with the very same script.
    await page.waitFor(() => location.pathname === '/page' && document.title === 'back');
    await waitForMarks(page, 3);
    await waitForLines(page);
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
  });

  test('the script injected twice runs once', async () => {
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    const before = await sheets();
    await stage.session.inExtension(async () => {
      const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      for (const { id, url } of await api.tabs.query({}))
        if (id !== undefined && url?.endsWith('/page'))
          await api.scripting.executeScript({
            target: { tabId: id },
            files: ['content-scripts/page.js' as never],
          });
    });
    await page.evaluate(() => document.body.append('And Flax Typhoon'));
    await waitForMarks(page, 4);
    expect(await sheets()).toBe(before);
  });

  test('a tab in the background is read when it comes to the front', async () => {
    const other = await stage.session.open(stage.server.url('/other'));
    await page.evaluate(() => {
      document.querySelector('p')?.append(' Flax Typhoon followed.');
    });
    await page.front();
    await waitForMarks(page, 4);
    await other.close();
  });

  test('the card works after the background was stopped', async () => {
    await stage.session.killWorker();
    await page.hover({ text: 'Salt Typhoon' });
    expect(await (await page.waitForCard()).text()).toContain('Salt Typhoon');
  });

  test('nothing is to be seen any more when the extension is removed', async () => {
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
    const other = await stage.session.open(stage.server.url('/page', 'localhost'));
    const unmarked = await other.screenshot();
    await page.front();
    expect((await page.screenshot()).equals(unmarked)).toBe(false);
    await stage.session.uninstall();
    // Firefox ends our script without a word: there, what cannot be seen may stay.
    if (driver.name === 'chromium') await waitForNothing();
    await until('the page to look like one that was never marked', async () =>
      (await page.screenshot()).equals(unmarked),
    );
  });
});
